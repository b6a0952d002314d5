import { filterNames, type FilterName, type Filters } from '../../model/query/address.ts';
import type { Query } from '../../model/query/understand-query.ts';
import { askPagefind } from './ask-pagefind.ts';
import { searchIndex } from './search-index.ts';

/**
 * How many passages each filter has among those found. What is chosen within a group adds up, so it does not lessen the
 * numbers of its own group.
 *
 * `(await countChoices(query, filters))('topic', 'china')` → `12`
 */
export async function countChoices(query: Query, filters: Filters): Promise<CountChoice> {
  return askPagefind(async (pagefind) => {
    await pagefind.filters();
    const counted = filterNames.map(async (name) => {
      const answer = await searchIndex(pagefind, query, { ...filters, [name]: [] });
      return [name, answer.filters[name] ?? {}] as const;
    });
    const counts = new Map(await Promise.all(counted));
    return (name, id) => counts.get(name)?.[id] ?? 0;
  });
}

export type CountChoice = (name: FilterName, id: string) => number;
