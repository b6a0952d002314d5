import { expect, test } from 'vitest';
import { printFeed } from '../../../src/outputs/xml-files.ts';
import { loadSmallBrief, publication, readSmallBrief } from '../../support/check-fixture.ts';

test('has an entry for each theme and each source, with its address as id', () => {
  const ids = [...printFeed(loadSmallBrief().corpus, publication).matchAll(/<entry>\s*<id>([^<]*)<\/id>/g)].map(([, id]) => id);
  expect(ids).toEqual(
    ['treaty']
      .map((id) => publication.at(`/themes/${id}/`))
      .concat(['weekly-letter', 'radio-talk'].map((id) => publication.at(`/sources/${id}/`))),
  );
});

test('gives of each source its summary', () => {
  const { corpus } = loadSmallBrief();
  const summaries = [...printFeed(corpus, publication).matchAll(/<summary>([^<]*)</g)].map(([, summary]) => summary);
  expect(summaries.slice(1)).toEqual([...corpus.sources.values()].map(({ inBrief }) => inBrief.text));
});

test('takes its own date from the newest entry', () => {
  const theme = (readSmallBrief().get('themes/treaty.md') ?? '').replace('updated: 2026-11-21', 'updated: 2027-02-03');
  expect(printFeed(loadSmallBrief({ 'themes/treaty.md': theme }).corpus, publication)).toContain(
    '  <updated>2027-02-03T00:00:00Z</updated>\n  <link rel="self"',
  );
});

test('writes every date as an instant', () => {
  const dates = [...printFeed(loadSmallBrief().corpus, publication).matchAll(/<(?:updated|published)>([^<]*)</g)].map(([, date]) => date);
  expect(dates.length).toBeGreaterThan(3);
  for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
});

test('completes a date of which only the month is known', () => {
  const theme = (readSmallBrief().get('themes/treaty.md') ?? '')
    .replace('published: 2026-11-21', 'published: 2026-11')
    .replace('updated: 2026-11-21', 'updated: 2026-12');
  const feed = printFeed(loadSmallBrief({ 'themes/treaty.md': theme }).corpus, publication);
  expect(feed).toContain('<published>2026-11-01T00:00:00Z</published>');
  expect(feed).toContain('<updated>2026-12-01T00:00:00Z</updated>');
});
