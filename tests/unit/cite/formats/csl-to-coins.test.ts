import { expect, test } from 'vitest';
import { cslToCoins, cslToHighwire } from '../../../../src/cite/formats/csl-to-coins.ts';
import { article, episode, report, statement, undated } from '../../../support/sample-works.ts';
import type { CslItem } from '../../../../src/cite/formats/csl.ts';
import { themeToCsl } from '../../../../src/cite/pages/works.ts';
import { toThemeId } from '../../../../src/brief/ids.ts';
import { loadSmallBrief, publication } from '../../../support/check-fixture.ts';

test.each([
  [episode, 'podcast'],
  [{ ...episode, medium: 'video' }, 'videoRecording'],
  [report, 'report'],
  [article, 'newspaperArticle'],
])('$id says its type before anything that is read by type', (work, type) => {
  expect(cslToCoins(work)).toMatch(
    new RegExp(`^ctx_ver=Z39\\.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft\\.type=${type}&rft\\.title=`),
  );
});

test('an episode is read back field by field', () => {
  expect([...new URLSearchParams(cslToCoins(episode))].slice(3)).toEqual([
    ['rft.title', episode.title],
    ['rft.publisher', 'Rivers & Banks'],
    ['rft.identifier', episode.URL],
    ['rft.aulast', 'van der Berg'],
    ['rft.aufirst', 'Anna'],
    ['rft.contributor', 'Maupassant, Guy de'],
    ['rft.date', '2024-06'],
    ['rft.language', 'en'],
    // A report for as long as the show is read.
    ['rft.type', 'report'],
    ['rft.series', 'Evening Talk'],
    ['rft.type', 'podcast'],
  ]);
});

test('only an episode is a report for a while, and only if it has a show', () => {
  const video: CslItem = { ...episode, medium: 'video' };
  const { 'container-title': show, ...alone } = video;
  const typesOf = (work: CslItem) => new URLSearchParams(cslToCoins(work)).getAll('rft.type');
  expect([show, typesOf(video)]).toEqual(['Evening Talk', ['videoRecording', 'report', 'videoRecording']]);
  expect([typesOf(alone), typesOf(article)]).toEqual([['videoRecording'], ['newspaperArticle']]);
});

test('a work without a date gets none', () => {
  expect(new URLSearchParams(cslToCoins(undated)).has('rft.date')).toBe(false);
  expect(cslToCoins(undated)).toBe(cslToCoins({ ...episode, issued: { 'date-parts': [[2024, 6]] } }).replace('&rft.date=2024-06', ''));
});

test('several authors follow one another, each family name before its given name', () => {
  expect(cslToCoins(report)).toContain('&rft.aulast=Han&rft.aufirst=Ga-eun&rft.aulast=Berg&rft.aufirst=Anna&');
});

test('the number of a report stands behind its series', () => {
  const numbered = { ...report, 'collection-title': 'River Papers', 'collection-number': '2024-01E' };
  expect(new URLSearchParams(cslToCoins(numbered)).get('rft.series')).toBe('River Papers 2024-01E');
  expect(new URLSearchParams(cslToCoins(article)).has('rft.series')).toBe(false);
});

test('an institution is a corporate author', () => {
  expect(new URLSearchParams(cslToCoins(statement)).get('rft.aucorp')).toBe('Ministry of Rivers and Banks');
});

test('half a surrogate pair breaks nothing', () => {
  expect(new URLSearchParams(cslToCoins({ ...article, title: 'a\uD800b' })).get('rft.title')).toBe('ab');
});

const theme = loadSmallBrief().corpus.themes.get(toThemeId('treaty'));

test('a theme is a report of ours, its institution said before its title', () => {
  expect(theme && cslToHighwire(themeToCsl(theme, publication))).toEqual([
    ['citation_technical_report_institution', 'Two Banks'],
    ['citation_title', 'The treaty: help promised in both directions'],
    ['citation_author', 'Two Banks'],
    ['citation_publication_date', '2026/11/21'],
    ['citation_language', 'en'],
    ['citation_public_url', 'https://example.org/banks/themes/treaty/'],
  ]);
});

test('a work without a date gets none', () => {
  expect(cslToHighwire(undated).map(([name]) => name)).not.toContain('citation_publication_date');
});
