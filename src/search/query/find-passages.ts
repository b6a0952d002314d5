import { joinAddress, splitAddress, toAddress } from '../../brief/address.ts';
import type { Option, Query, Term } from './query.ts';
import { hasOption, rankPassages, toCandidate, unranked, type Candidate, type Ranked, type Rarity } from './rank-passages.ts';
import { filterNames, noFilters, type FilterName, type Filters } from './search-address.ts';
import type { IndexedPassage } from './search-index.ts';

/**
 * Finds passages, best first; without words, all that pass the filters.
 *
 * `findPassages(query, filters, collectPassages(index.passages), index)` → `{ tally: { total: 12, … }, load, count }`
 */
export function findPassages(query: Query, filters: Filters, { candidates, postings }: Collection, size: Size): Found {
  const matching = new Map<Option, readonly Candidate[]>();
  for (const { options, isPhrase } of query.terms)
    for (const option of options) {
      const possible = postings.get(option.stems[0] ?? '') ?? [];
      matching.set(
        option,
        possible.filter((candidate) => hasOption(candidate, option, isPhrase)),
      );
    }
  const ranked =
    query.typed === ''
      ? candidates.map(({ passage }) => unranked(passage))
      : rankPassages(query, [...new Set([...matching.values()].flat())], {
          ...size,
          countPassages: (option) => matching.get(option)?.length ?? 0,
        });
  const lost = listLost(query, (option) => matching.get(option)?.length === 0);
  return toFound(keepEnough(ranked), filters, listFirm(query), lost);
}

/**
 * The passage at an address that was pasted into the field, or those of the page at it; undefined where there is none. It is
 * read as people copy it: out of a sentence, with words that were selected, without what a browser adds, of a page for citing.
 *
 * `findAtAddress('https://banks.example/sources/letter/#two-groups~3fa9c1', collection, '/')` → that passage
 */
export function findAtAddress(typed: string, { candidates }: Collection, base: string): Found | undefined {
  const [, path = ''] = /^[<(]?(?:https?:\/\/[^/\s]+|[^/\s]+\.[^/\s]+)?(\/\S*?)[>).,;]*$/.exec(typed.trim()) ?? [];
  const { page: below, id } = splitAddress(toAddress(path.replaceAll(/\?[^#]*|:~:.*/g, '')));
  const page = (below.startsWith(base) ? below.slice(base.length - 1) : below)
    .replace(/^\/(?:cite|history)(?=\/)/, '')
    .replace(/(?:\/(?:index\.html)?)?$/, '/');
  const at = candidates.filter(({ passage }) => passage.path === joinAddress(page, id));
  const passages = at.length > 0 ? at : candidates.filter(({ passage }) => splitAddress(passage.path).page === page);
  if (passages.length === 0) return undefined;
  const shown = passages.map(({ passage }) => unranked(passage));
  return toFound(shown, noFilters, [], []);
}

/** Passages made ready to be searched: in the order of the brief, and by the stem of a word those that have it. */
export function collectPassages(passages: readonly IndexedPassage[]) {
  const candidates = passages.map(toCandidate);
  const postings = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { title, text, about, asked } = candidate;
    for (const stem of new Set([...title, ...text, ...about, ...asked])) {
      const known = postings.get(stem);
      if (known) known.push(candidate);
      else postings.set(stem, [candidate]);
    }
  }
  return { candidates, postings };
}

export type Collection = ReturnType<typeof collectPassages>;

/** How many passages the brief has, and how many words a passage has on average. */
export type Size = Omit<Rarity, 'countPassages'>;

export interface Found {
  readonly tally: Tally;
  /** What is to be shown, by its rank. */
  readonly load: (from: number, to: number) => Promise<readonly Ranked[]>;
  /** How many passages a choice of a filter would leave, or add to those chosen in its group, where that can be told. */
  readonly count: ((name: FilterName, choice: string) => number) | undefined;
}

/** How much was found. */
export interface Tally {
  /** Passages that are shown. */
  readonly total: number;
  /** Those among them that have everything that was asked for. */
  readonly whole: number;
  /** Terms that no passage has as they were typed. */
  readonly lost: readonly Term[];
}

/** Without those that have much less of a query than the one that has most. */
export function keepEnough<Match extends { readonly share: number }>(matches: readonly Match[]): Match[] {
  const enough = 0.5 * Math.max(0, ...matches.map(({ share }) => share));
  return matches.filter(({ share }) => share >= enough);
}

/** The options that show that a term is there as it was typed: where it was taken for a misspelling, only the word itself. */
export function listOwnOptions({ options }: Term): Term['options'] {
  return options.some(({ how }) => how === 'spelling') ? options.filter(({ how }) => how === 'exact') : options;
}

/** The terms that no passage has as they were typed, given which options are found nowhere. */
export function listLost(query: Query, isNowhere: (option: Option) => boolean): Term[] {
  return listFirm(query).filter((term) => listOwnOptions(term).every(isNowhere));
}

/** The terms that do not only add to others. */
export function listFirm({ terms }: Query): Term[] {
  return terms.filter(({ isSoft }) => !isSoft);
}

/** What is told of passages that are all here; those with all of the `firm` terms are whole. */
function toFound(shown: readonly Ranked[], filters: Filters, firm: readonly Term[], lost: readonly Term[]): Found {
  const passing = shown.filter(({ passage }) => passes(passage, filters));
  return {
    tally: { total: passing.length, whole: passing.filter(({ found }) => firm.every((term) => found.has(term))).length, lost },
    load: (from, to) => Promise.resolve(passing.slice(from, to)),
    count: (name, choice) =>
      shown.filter(({ passage }) => passage.filters[name]?.includes(choice) && passes(passage, { ...filters, [name]: [] })).length,
  };
}

/** Of what is chosen in a group one is enough, and each group must have one. */
function passes(passage: IndexedPassage, filters: Filters): boolean {
  return filterNames.every((name) => filters[name].length === 0 || filters[name].some((choice) => passage.filters[name]?.includes(choice)));
}
