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
    id: 'north-korea',
    name: 'North Korea',
    kind: 'state',
    same: { en: ['DPRK', 'NK', 'Democratic People’s Republic of Korea'], ko: ['북한'], 'zh-Hans': ['朝鲜'] },
    related: { en: ['Pyongyang'] },
  }),
  actor({ id: 'united-states', name: 'United States', kind: 'state', same: { en: ['US', 'U.S.'], ko: ['미국'], 'zh-Hans': ['美国'] } }),
  actor({ id: 'united-nations', name: 'United Nations', kind: 'organisation', same: { en: ['UN'] } }),
  actor({
    id: 'un-security-council',
    name: 'UN Security Council',
    kind: 'organisation',
    same: { en: ['Security Council'], 'zh-Hans': ['安理会'] },
  }),
  actor({ id: 'korean-war', name: 'Korean War', kind: 'term', same: { ko: ['한국전쟁'], 'zh-Hans': ['朝鲜战争'] } }),
  actor({ id: 'south-korea', name: 'South Korea', kind: 'state', same: { ko: ['한국'] } }),
  actor({ id: 'nuclear-weapons', name: 'Nuclear weapons', kind: 'weapon' }),
  actor({ id: 'ballistic-missile', name: 'Intercontinental ballistic missile', kind: 'weapon', same: { en: ['ICBM'] } }),
  actor({ id: 'truth-of-the-matter', name: 'The Truth of the Matter', kind: 'publication', same: { en: ['Truth of the Matter'] } }),
  actor({ id: 'to-lam', name: 'To Lam', kind: 'person', same: { en: ['Tô Lâm'] } }),
  actor({ id: 'three-state-alignment', name: 'North Korea–China–Russia alignment', kind: 'term' }),
];

test.each([
  ['finds names in order of first mention, once each', 'North Korea and South Korea, then North Korea', ['north-korea', 'south-korea']],
  ['lets the longest name win', 'The UN Security Council met.', ['un-security-council']],
  ['finds the shorter name where it stands alone', 'The UN and its Security Council', ['united-nations', 'un-security-council']],
  ['takes a war for no state', 'since the Korean War, 朝鲜战争, 한국전쟁', ['korean-war']],
  ['takes no part of a word for a name', 'RUSSIA must UNDO its NKVD', []],
  ['does not take “us” for the United States', 'It concerns us, not un or nk.', []],
  ['knows abbreviations with and without points', 'U.S. aid and US aid', ['united-states']],
  ['finds a possessive', 'North Korea’s and the DPRK’s', ['north-korea']],
  ['finds a name on either side of a dash', 'a US–North Korea summit', ['united-states', 'north-korea']],
  ['takes a compound term whole, whichever dash joins it', 'the North Korea-China-Russia alignment', ['three-state-alignment']],
  ['finds a Korean name with a particle', '북한은 미국과', ['north-korea', 'united-states']],
  ['finds a Chinese name within a sentence', '安理会对朝鲜的决议', ['un-security-council', 'north-korea']],
  ['finds a Latin abbreviation amid Chinese', '中国与DPRK的关系', ['north-korea']],
  ['finds a term whatever its capitals', 'Its nuclear weapons', ['nuclear-weapons']],
  ['finds the plural of a term', 'ICBMs', ['ballistic-missile']],
  ['knows no plural of a name', 'two South Koreas', []],
  ['takes a phrase for no publication', 'the truth of the matter is', []],
  ['finds an accented name typed with combining marks', 'To\u0302 La\u0302m', ['to-lam']],
  ['finds an apostrophe typed either way', "the Democratic People's Republic of Korea", ['north-korea']],
  ['finds a name broken over lines', 'North\n  Korea', ['north-korea']],
  ['leaves related names alone', 'Pyongyang', []],
])('%s', (_, text, expected) => {
  expect(findMentions(text, actors)).toEqual(expected);
});

test('finds nothing where no actor is known', () => {
  expect(findMentions('North Korea', [])).toEqual([]);
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
