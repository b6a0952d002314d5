import { expect, it, describe } from 'vitest';
import { toClaimKey, toThemeId, toActorId } from '../../../src/brief/ids.ts';
import { findUsage, listCitedSources, groupSources, listHeardThrough, listVoices, voiceOf } from '../../../src/brief/provenance.ts';
import { loadEdit, loadSmallBrief, readSmallBrief } from '../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const usage = findUsage(corpus);
const pathsOf = (source: string, id: string) => usage.get(toClaimKey(source, id))?.map(({ path }) => path);

it('finds every passage that rests on a claim, in the order of the brief', () => {
  expect(usage.get(toClaimKey('radio-talk', 'aid-is-due'))).toEqual([
    { kind: 'theme', theme: 'treaty', title: 'The treaty', part: 'Bottom line', path: '/themes/treaty/' },
    {
      kind: 'theme',
      theme: 'treaty',
      title: 'The treaty',
      part: 'The promise binds both banks',
      path: '/themes/treaty/#promise-is-mutual',
    },
    { kind: 'theme', theme: 'treaty', title: 'The treaty', part: 'What was promised', path: '/themes/treaty/#promises-made' },
    { kind: 'event', title: 'Timeline', part: 'The neighbours sign a treaty', path: '/timeline/#treaty-signed' },
    { kind: 'actor', title: 'Actors', part: 'North Bank', path: '/actors/#north-bank' },
  ]);
});

it('does not count a judgement twice, as itself and as part of its section', () => {
  expect(pathsOf('weekly-letter', 'south-should-wait')).toEqual(['/themes/treaty/#promise-is-mutual', '/themes/treaty/#sources-stand']);
});

it('counts the stand that a claim shows', () => {
  expect(pathsOf('radio-talk', 'promise-may-fade')).toEqual(['/themes/treaty/#promises-made', '/positions/#promise-holds']);
});

it('has an entry for every claim', () => {
  expect([...usage.keys()]).toEqual([...corpus.claims.keys()]);
});

it('lists the sources that a theme cites, in their order, also where it is against them', () => {
  const citedIn = (brief: typeof corpus) => {
    const theme = brief.themes.get(toThemeId('treaty'));
    return theme && listCitedSources(theme, brief).map(({ id }) => id);
  };
  expect(citedIn(corpus)).toEqual(['weekly-letter', 'radio-talk']);
  const wait = '[@weekly-letter#south-should-wait]';
  const elsewhere = loadEdit('themes/treaty.md', '; @weekly-letter', '; against @weekly-letter').corpus;
  expect(citedIn(elsewhere)).toEqual(['weekly-letter', 'radio-talk']);
  const theme = readSmallBrief()
    .get('themes/treaty.md')
    ?.replaceAll(wait, '[@radio-talk#aid-is-due]')
    .replace('; @weekly-letter#south-should-wait', '');
  expect(citedIn(loadSmallBrief({ 'themes/treaty.md': theme }).corpus)).toEqual(['radio-talk']);
});

const [aid, fade, grain] = ['aid-is-due', 'promise-may-fade', 'grain-passes-daily'].map((id) => toClaimKey('radio-talk', id));
const wait = toClaimKey('weekly-letter', 'south-should-wait');
/** The brief with another speaker of the letter. */
const letterBy = (speaker: string) => loadEdit('sources/weekly-letter.md', 'speaker: river-gazette', `speaker: ${speaker}`).corpus;
const claims = (...keys: (typeof aid)[]) => keys.filter((key) => key !== undefined);

it('counts one speaker once, however many claims there are', () => {
  expect(listVoices(corpus, claims(aid, fade))).toEqual(['anna-berg']);
});

it('counts a speaker who only repeats another as that other', () => {
  expect(listVoices(corpus, claims(grain))).toEqual(['anna-berg']);
  expect(listVoices(corpus, claims(aid, grain))).toEqual(['anna-berg']);
  expect(voiceOf(corpus, toActorId('talk-directory'))).toBe('anna-berg');
});

it('counts speakers of two sources as two, in the order they are heard', () => {
  expect(listVoices(corpus, claims(wait, aid))).toEqual(['river-gazette', 'anna-berg']);
});

it('counts one speaker of two sources as one', () => {
  expect(listVoices(letterBy('anna-berg'), claims(wait, aid))).toEqual(['anna-berg']);
});

it('hears nobody behind no claim, or one that is not there', () => {
  expect(listVoices(corpus, [])).toEqual([]);
  expect(listVoices(corpus, [toClaimKey('nobody', 'says-this')])).toEqual([]);
});

it('knows all who are heard', () => {
  expect(listVoices(corpus).toSorted()).toEqual(['anna-berg', 'river-gazette']);
});

describe('who is heard only through another', () => {
  const [anna, gazette, directory] = ['anna-berg', 'river-gazette', 'talk-directory'].map(toActorId);
  const { corpus: relayed } = loadEdit('actors.yaml', 'voice: anna-berg', 'through: river-gazette');

  it('counts as that one, also where that one says nothing', () => {
    expect(listVoices(relayed, claims(grain))).toEqual([gazette]);
    expect(listVoices(relayed, claims(aid, grain, wait))).toEqual([anna, gazette]);
    expect(listVoices(relayed).toSorted()).toEqual([anna, gazette]);
  });

  it('is named beside that one, once, and beside nobody else', () => {
    expect(gazette && listHeardThrough(relayed, claims(aid, grain, grain, wait), gazette)).toEqual([directory]);
    expect(anna && listHeardThrough(relayed, claims(aid, grain, wait), anna)).toEqual([]);
    expect(gazette && listHeardThrough(relayed, claims(aid, wait), gazette)).toEqual([]);
  });

  it('is not who cannot be told apart from another', () => {
    expect(anna && listHeardThrough(corpus, claims(aid, grain), anna)).toEqual([]);
  });
});

describe('the sources by voice', () => {
  const groupsOf = (brief: typeof corpus) =>
    groupSources(brief, [...brief.questions.values()]).map(({ voice, sources }) => [voice, ...sources.map(({ id }) => id)]);

  it('are those alone to which one of the questions is put', () => {
    const { corpus: partly } = loadEdit(
      'questions/promise-holds.yaml',
      '  weekly-letter:\n    stand: silent\n    summary: Says nothing of how long it lasts\n',
      'putTo: some\n',
    );
    expect(groupsOf(partly)).toEqual([['anna-berg', 'radio-talk']]);
    expect(groupSources(partly, [])).toEqual([]);
  });

  it('are in their order where each has its own', () => {
    expect(groupsOf(corpus)).toEqual([
      ['river-gazette', 'weekly-letter'],
      ['anna-berg', 'radio-talk'],
    ]);
  });

  it.each([
    ['who speaks in two', 'anna-berg'],
    ['who is another’s voice', 'talk-directory'],
  ])('stand together for one %s', (_, speaker) => {
    expect(groupsOf(letterBy(speaker))).toEqual([['anna-berg', 'weekly-letter', 'radio-talk']]);
  });
});
