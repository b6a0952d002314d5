import { describe, expect, test } from 'vitest';
import { toActorId } from '../../../src/brief/ids.ts';
import { findActorPassages, findMentions } from '../../../src/brief/mentions.ts';
import { actorSchema, type Actor } from '../../../src/brief/schema/lists.ts';
import { loadSmallBrief, readSmallBrief } from '../../support/check-fixture.ts';

/** An event in whose words the paper stands too. */
const timeline = (readSmallBrief().get('timeline.yaml') ?? '')
  .replace('to help the other.', 'to help the other, the River Gazette writes.')
  .replace('actors: [north-bank]', 'actors: [north-bank, river-gazette]');

const actors: readonly Actor[] = [
  actor({
    id: 'north-bank',
    name: 'North Bank',
    kind: 'state',
    same: { en: ['FMRB', 'NB', 'Free Miller’s Republic of Bank'], ko: ['북안'], 'zh-Hans': ['北湾'] },
    related: { en: ['Northtown'] },
  }),
  actor({ id: 'united-shoals', name: 'United Shoals', kind: 'state', same: { en: ['US', 'U.S.'], ko: ['여울'], 'zh-Hans': ['浅滩'] } }),
  actor({ id: 'river-union', name: 'River Union', kind: 'organisation', same: { en: ['RU'] } }),
  actor({
    id: 'ru-water-council',
    name: 'RU Water Council',
    kind: 'organisation',
    same: { en: ['Water Council'], 'zh-Hans': ['水务会'] },
  }),
  actor({ id: 'banker-war', name: 'Banker War', kind: 'term', same: { ko: ['남안전쟁'], 'zh-Hans': ['北湾战争'] } }),
  actor({ id: 'south-bank', name: 'South Bank', kind: 'state', same: { ko: ['남안'] } }),
  actor({ id: 'flood-gates', name: 'Flood gates', kind: 'weapon' }),
  actor({ id: 'tide-gate-machine', name: 'Tide gate machine', kind: 'weapon', same: { en: ['TGM'] } }),
  actor({ id: 'turn-of-the-tide', name: 'The Turn of the Tide', kind: 'publication', same: { en: ['Turn of the Tide'] } }),
  actor({ id: 'to-lind', name: 'To Lind', kind: 'person', same: { en: ['Tô Lînd'] } }),
  actor({ id: 'three-state-alignment', name: 'North Bank–Delta–Noria alignment', kind: 'term' }),
];

test.each([
  ['finds names in order of first mention, once each', 'North Bank and South Bank, then North Bank', ['north-bank', 'south-bank']],
  ['lets the longest name win', 'The RU Water Council met.', ['ru-water-council']],
  ['finds the shorter name where it stands alone', 'The RU and its Water Council', ['river-union', 'ru-water-council']],
  ['takes a war for no state', 'since the Banker War, 北湾战争, 남안전쟁', ['banker-war']],
  ['takes no part of a word for a name', 'RUSTY must RUIN its INBOX', []],
  ['does not take “us” for the United Shoals', 'It concerns us, not ru or nb.', []],
  ['knows abbreviations with and without points', 'U.S. aid and US aid', ['united-shoals']],
  ['finds a possessive', 'North Bank’s and the FMRB’s', ['north-bank']],
  ['finds a name on either side of a dash', 'a US–North Bank summit', ['united-shoals', 'north-bank']],
  ['takes a compound term whole, whichever dash joins it', 'the North Bank-Delta-Noria alignment', ['three-state-alignment']],
  ['finds a Korean name with a particle', '북안은 여울과', ['north-bank', 'united-shoals']],
  ['finds a Chinese name within a sentence', '水务会对北湾的决议', ['ru-water-council', 'north-bank']],
  ['finds a Latin abbreviation amid Chinese', '三角洲与FMRB的关系', ['north-bank']],
  ['finds a term whatever its capitals', 'Its flood gates', ['flood-gates']],
  ['finds the plural of a term', 'TGMs', ['tide-gate-machine']],
  ['knows no plural of a name', 'two South Banks', []],
  ['takes a phrase for no publication', 'the turn of the tide is', []],
  ['finds an accented name typed with combining marks', 'To\u0302 Li\u0302nd', ['to-lind']],
  ['finds an apostrophe typed either way', "the Free Miller's Republic of Bank", ['north-bank']],
  ['finds a name broken over lines', 'North\n  Bank', ['north-bank']],
  ['leaves related names alone', 'Northtown', []],
])('%s', (_, text, expected) => {
  expect(findMentions(text, actors)).toEqual(expected);
});

test('finds nothing where no actor is known', () => {
  expect(findMentions('North Bank', [])).toEqual([]);
});

describe('findActorPassages', () => {
  const found = findActorPassages(loadSmallBrief({ 'timeline.yaml': timeline }).corpus);
  const pathsOf = (id: string) => found.get(toActorId(id))?.map(({ path }) => path);

  test('lists what an actor says and where it is named, in the order of the brief', () => {
    expect(pathsOf('anna-berg')).toEqual([
      '/sources/radio-talk/#aid-is-due',
      '/sources/radio-talk/#promise-may-fade',
      '/sources/radio-talk/#in-brief',
    ]);
    expect(pathsOf('talk-directory')).toEqual(['/sources/radio-talk/#grain-passes-daily']);
  });

  test('lists the events in which an actor takes part, named or not', () => {
    expect(pathsOf('north-bank')).toEqual(['/timeline/#treaty-signed']);
  });

  test('lists a passage once, whatever an actor does in it', () => {
    expect(pathsOf('river-gazette')).toEqual([
      '/sources/weekly-letter/#south-should-wait',
      '/sources/weekly-letter/#in-brief',
      '/timeline/#treaty-signed',
    ]);
  });

  test('knows every actor, also those that no passage names', () => {
    expect(findActorPassages(loadSmallBrief({ 'timeline.yaml': '[]' }).corpus).get(toActorId('north-bank'))).toEqual([]);
  });
});

function actor(entry: object): Actor {
  return actorSchema.parse({ description: 'A sentence.', ...entry });
}
