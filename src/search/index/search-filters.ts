import type { Corpus } from '../../brief/corpus.ts';
import { listSearchable, type Searchable } from '../../brief/searchable.ts';
import type { FilterName, Filters } from '../query/search-address.ts';
import { kinds } from '../../brief/vocabulary.ts';

/**
 * What search results can be narrowed by, group by group, with the number of passages behind each choice; choices with
 * none are left out. Of some passages only, where these are given.
 *
 * `listSearchFilters(corpus)` → `[{ name: 'kind', title: 'Kind', choices: [{ id: 'fact', name: 'Fact', count: 41 }, …] }, …]`
 */
export function listSearchFilters(corpus: Corpus, passages: readonly Searchable[] = listSearchable(corpus)): FilterGroup[] {
  const values = passages.map(filterValuesOf);
  const group = (name: FilterName, title: string, names: Iterable<readonly [string, string]>): FilterGroup => ({
    name,
    title,
    choices: [...names]
      .map(([id, choice]) => ({ id, name: choice, count: values.filter((each) => each[name].includes(id)).length }))
      .filter(({ count }) => count > 0),
  });
  const name = ({ id, name: text }: { readonly id: string; readonly name: string }) => [id, text] as const;
  return [
    group(
      'kind',
      'Kind of claim',
      Object.entries(kinds).map(([id, kind]) => [id, kind.name]),
    ),
    group(
      'theme',
      'Theme',
      [...corpus.themes.values()].map(({ id, short }) => [id, short]),
    ),
    group(
      'source',
      'Source',
      [...corpus.sources.values()].map(({ id, publication }) => [id, publication]),
    ),
    group('speaker', 'Speaker', [...corpus.actors.values()].map(name)),
    group('topic', 'Topic', [...corpus.topics.values()].map(name)),
    group('year', 'Year', listYears(values)),
  ];
}

/** What a passage can be narrowed by, group by group: ids, and the year it was said or happened. */
export function filterValuesOf({ kinds: kind, themes, topics, sources, speakers, date }: Searchable): Filters {
  return { kind, theme: themes, topic: topics, source: sources, speaker: speakers, year: date === undefined ? [] : [date.slice(0, 4)] };
}

/** The latest first. */
function listYears(values: readonly Filters[]): [id: string, name: string][] {
  const years = new Set(values.flatMap(({ year }) => year));
  return [...years].sort((a, b) => Number(b) - Number(a)).map((year) => [year, year]);
}

export interface FilterGroup {
  readonly name: FilterName;
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}
