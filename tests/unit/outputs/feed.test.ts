import type { LedgerLine } from '../../../src/brief/corpus.ts';
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
  expect(printFeed(loadSmallBrief({ 'themes/treaty.md': theme }).corpus, publication)).toMatch(
    / {2}<updated>2027-02-03T23:59:59Z<\/updated>\n {2}<link rel="self"/,
  );
});

test('writes every date as an instant', () => {
  const dates = [...printFeed(loadSmallBrief().corpus, publication).matchAll(/<(?:updated|published)>([^<]*)</g)].map(([, date]) => date);
  expect(dates.length).toBeGreaterThan(3);
  for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
});

test('completes a date of which only the month is known', () => {
  const theme = (readSmallBrief().get('themes/treaty.md') ?? '')
    .replace('published: 2026-11-21', 'published: 2026-11')
    .replace('updated: 2026-11-21', 'updated: 2026-12');
  const feed = printFeed(loadSmallBrief({ 'themes/treaty.md': theme }).corpus, publication);
  expect(feed).toContain('<published>2026-11-01T00:00:00Z</published>');
  expect(feed).toContain('<updated>2026-12-01T23:59:59Z</updated>');
});

test('gives no two entries one time, and says the day and the order in which they were recorded last', () => {
  const line = (address: string, date: string): LedgerLine => ({ address, date, digest: '000000', text: address });
  const lines = [
    line('/sources/radio-talk/', '2026-11-20'),
    line('/themes/treaty/#goods-traded', '2026-11-20'),
    line('/sources/weekly-letter/#south-should-wait', '2026-12-03'),
    line('/sources/radio-talk/#aid-is-due', '2026-12-03'),
  ];
  const listTimes = (ledger: readonly LedgerLine[]) =>
    [...printFeed({ ...loadSmallBrief().corpus, ledger }, publication).matchAll(/<id>[^<]*\/([a-z-]+)\/<\/id>.*?<updated>([^<]*)</gs)]
      .map(([, id, updated]) => [id, updated])
      .slice(1);
  expect(listTimes(lines)).toEqual([
    ['treaty', '2026-11-21T23:59:59Z'],
    ['weekly-letter', '2026-12-03T00:00:00Z'],
    ['radio-talk', '2026-12-03T00:00:01Z'],
  ]);
  const times = listTimes([]).map(([, updated]) => updated);
  expect(new Set(times).size).toBe(times.length);
});
