import { filterNames, hasFilters, type Filters } from '../query/address.ts';
import type { Tally } from '../query/describe-answer.ts';
import type { Option, Query, Term } from '../query/query.ts';
import { rankPassages, type Candidate, type Rarity } from '../query/rank-passages.ts';
import { weighMatches, type Match, type Weighed } from '../query/weigh-matches.ts';
import { rejoinWords } from '../query/word-breaks.ts';
import { listStems } from '../query/words.ts';
import { askPagefind } from './ask-pagefind.ts';
import { findChoices, type Choices } from './find-choices.ts';
import { readHit, type Hit } from './hit.ts';
import type { Pagefind, PagefindRecord, PagefindResult } from './pagefind-api.ts';
import { searchWords } from './search-words.ts';

/**
 * Finds passages in the full text, best first; without words, all that pass the filters. Every word and name of the query is
 * looked for by itself, in all forms; what is found for them is weighed together, and the best are then weighed by their
 * texts.
 *
 * `(await findPassages(query, filters)).load(0, 20)` → the first twenty
 */
export async function findPassages(query: Query, filters: Filters): Promise<Found> {
  const { ranked, rarity, results, lost } = await askPagefind((pagefind) =>
    query.typed === '' ? findAll(pagefind) : findMatches(pagefind, query),
  );
  const enough = leastShare * Math.max(0, ...ranked.map(({ share }) => share));
  const shown = ranked.filter(({ share }) => share > 0 && share >= enough);
  const choices = hasFilters(filters) ? await askPagefind(findChoices) : undefined;
  const passing = choices ? shown.filter(({ id }) => passes(id, filters, choices)) : shown;
  const fetchOne = ({ id }: Weighed) => requireResult(results, id).data();
  const best = passing.slice(0, query.typed === '' ? 0 : weighedByText);
  let weighed: readonly Hit[] | undefined;
  return {
    tally: { total: passing.length, whole: passing.filter(({ isWhole }) => isWhole).length, lost },
    load: (from, to) =>
      askPagefind(async () => {
        weighed ??= rankByText(query, await Promise.all(best.map(fetchOne)), rarity);
        const later = passing.slice(Math.max(from, best.length), Math.max(to, best.length));
        const records = await Promise.all(later.map(fetchOne));
        return [...weighed.slice(from, to), ...records.map((record) => readHit(record, 0, listFirm(query)))];
      }),
    count: async () => {
      const all = await askPagefind(findChoices);
      return (name, choice) => {
        const ids = all.get(name)?.get(choice);
        return ids ? shown.filter(({ id }) => ids.has(id) && passes(id, { ...filters, [name]: [] }, all)).length : 0;
      };
    },
  };
}

export interface Found {
  readonly tally: Tally;
  /** Fetches what is shown of some of them, by their rank. */
  readonly load: (from: number, to: number) => Promise<Hit[]>;
  /** How many passages a choice of a filter would leave, or add to those chosen in its group. */
  readonly count: () => Promise<CountChoice>;
}

export type CountChoice = (name: string, choice: string) => number;

/** A passage that has less of a query than this, beside the one that has most, is left out. */
const leastShare = 0.5;

/** So many passages are fetched to be weighed by their texts: more than a page of results shows. */
const weighedByText = 30;

interface Matches {
  readonly ranked: readonly Weighed[];
  readonly rarity: Rarity;
  readonly results: ReadonlyMap<string, PagefindResult>;
  readonly lost: readonly Term[];
}

async function findAll(pagefind: Pagefind): Promise<Matches> {
  const { results } = await pagefind.search(null, { sort: { order: 'asc' } });
  return {
    ranked: results.map(({ id }) => ({ id, score: 0, share: 1, isWhole: true })),
    rarity: { total: results.length, countPassages: () => 0 },
    results: new Map(results.map((result) => [result.id, result])),
    lost: [],
  };
}

async function findMatches(pagefind: Pagefind, query: Query): Promise<Matches> {
  const words = [...new Set(query.terms.flatMap(({ options }) => options.map(wordsOf)))];
  const answers = await searchWords(pagefind, words);
  const results = new Map(answers.flatMap((answer) => answer.results.map((result) => [result.id, result])));
  const byWords = new Map(words.map((each, at) => [each, (answers[at]?.results ?? []).map(toMatch)]));
  const matchesOf = (option: Option) => byWords.get(wordsOf(option)) ?? [];
  const rarity = { total: await countAll(pagefind), countPassages: (option: Option) => matchesOf(option).length };
  const isFound = ({ options }: Term) => {
    const isMisspelt = options.some(({ how }) => how === 'spelling');
    return options.some((option) => (!isMisspelt || option.how === 'exact') && matchesOf(option).length > 0);
  };
  return {
    ranked: weighMatches(query, matchesOf, rarity),
    rarity,
    results,
    lost: query.terms.filter((term) => !term.isSoft && !isFound(term)),
  };
}

function countAll(pagefind: Pagefind): Promise<number> {
  const total = totals.get(pagefind) ?? pagefind.search(null).then(({ results }) => results.length);
  totals.set(pagefind, total);
  return total;
}

const totals = new WeakMap<Pagefind, Promise<number>>();

function wordsOf({ words }: Option): string {
  return words.join(' ');
}

function toMatch({ id, words, score }: PagefindResult): Match {
  return { id, times: words.length, isInTitle: score >= 4 };
}

function requireResult(results: ReadonlyMap<string, PagefindResult>, id: string): PagefindResult {
  const result = results.get(id);
  if (!result) throw new Error(`No result ${id}`);
  return result;
}

function rankByText(query: Query, records: readonly PagefindRecord[], rarity: Rarity): Hit[] {
  const ranked = rankPassages(query, records.map(toCandidate), rarity);
  const left = records.filter((record) => !ranked.some(({ passage }) => passage === record));
  return [
    ...ranked.map(({ passage, score, found }) => readHit(passage, score, [...found.values()])),
    ...left.map((record) => readHit(record, 0, listFirm(query))),
  ];
}

function toCandidate(record: PagefindRecord): Candidate<PagefindRecord> {
  const {
    type = '',
    title = '',
    ...meta
  } = Object.fromEntries(Object.entries(record.meta).map(([name, text]) => [name, rejoinWords(text)]));
  return {
    passage: record,
    type,
    title: listStems(title),
    text: listStems(rejoinWords(record.content)),
    about: listStems(['page', 'speaker', 'source', 'place', 'date'].map((name) => meta[name] ?? '').join(' ')),
    asked: listStems(meta.asked ?? ''),
    entry: type === 'Glossary' ? title : undefined,
  };
}

/** Of what is chosen in a group one is enough, and each group must have one. */
function passes(id: string, filters: Filters, choices: Choices): boolean {
  return filterNames.every((name) => filters[name].length === 0 || filters[name].some((choice) => choices.get(name)?.get(choice)?.has(id)));
}

function listFirm({ terms }: Query): Option[] {
  return terms.flatMap(({ options }) => options.filter(({ how }) => how !== 'related' && how !== 'part'));
}
