import type { Filters } from '../../model/query/address.ts';
import type { Query } from '../../model/query/understand-query.ts';
import { askPagefind } from './ask-pagefind.ts';
import { readHit, type Hit } from './hit.ts';
import { searchIndex } from './search-index.ts';

/**
 * Finds passages that have all words of a query, best first; without words, all that pass the filters.
 *
 * `(await findPassages(understandQuery('arms'), filters)).load(0, 20)` → the first twenty
 */
export async function findPassages(query: Query, filters: Filters): Promise<Found> {
  const { results } = await askPagefind((pagefind) => searchIndex(pagefind, query, filters));
  return {
    total: results.length,
    load: async (from, to) => {
      const records = await askPagefind(() => Promise.all(results.slice(from, to).map((result) => result.data())));
      return records.map(readHit);
    },
  };
}

export interface Found {
  readonly total: number;
  /** Fetches what is shown of some of them, by their rank. */
  readonly load: (from: number, to: number) => Promise<Hit[]>;
}
