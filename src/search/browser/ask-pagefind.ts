import { keepEnough, listFirm, listLost, listOwnOptions, type Found, type Size } from '../query/find-passages.ts';
import type { Option, Query, Term } from '../query/query.ts';
import { rankPassages, toCandidate, unranked, weighTerms, type Ranked, type Rarity } from '../query/rank-passages.ts';
import { filterNames, noFilters, type Filters } from '../query/search-address.ts';
import { readPagefindRecord, type IndexedPassage, type PagefindRecord, type Part, type SearchIndex } from '../query/search-index.ts';
import { listWords } from '../query/words.ts';

/**
 * Finds passages of a brief that is too large to be here as a whole. Pagefind finds what has the words and names of the query;
 * the best of that are fetched and ranked by their texts, so that however large a brief is, a bounded part of it comes here.
 *
 * `(await findWithPagefind(query, filters, index)).load(0, 20)` → the first twenty
 */
export async function findWithPagefind(query: Query, filters: Filters, index: SearchIndex): Promise<Found> {
  const { matches, rarity, lost } = await askPagefind(async (pagefind) => {
    if (query.typed === '') return listAll(pagefind, filters);
    const found = await match(pagefind, query, filters, 'passage', index);
    await requireWhole(pagefind, found.lost, new Set(index.words.split(' ')));
    return found;
  });
  const shown = keepEnough(matches);
  const [best, rest] = [shown.slice(0, mostRanked), shown.slice(mostRanked)];
  let ranked: Promise<readonly Ranked[]> | undefined;
  return {
    tally: { total: shown.length, whole: shown.filter(({ isWhole }) => isWhole).length, lost },
    load: async (from, to) => {
      ranked ??= fetchPassages(best).then((passages) => rankFirst(query, passages, rarity));
      const later = await fetchPassages(rest.slice(Math.max(0, from - best.length), Math.max(0, to - best.length)));
      return [...(await ranked).slice(from, to), ...later.map(unranked)];
    },
    // Counting would take the ids of all passages behind every choice.
    count: undefined,
  };
}

/** Finds sections of pages that are no passage of the brief, as of what is said about it, where they have all of a query. */
export async function findElsewhere(query: Query): Promise<readonly Ranked[]> {
  const { matches } = await askPagefind((pagefind) => match(pagefind, query, noFilters, 'page', { total: 1, meanLength: 1 }));
  return (await fetchPassages(matches.filter(({ isWhole }) => isWhole).slice(0, 3))).map(unranked);
}

/** What a title’s score counts for beside a place in the text, as in `rankPassages`. */
const titleWeight = 0.4;

/** So many are fetched to be ranked: more than a page of results shows. */
const mostRanked = 60;

async function listAll(pagefind: Pagefind, filters: Filters): Promise<Matches> {
  const { results } = await pagefind.search(null, { filters: toPagefindFilters(filters, 'passage'), sort: { order: 'asc' } });
  const matches = results.map((result) => ({ result, share: 1, isWhole: true, score: 0 }));
  return { matches, rarity: { total: results.length, meanLength: 1, countPassages: () => 0 }, lost: [] };
}

/**
 * Every word and name of the query is looked for by itself, in all its forms, since Pagefind knows no “or”. What is found comes
 * best first, by how much it has of the query, how often, and whether in the title.
 */
async function match(pagefind: Pagefind, query: Query, filters: Filters, part: Part, size: Size) {
  const answers = new Map<Option, ReadonlyMap<string, PagefindResult>>();
  for (const option of query.terms.flatMap(({ options }) => options)) {
    const { results } = await pagefind.search(`"${option.words.join(' ')}"`, { filters: toPagefindFilters(filters, part) });
    answers.set(option, new Map(results.map((result) => [result.id, result])));
  }
  const rarity = { ...size, countPassages: (option: Option) => answers.get(option)?.size ?? 0 };
  const weigh = weighTerms(query, rarity);
  const firm = listFirm(query);
  const entries = part === 'passage' ? await findEntries(pagefind, firm) : new Set();
  const results = new Map([...answers.values()].flatMap((found) => [...found]));
  const matches = [...results].map(([id, result]) => {
    const { score, share, found } = weigh((option) => {
      const had = answers.get(option)?.get(id);
      return had ? had.words.length + titleWeight * had.score : 0;
    });
    return { result, share, isWhole: firm.every((term) => found.has(term)), score: entries.has(id) ? Infinity : score };
  });
  matches.sort((a, b) => b.score - a.score);
  return { matches, rarity, lost: listLost(query, (option) => rarity.countPassages(option) === 0) };
}

