import { describeAnswer } from '../query/describe-answer.ts';
import { collectPassages, findAtAddress, findPassages, type Found } from '../query/find-passages.ts';
import { readLexicon } from '../query/lexicon.ts';
import type { Query, TopicName } from '../query/query.ts';
import type { Ranked } from '../query/rank-passages.ts';
import type { Search } from '../query/search-address.ts';
import type { SearchIndex } from '../query/search-index.ts';
import { understandQuery } from '../query/understand-query.ts';
import { fetchIndex } from './fetch-index.ts';

/**
 * What answers searches, given the index that is on its way; one that cannot be had is asked for again with the next question.
 *
 * `await createSearch(fetchIndex()).ask({ typed: 'NB', filters })` → `{ found, message: '199 passages for “NB”', … }`
 */
export function createSearch(first: Promise<unknown>) {
  let loading: Promise<Knowledge> | undefined;
  let isLocal = true;
  const load = (index: Promise<unknown>): Promise<Knowledge> => {
    const knowledge = index.then(readIndex);
    loading = knowledge;
    knowledge.then(
      ({ index: known }) => (isLocal = known.passages.length > 0),
      () => (loading = undefined),
    );
    return knowledge;
  };
  const topics = load(first).then(({ topics: all }) => all);
  // Whoever asks hears of its failure.
  topics.catch(() => undefined);
  return {
    /** Where search fails, these are the way on. */
    topics,
    /** Whether the passages are all here, so that an answer costs nothing. */
    isLocal: () => isLocal,
    ask: async (search: Search): Promise<Answer> => {
      const { index, lexicon, collection } = await (loading ?? load(fetchIndex()));
      const atAddress = findAtAddress(search.typed, collection, import.meta.env.BASE_URL);
      // An address is no words to be read.
      if (atAddress) return { search, query: understandQuery('', lexicon), found: atAddress, message: __WORDS__.answers.atAddress };
      const query = understandQuery(search.typed, lexicon);
      const found = isLocal
        ? findPassages(query, search.filters, collection, index)
        : await (await import('./ask-pagefind.ts')).findWithPagefind(query, search.filters, index);
      return { search, query, found, message: describeAnswer(query, search, found.tally) };
    },
  };
}

export interface Answer {
  readonly search: Search;
  /** How it was understood. */
  readonly query: Query;
  readonly found: Found;
  /** What was found, in a line. */
  readonly message: string;
}

/** Sections of pages that are no passage of the brief, where no passage has all that was asked; none where they cannot be had. */
export async function findElsewhere({ query, found }: Answer): Promise<readonly Ranked[]> {
  if (query.typed === '' || found.tally.whole > 0) return [];
  return import('./ask-pagefind.ts').then((pagefind) => pagefind.findElsewhere(query)).catch(() => []);
}

type Knowledge = ReturnType<typeof readIndex>;

/** Some hosts answer with a page for what they do not have, and half a file may still be JSON. */
function readIndex(json: unknown) {
  const lists = ['passages', 'names', 'synonyms', 'foreign'];
  if (typeof json !== 'object' || json === null || !lists.every((name) => Array.isArray((json as Record<string, unknown>)[name])))
    throw new Error('The search index is not what it should be');
  const index = json as SearchIndex;
  return {
    index,
    lexicon: readLexicon(index),
    collection: collectPassages(index.passages),
    topics: index.names.flatMap(({ topic, name }): TopicName[] => (topic === undefined ? [] : [{ id: topic, name }])),
  };
}
