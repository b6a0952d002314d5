import { filterNames, type Filters } from '../../model/query/address.ts';
import type { Query } from '../../model/query/understand-query.ts';
import type { Pagefind, PagefindAnswer } from './pagefind-api.ts';

/** Puts a query to the index in its own terms: of a group of filters any may hold, of several groups all must. */
export function searchIndex(pagefind: Pagefind, { typed, words }: Query, filters: Filters): Promise<PagefindAnswer> {
  const chosen = filterNames.filter((name) => filters[name].length > 0).map((name) => [name, { any: filters[name] }] as const);
  // What was typed may have nothing that is indexed (“?!”): then nothing is found, not everything.
  return pagefind.search(typed === '' ? null : words, { filters: Object.fromEntries(chosen) });
}
