import { expect, test } from 'vitest';
import { z } from 'zod';
import { listClaimItems, listSourceItems, printDataFile, printJsonSchema } from '../../../src/outputs/data-files.ts';
import { describeClaimsFile, sourcesFileSchema } from '../../../src/brief/schema/api.ts';
import { loadEdit, loadSmallBrief, publication, riverPapers } from '../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const files = [
  { name: 'claims' as const, items: listClaimItems(corpus, publication), schema: describeClaimsFile(publication) },
  { name: 'sources' as const, items: listSourceItems(corpus, publication), schema: sourcesFileSchema },
];

test.each(files)('$name are as their published schema says', ({ name, items, schema }) => {
  const published = z.fromJSONSchema(JSON.parse(printJsonSchema(name, schema, publication)) as z.core.JSONSchema.JSONSchema);
  expect(items).not.toEqual([]);
  expect(published.safeParse(JSON.parse(printDataFile(name, items, publication))).error).toBeUndefined();
});

test.each(files)('the schema of $name refuses an item without its key fields', ({ name, items, schema }) => {
  const published = z.fromJSONSchema(JSON.parse(printJsonSchema(name, schema, publication)) as z.core.JSONSchema.JSONSchema);
  expect(published.safeParse({ ...(JSON.parse(printDataFile(name, items, publication)) as object), items: [{}] }).success).toBe(false);
});

test.each(files)('the schema of $name describes every field', ({ name, schema }) => {
  expect(listUndescribed(JSON.parse(printJsonSchema(name, schema, publication)))).toEqual([]);
});

test('a claim says who says it, as whose voice it counts, where it stands and what uses it', () => {
  const claim = listClaimItems(corpus, publication).find(({ key }) => key === 'radio-talk#grain-passes-daily');
  expect(claim).toMatchObject({
    url: 'https://example.org/banks/sources/radio-talk/#grain-passes-daily',
    speaker: { id: 'talk-directory' },
    voice: { id: 'anna-berg' },
    places: ['summary'],
    whoseWords: ['directory'],
    note: null,
    usedBy: [{ page: 'The treaty', passage: 'What is traded', url: 'https://example.org/banks/themes/treaty/#goods-traded' }],
  });
});

test('a claim keeps its places apart', () => {
  const claim = listClaimItems(corpus, publication).find(({ key }) => key === 'radio-talk#promise-may-fade');
  expect(claim?.places).toEqual(['answer 1', 'answer 2']);
  expect(claim?.note).toBe('The transcript has “ridge”.');
});

test('a claim names the documents that bear its note out, in the order of the note', () => {
  const list = riverPapers();
  const { corpus: brief, problems } = loadEdit('sources/radio-talk.md', '“ridge”.]', '“ridge”.]{refs="river-atlas river-papers"}', {
    'references.yaml': `${list}${list.replaceAll('river-papers', 'river-atlas').replace('The river papers', 'An atlas')}`,
  });
  expect(problems).toReport([]);
  const listed = new Map(listClaimItems(brief, publication).map(({ key, references }) => [key, references]));
  const paper = { publisher: 'Institute of the River', date: '1961-07-06' };
  expect(listed.get('radio-talk#promise-may-fade')).toEqual([
    { ...paper, title: 'An atlas', url: 'https://example.org/river-atlas' },
    { ...paper, title: 'The river papers', url: 'https://example.org/river-papers' },
  ]);
  expect(listed.get('radio-talk#aid-is-due')).toEqual([]);
});

test('a claim of who is heard only through another counts as the voice of that one', () => {
  const { corpus: brief } = loadEdit('actors.yaml', 'voice: anna-berg', 'through: river-gazette');
  const claim = listClaimItems(brief, publication).find(({ key }) => key === 'radio-talk#grain-passes-daily');
  expect(claim).toMatchObject({ speaker: { id: 'talk-directory' }, voice: { id: 'river-gazette' } });
});

function listUndescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, items } = schema as { properties?: Record<string, { description?: string }>; items?: unknown };
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.description === undefined ? [`${path}.${name}`] : []),
      ...listUndescribed(field, `${path}.${name}`),
    ]),
    ...listUndescribed(items, `${path}[]`),
  ];
}

test('a source has all that citations have of it', () => {
  const fields =
    'volume: 3\nissue: "4"\npages: 12–31\ndoi: 10.1000/182\naccessed: "2024-06-25"\narchived: https://archive.example/1\nauthors: [river-gazette]';
  const { corpus: brief, problems } = loadEdit(
    'sources/radio-talk.md',
    'type: podcast',
    `type: journal-article\n${fields}`.replace('volume: 3', 'volume: "3"'),
  );
  expect(problems).toEqual([]);
  expect(listSourceItems(brief, publication).find(({ id }) => id === 'radio-talk')).toMatchObject({
    ...{ volume: '3', issue: '4', pages: '12–31', doi: '10.1000/182', accessed: '2024-06-25', archived: 'https://archive.example/1' },
    ...{ authors: [{ id: 'river-gazette', name: 'River Gazette' }], editors: [], place: null, readAt: null },
  });
});
