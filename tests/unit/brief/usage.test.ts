import { expect, it } from 'vitest';
import { toClaimKey, toThemeId } from '../../../src/brief/ids.ts';
import { findUsage, listCitedSources } from '../../../src/brief/provenance.ts';
import { loadEdit, loadSmallBrief, readSmallBrief } from '../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const usage = findUsage(corpus);
const pathsOf = (source: string, id: string) => usage.get(toClaimKey(source, id))?.map(({ path }) => path);

it('finds every passage that rests on a claim, in the order of the brief', () => {
  expect(usage.get(toClaimKey('radio-talk', 'aid-is-due'))).toEqual([
    { kind: 'theme', theme: 'treaty', title: 'The treaty', part: 'Bottom line', path: '/themes/treaty/' },
    { kind: 'theme', theme: 'treaty', title: 'The treaty', part: 'Key judgement 1', path: '/themes/treaty/#promise-is-mutual' },
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
