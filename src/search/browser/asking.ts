import type { Search } from '../query/address.ts';
import type { QuickIndex } from '../query/quick-index.ts';
import type { Query } from '../query/query.ts';
import { understandQuery } from '../query/understand-query.ts';
import type { FullAnswer } from './answer-fully.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { createTitleFinder } from './find-titles.ts';
import type { Hit } from './hit.ts';
import { createIndexes } from './load-indexes.ts';

/**
 * Questions and answers: the quick one from titles and names as soon as these are there, the full one from the texts. What
 * the full one needs is fetched once the quick index has come, so as not to delay it.
 */
export function createAsking(first: Promise<unknown>): Asking {
  const indexes = createIndexes(first);
  let findTitles: ((query: Query) => Hit[]) | undefined;
  let full: ReturnType<typeof loadFull> | undefined;
  const requireFull = () =>
    (full ??= loadFull().catch((error: unknown) => {
      full = undefined;
      throw error;
    }));
  const prepare = indexes.loadQuick().then(
    async ({ index }) => {
      fetchAhead(index.build, index.ahead);
      indexes.loadAll().catch(() => undefined);
      const { prepareAnswers } = await requireFull();
      prepareAnswers(index);
    },
    () => undefined,
  );
  prepare.catch(() => undefined);
  const answerQuickly = (typed: string): readonly Hit[] => {
    const known = indexes.tellKnown();
    if (!known) return [];
    findTitles ??= createTitleFinder(known.index);
    return findTitles(understandQuery(typed, known.lexicon));
  };
  const topics = indexes.loadQuick().then(({ index }) => index.topics);
  topics.catch(() => undefined);
  return {
    topics,
    askQuick: (typed, show) => {
      if (indexes.tellKnown()) show(answerQuickly(typed));
      else
        indexes
          .loadQuick()
          .then(() => show(answerQuickly(typed)))
          .catch(() => undefined);
    },
    askFull: async (search) => {
      const words = Promise.race([indexes.loadAll(), new Promise((resolve) => setTimeout(resolve, patience))]);
      const [{ answerFully }] = await Promise.all([requireFull(), words.catch(() => undefined)]);
      return answerFully(search, indexes.tellKnown());
    },
  };
}

export interface Asking {
  /** Where search fails, these are the way on. */
  readonly topics: Promise<QuickIndex['topics']>;
  /** Shows the quick answer, now or when it can be had; never where it cannot. */
  readonly askQuick: (typed: string, show: (hits: readonly Hit[]) => void) => void;
  readonly askFull: (search: Search) => Promise<FullAnswer>;
}

/** Milliseconds to wait for the words of the brief; without them, the texts are searched for what was typed. */
const patience = 2_500;

const loadFull = () => import('./answer-fully.ts');
