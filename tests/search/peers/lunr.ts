import lunr from 'lunr';
import { depth, type Engine } from '../engine.ts';
import type { PeerPassage } from './peer-passage.ts';

/** Lunr with its own pipeline and with titles boosted as in its guide. */
export function createLunr(passages: readonly PeerPassage[]): Engine {
  const index = lunr((builder) => {
    builder.ref('address');
    builder.field('title', { boost: 10 });
    builder.field('text');
    builder.field('facts');
    for (const passage of passages) builder.add(passage);
  });
  return {
    name: 'Lunr',
    ask: (queries) =>
      Promise.resolve(
        queries.map((query) => {
          const found = search(index, query);
          return { addresses: found.slice(0, depth).map(({ ref }) => ref), told: `${found.length} found` };
        }),
      ),
  };
}

/** Colons, hyphens and the like are signs of a language of its own: a query that is no sentence of it is sought without them. */
function search(index: lunr.Index, query: string): lunr.Index.Result[] {
  try {
    return index.search(query);
  } catch (error) {
    if (!(error instanceof lunr.QueryParseError)) throw error;
    return index.search(query.replace(/[:~^+*-]/g, ' '));
  }
}