type Matches = Awaited<ReturnType<typeof match>>;

/** The entries of the glossary for a name that is asked for alone, which come first whatever else has the name. */
async function findEntries(pagefind: Pagefind, [term, ...others]: readonly Term[]): Promise<ReadonlySet<string>> {
  const names = others.length === 0 ? (term?.names ?? []) : [];
  const searches = names.map((name) => pagefind.search(`"${listWords(name).join(' ')}"`, { filters: { type: ['actor'] } }));
  const found = await Promise.all(searches);
  return new Set(found.flatMap(({ results }) => results.slice(0, 3).map(({ id }) => id)));
}

function toPagefindFilters(filters: Filters, part: Part): object {
  const chosen = filterNames.filter((name) => filters[name].length > 0).map((name) => [name, { any: filters[name] }]);
  return { part: [part], ...(Object.fromEntries(chosen) as object) };
}

async function fetchPassages(matches: Matches['matches']): Promise<IndexedPassage[]> {
  const records = await askPagefind(() => Promise.all(matches.map(({ result }) => result.data())));
  return records.map((record) => readPagefindRecord(record, import.meta.env.BASE_URL));
}

/** By their texts; what these do not bear out comes last. */
function rankFirst(query: Query, passages: readonly IndexedPassage[], rarity: Rarity): readonly Ranked[] {
  const ranked = query.typed === '' ? [] : rankPassages(query, passages.map(toCandidate), rarity);
  const left = passages.filter((passage) => !ranked.some((each) => each.passage === passage));
  return [...ranked, ...left.map(unranked)];
}

/**
 * Asks Pagefind something, which is loaded for the first question. Where it or a part of its index cannot be had the promise is
 * rejected, and the next question loads it anew, since the index may have been replaced meanwhile.
 */
async function askPagefind<Answer>(ask: (pagefind: Pagefind) => Promise<Answer>): Promise<Answer> {
  const asked = (loading ??= load());
  try {
    return await ask(await asked);
  } catch (error) {
    if (loading === asked) loading = undefined;
    throw error;
  }
}

const folder = `${import.meta.env.BASE_URL}pagefind/`;
let loading: Promise<Pagefind> | undefined;
let attempts = 0;

async function load(): Promise<Pagefind> {
  if (attempts === 0) silenceConstructor();
  attempts += 1;
  // Browsers remember that a script could not be loaded, so that each attempt needs an address of its own.
  const script = `${folder}pagefind.js${attempts === 1 ? '' : `?attempt=${attempts}`}`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  // Trusted Types forbid a worker.
  await pagefind.options({ noWorker: true, baseUrl: import.meta.env.BASE_URL, ranking: { metaWeights } });
  // Without its filters Pagefind answers as though there were none.
  if (!(await pagefind.filters()).part) throw new Error('The filters of the search index could not be read');
  return pagefind;
}

/** Other names count as a title does; what is told of a passage beside its words says little of what it is about. */
const metaWeights = { names: 5, asked: 4, type: 0, label: 0, page: 0, kind: 0, place: 0, date: 0 };

/**
 * Pagefind answers without the parts of its index that it could not get or read, as though their words were nowhere. Of the terms
 * that it found nowhere, every word that the brief is known to have is therefore looked for once more, whatever the filters.
 */
async function requireWhole(pagefind: Pagefind, lost: readonly Term[], known: ReadonlySet<string>): Promise<void> {
  const words = lost.flatMap((term) => listOwnOptions(term).flatMap((option) => option.words));
  for (const word of new Set(words.filter((each) => known.has(each) && /^[a-z]{3,}$/.test(each)))) {
    // To Pagefind a possessive is a word of its own: “Chinas”.
    const answers = await Promise.all([word, `${word}s`].map((each) => pagefind.search(`"${each}"`)));
    if (answers.every(({ results }) => results.length === 0))
      throw new Error(`A part of the search index is lost: it does not have “${word}”`);
  }
}

/**
 * Pagefind 1.6 starts to load in a constructor and drops that promise: where the index is missing, the question fails, as it
 * should, and besides an error goes uncaught. The question’s is enough.
 */
function silenceConstructor(): void {
  addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof Error && event.reason.stack?.includes(`${folder}pagefind.js`)) event.preventDefault();
  });
}

/** What we use of the script that Pagefind puts beside its index. */
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly filters: () => Promise<Readonly<Record<string, object>>>;
  /** Without words, everything that passes the filters. */
  readonly search: (words: string | null, options?: object) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  /** Of words in quotation marks, about 5 where the title has them and 1 for every other place. */
  readonly score: number;
  /** The places of the words in its text. */
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindRecord>;
}
