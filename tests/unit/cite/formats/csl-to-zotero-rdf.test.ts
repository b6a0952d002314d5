import { expect, test } from 'vitest';
import { cslToZoteroRdf } from '../../../../src/cite/formats/csl-to-zotero-rdf.ts';
import { followRdf, readRdf } from '../../../support/xml.ts';
import { article, episode, report, statement, undated, works } from '../../../support/sample-works.ts';

const statements = await readRdf(cslToZoteroRdf([...works, { ...episode, id: 'film', medium: 'video', URL: 'https://example.org/video' }]));
const ask = (work: { URL?: string }, ...path: string[]) => followRdf(statements, work.URL ?? '', ...path);

test.each([
  [episode.URL, 'podcast'],
  [report.URL, 'report'],
  [article.URL, 'newspaperArticle'],
  [statement.URL, 'webpage'],
  ['https://example.org/video', 'videoRecording'],
])('%s is a %s to Zotero', (subject, type) => {
  expect(followRdf(statements, subject ?? '', 'itemType')).toEqual([type]);
});

test('who speaks in a podcast is its guest, who hosts it its podcaster', () => {
  expect(ask(episode, 'guests', '*', 'surname')).toEqual(['van der Berg']);
  expect(ask(episode, 'podcasters', '*', 'surname')).toEqual(['Maupassant']);
  expect(ask(episode, 'podcasters', '*', 'givenName')).toEqual(['Guy de']);
});

test('a podcast that nobody hosts is its author’s', async () => {
  const alone = { ...statement, type: 'broadcast' } as const;
  const read = await readRdf(cslToZoteroRdf([alone]));
  expect(followRdf(read, alone.URL ?? '', 'podcasters', '*', 'surname')).toEqual(['Ministry of Rivers and Banks']);
});

test('the number of a report stands where Zotero writes it and where it reads it', () => {
  expect(ask(report, 'number')).toEqual(['2024-01E']);
  expect(ask(report, 'reportNumber')).toEqual(['2024-01E']);
});

test('authors keep their order', () => {
  expect(ask(report, 'authors', '*', 'surname')).toEqual(['Han', 'Berg']);
});

test('an institution has no given name', () => {
  expect(ask(statement, 'authors', '*', 'surname')).toEqual(['Ministry of Rivers and Banks']);
  expect(ask(statement, 'authors', '*', 'givenName')).toEqual([]);
});

test.each([
  [episode, 'alternative', 'Evening Talk'],
  [report, 'alternative', 'Bank Papers'],
  [article, 'title', 'River Gazette'],
  [statement, 'title', 'The Ministry'],
])('$id is part of what it came out in', (work, predicate, title) => {
  expect(ask(work, 'isPartOf', predicate)).toEqual([title]);
});

test('everything else stands where Zotero looks for it', () => {
  expect(ask(report, 'title')).toEqual([report.title.replaceAll(/\s+/g, ' ').trim()]);
  expect(ask(report, 'date')).toEqual(['2024-01-03']);
  expect(ask(report, 'language')).toEqual(['ko']);
  expect(ask(report, 'publisher', 'name')).toEqual(['Institute of War and Peace']);
  expect(ask(report, 'publisher', 'adr', 'locality')).toEqual(['Southtown']);
  expect(ask(report, 'identifier', 'value')).toEqual([report.URL]);
  expect(ask(episode, 'shortTitle')).toEqual(['Bridge Question']);
  expect(ask(episode, 'date')).toEqual(['2024-06']);
  expect(ask(episode, 'runningTime')).toEqual(['1:02:00']);
  expect(ask(statement, 'date')).toEqual([]);
});

test('what is known where there is no date is a description, and no date', async () => {
  const read = await readRdf(cslToZoteroRdf([undated]));
  expect(followRdf(read, undated.URL ?? '', 'date')).toEqual([]);
  expect(followRdf(read, undated.URL ?? '', 'description')).toEqual(['n.d., recorded before 9 July 2024']);
});

test('characters that XML cannot write are dropped', async () => {
  const read = await readRdf(cslToZoteroRdf([{ ...article, title: 'a\u0000b\u0008c\uFFFEd\uD800e ]]> <f>' }]));
  expect(followRdf(read, article.URL ?? '', 'title')).toEqual(['a b cde ]]> <f>']);
});

test('the committee of a hearing stands where Zotero reads it', async () => {
  const hearing = { ...statement, type: 'hearing', 'container-title': 'Committee on Rivers' } as const;
  const read = await readRdf(cslToZoteroRdf([hearing]));
  expect(followRdf(read, hearing.URL ?? '', 'committee')).toEqual(['Committee on Rivers']);
});
