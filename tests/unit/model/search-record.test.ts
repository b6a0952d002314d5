import { describe, expect, it } from 'vitest';
import { listPassages } from '../../../src/model/passages.ts';
import { listSearchFilters } from '../../../src/model/search-filters.ts';
import { toSearchRecord } from '../../../src/model/search-record.ts';
import { loadSmallBrief } from '../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const passages = listPassages(corpus);
const records = passages.map((passage) => toSearchRecord(passage, corpus));

describe('toSearchRecord', () => {
  it('makes one record for each address', () => {
    expect(new Set(records.map(({ url }) => url)).size).toBe(passages.length);
  });

  it('shows of a claim who said it, where and when, and files it under their ids', () => {
    const index = passages.findIndex(({ type }) => type === 'claim');
    const { meta, filters, sort } = records[index] ?? {};
    const claim = [...corpus.claims.values()][0];
    expect(Object.keys(meta ?? {})).toEqual(['title', 'page', 'type', 'kind', 'speaker', 'source', 'place', 'date']);
    expect(filters).toMatchObject({
      kind: [claim?.kind],
      source: [claim?.source],
      speaker: [claim?.speaker],
      topic: claim?.topics,
      type: ['claim'],
    });
    expect(sort).toEqual({ date: claim?.said });
  });

  it('leaves out what a passage does not have', () => {
    const section = records[passages.findIndex(({ type }) => type === 'section')];
    expect(section?.meta).not.toHaveProperty('speaker');
    expect(section?.sort).toEqual({});
  });
});

describe('listSearchFilters', () => {
  it('counts the passages behind each choice and offers none that leads nowhere', () => {
    const groups = listSearchFilters(corpus);
    expect(groups.map(({ name }) => name)).toEqual(['kind', 'theme', 'source', 'speaker', 'topic']);
    for (const { name, choices } of groups) {
      for (const { id, count } of choices) {
        expect(count).toBe(records.filter(({ filters }) => filters[name]?.includes(id)).length);
        expect(count).toBeGreaterThan(0);
      }
    }
  });
});
