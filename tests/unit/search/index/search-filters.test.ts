import { describe, expect, it } from 'vitest';
import { listSearchable } from '../../../../src/brief/searchable.ts';
import { indexPassage, listSearchFilters } from '../../../../src/search/index/make-search-index.ts';
import { filterNames } from '../../../../src/search/query/search-address.ts';
import { loadSmallBrief } from '../../../support/check-fixture.ts';

const { corpus } = loadSmallBrief();
const passages = listSearchable(corpus);
const idsOf = (name: string, shown = passages) =>
  listSearchFilters(corpus, shown)
    .find((group) => group.name === name)
    ?.choices.map(({ id }) => id);

describe('listSearchFilters', () => {
  it('counts the passages behind each choice, offers none that leads nowhere, and forgets none', () => {
    const indexed = passages.map((passage) => indexPassage(passage, corpus).filters);
    const groups = listSearchFilters(corpus);
    expect(groups.map(({ name }) => name).toSorted()).toEqual(filterNames.toSorted());
    for (const { name, choices } of groups) {
      const ids = indexed.flatMap((filters) => filters[name] ?? []);
      expect(choices.map(({ id }) => id).toSorted()).toEqual([...new Set(ids)].toSorted());
      for (const { id, count } of choices) expect([id, count]).toEqual([id, ids.filter((each) => each === id).length]);
    }
  });

  it('names choices as readers know them', () => {
    const names = listSearchFilters(corpus).flatMap(({ choices }) => choices.map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(['Fact', 'Anna Berg', 'River Gazette', 'Trade', '2024']));
  });

  it('offers years, the latest first', () => {
    const dated = ['1961-07-06', '2024-06', '2024', '2000-07-19'].flatMap((date) =>
      passages.slice(0, 1).map((each) => ({ ...each, date })),
    );
    expect(idsOf('year', dated)).toEqual(['2024', '2000', '1961']);
  });

  it('offers of some passages only what these have', () => {
    const events = passages.filter(({ type }) => type === 'event');
    expect([idsOf('kind', events), idsOf('topic', events)]).toEqual([[], events[0]?.topics]);
  });
});
