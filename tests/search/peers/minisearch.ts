import MiniSearch from 'minisearch';
import { depth, type Engine } from '../engine.ts';
import type { PeerPassage } from './peer-passage.ts';

/** MiniSearch as its documentation recommends it: titles count double, words may be begun or have a slip. */
export function createMiniSearch(passages: readonly PeerPassage[]): Engine {
  const index = new MiniSearch<PeerPassage>({
    idField: 'address',
    fields: ['title', 'text', 'facts'],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(passages);
  return {
    name: 'MiniSearch',
    ask: (queries) =>
      Promise.resolve(
        queries.map((query) => {
          const found = index.search(query);
          return { addresses: found.slice(0, depth).map(({ id }) => String(id)), told: `${found.length} found` };
        }),
      ),
  };
}
