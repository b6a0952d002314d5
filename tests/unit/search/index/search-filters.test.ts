import { describe, expect, it } from 'vitest';
import { listPassages } from '../../../../src/brief/passages.ts';
import { filterNames } from '../../../../src/search/query/address.ts';
import { listSearchFilters } from '../../../../src/search/index/search-filters.ts';
import { toSearchRecord } from '../../../../src/search/index/search-record.ts';
import { loadSmallBrief } from '../../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const passages = listPassages(corpus);
const idsOf = (name: string, shown = passages) =>
  listSearchFilters(corpus, shown)
    .find((group) => group.name === name)
    ?.choices.map(({ id }) => id);

describe('listSearchFilters', () => {
  it('has every group that an address can name', () => {
    expect(
      listSearchFilters(corpus)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([...filterNames].toSorted());
  });

  it('counts the passages behind each choice and offers none that leads nowhere', () => {
    const records = passages.map((passage, order) => toSearchRecord(passage, order, corpus));
    for (const { name, choices } of listSearchFilters(corpus)) {
      for (const { id, count } of choices) {
        expect(count).toBe(records.filter(({ filters }) => filters[name]?.includes(id)).length);
        expect(count).toBeGreaterThan(0);
      }
    }
  });

  it('leaves no id of a record without a choice', () => {
    for (const [order, passage] of passages.entries()) {
      for (const [name, ids] of Object.entries(toSearchRecord(passage, order, corpus).filters))
        expect(idsOf(name)).toEqual(expect.arrayContaining(ids));
    }
  });

  it('names choices as readers know them', () => {
    const names = listSearchFilters(corpus).flatMap(({ choices }) => choices.map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(['Fact', 'Anna Berg', 'River Gazette', 'Trade', '2024']));
  });

  it('offers years, the latest first', () => {
    const [first] = passages;
    const dated = ['1961-07-06', '2024-06', '2024', '2000-07-19'].flatMap((date) => (first ? [{ ...first, date }] : []));
    expect(idsOf('year', dated)).toEqual(['2024', '2000', '1961']);
  });

  it('offers of some passages only what these have', () => {
    const events = passages.filter(({ type }) => type === 'event');
    expect(idsOf('kind', events)).toEqual([]);
    expect(idsOf('topic', events)).toEqual(events[0]?.topics);
    expect(listSearchFilters(corpus, []).flatMap(({ choices }) => choices)).toEqual([]);
  });
});
