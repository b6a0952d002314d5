import { describe, expect, it } from 'vitest';
import { listPassages, type Passage } from '../../../../src/brief/passages.ts';
import { toSearchRecord } from '../../../../src/search/index/search-record.ts';
import { loadSmallBrief } from '../../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const passages = listPassages(corpus);
const records = passages.map((passage, order) => toSearchRecord(passage, order, corpus));
const recordOf = (type: Passage['type']) => records[passages.findIndex((passage) => passage.type === type)];

describe('toSearchRecord', () => {
  it('makes one record for each address', () => {
    expect(new Set(records.map(({ url }) => url)).size).toBe(passages.length);
  });

  it('shows of a claim who said it, where and when, by their names', () => {
    const claim = [...corpus.claims.values()][0];
    const { meta } = recordOf('claim') ?? {};
    expect(Object.keys(meta ?? {})).toEqual(['title', 'page', 'type', 'kind', 'speaker', 'source', 'place', 'date']);
    expect(meta).toMatchObject({
      kind: claim?.kind,
      speaker: claim && corpus.actors.get(claim.speaker)?.name,
      source: claim && corpus.sources.get(claim.source)?.publication,
    });
  });

  it('files a claim under the ids of what it can be narrowed by', () => {
    const claim = [...corpus.claims.values()][0];
    expect(recordOf('claim')?.filters).toMatchObject({
      kind: [claim?.kind],
      source: [claim?.source],
      speaker: [claim?.speaker],
      topic: claim?.topics,
      year: [claim?.said.slice(0, 4)],
    });
  });

  it.each([
    ['section', 'Section'],
    ['judgement', 'Key judgement'],
    ['question', 'Question'],
    ['event', 'Event'],
    ['actor', 'Glossary'],
  ] as const)('calls what is no claim by its name: a %s a %s', (type, name) => {
    expect(recordOf(type)?.meta.type).toBe(name);
    expect(recordOf(type)?.meta).not.toHaveProperty('kind');
  });

  it('shows of a summary whose source it sums up, and files it under that', () => {
    const summary = records.find(({ url }) => url === '/sources/radio-talk/#in-brief');
    expect(summary?.meta).toEqual({
      title: 'In brief',
      page: 'River talk',
      type: 'Section',
      speaker: 'Anna Berg',
      source: 'Evening Talk',
      date: '21 June 2024',
      asked: 'summary of what Anna Berg argues, what the podcast of Evening Talk says; A talk about the river',
    });
    expect(summary?.filters).toEqual({
      theme: [],
      topic: ['treaty'],
      source: ['radio-talk'],
      speaker: ['anna-berg'],
      kind: [],
      year: ['2024'],
    });
  });

  it('leaves out what a passage does not have', () => {
    const section = records.find(({ url }) => url === '/themes/treaty/#promises-made');
    expect(section?.meta).not.toHaveProperty('speaker');
    expect(section?.meta).not.toHaveProperty('date');
    expect(section?.filters).toMatchObject({ kind: [], speaker: [], year: [] });
  });

  it('has the other words in which people ask for a passage, and nothing where there are none', () => {
    const asked = loadSmallBrief({ 'asked.yaml': '/themes/treaty/: North–South pledge\n' }).corpus;
    const found = listPassages(asked).map((passage) => toSearchRecord(passage, 0, asked));
    expect(found.filter(({ url, meta }) => 'asked' in meta && !url.endsWith('#in-brief'))).toMatchObject([
      { url: '/themes/treaty/', meta: { asked: 'North–\u2060 South pledge' } },
    ]);
  });

  it('keeps the order of the brief for a search without words', () => {
    expect(records.map(({ sort }) => sort)).toEqual(records.map((_, order) => ({ order: String(order) })));
  });

  it('has words behind dashes found, in texts and in what is shown', () => {
    const dashed = passages.slice(0, 1).map((passage) => ({ ...passage, title: 'Putin–Kim', text: 'A North–South talk' }));
    expect(dashed.map((passage) => toSearchRecord(passage, 0, corpus))).toMatchObject([
      { content: 'A North–\u2060 South talk', meta: { title: 'Putin–\u2060 Kim' } },
    ]);
  });
});
