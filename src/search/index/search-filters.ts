import type { Corpus } from '../../brief/corpus.ts';
import { listSearchable, type Searchable } from '../../brief/searchable.ts';
import type { FilterName } from '../query/search-address.ts';
import { kinds } from '../../brief/vocabulary.ts';

/**
 * What search results can be narrowed by, group by group, with the number of passages behind each choice; choices with
 * none are left out. Of some passages only, where these are given.
 *
 * `listSearchFilters(corpus)` → `[{ name: 'kind', title: 'Kind', choices: [{ id: 'fact', name: 'Fact', count: 41 }, …] }, …]`
 */
export function listSearchFilters(corpus: Corpus, passages: readonly Searchable[] = listSearchable(corpus)): FilterGroup[] {
  const group = (
    name: FilterName,
    title: string,
    names: Iterable<readonly [string, string]>,
    idsOf: (passage: Searchable) => readonly string[],
  ): FilterGroup => ({
    name,
    title,
    choices: [...names]
      .map(([id, choice]) => ({ id, name: choice, count: passages.filter((passage) => idsOf(passage).includes(id)).length }))
      .filter(({ count }) => count > 0),
  });
  return [
    group(
      'kind',
      'Kind of claim',
      Object.entries(kinds).map(([id, { name }]) => [id, name]),
      (passage) => passage.kinds,
    ),
    group(
      'theme',
      'Theme',
      [...corpus.themes.values()].map(({ id, short }) => [id, short]),
      (passage) => passage.themes,
    ),
    group(
      'source',
      'Source',
      [...corpus.sources.values()].map(({ id, publication }) => [id, publication]),
      (passage) => passage.sources,
    ),
    group(
      'speaker',
      'Speaker',
      [...corpus.actors.values()].map(({ id, name }) => [id, name]),
      (passage) => passage.speakers,
    ),
    group(
      'topic',
      'Topic',
      [...corpus.topics.values()].map(({ id, name }) => [id, name]),
      (passage) => passage.topics,
    ),
    group('year', 'Year', listYears(passages), ({ date }) => (date === undefined ? [] : [date.slice(0, 4)])),
  ];
}

/** When it was said, or happened; the latest first. */
function listYears(passages: readonly Searchable[]): [id: string, name: string][] {
  const years = new Set(passages.flatMap(({ date }) => date?.slice(0, 4) ?? []));
  return [...years].sort((a, b) => Number(b) - Number(a)).map((year) => [year, year]);
}

export interface FilterGroup {
  readonly name: FilterName;
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}
