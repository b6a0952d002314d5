import type { How, Option, Query, Term } from './query.ts';
import type { IndexedPassage } from './search-index.ts';
import { listStems } from './words.ts';

/**
 * Orders passages by how well they answer a query, best first, after BM25; those that have nothing of it are left out. `rarity`
 * says how many passages of the brief have the words of an option: rare words say more than frequent ones.
 *
 * `rankPassages(query, passages.map(toCandidate), rarity)` → `[{ passage, score: 7.1, share: 1, found }, …]`
 */
export function rankPassages(query: Query, candidates: readonly Candidate[], rarity: Rarity): Ranked[] {
  const average = Math.max(1, rarity.meanLength);
  const weigh = weighTerms(query, rarity);
  return candidates
    .map((candidate): Ranked => {
      const { passage, text } = candidate;
      const { share, found } = weigh(countIn(candidate, average));
      if (share === 0) return { passage, score: 0, share, found };
      // A long text answers by its best part, not by words from all over it.
      const parts = listWindows(text).map((part) => weigh(countIn({ ...candidate, text: part }, average)).score);
      const score = Math.max(...parts) + scoreEntry(candidate, query);
      return { passage, score: score * query.boost({ ...passage, text }), share, found };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.score - a.score);
}

/**
 * Weighs how much of a query something has, given how often it has each option. Of the options of a term, the one that it has
 * most of counts; more of the same matters less and less; and who has less of what was asked gets less for it.
 *
 * `weighTerms(query, rarity)((option) => countRuns(text, option.stems))` → `{ score: 7.1, share: 1, found }`
 */
export function weighTerms(query: Query, rarity: Rarity): (countOf: (option: Option, term: Term) => number) => Omit<Ranked, 'passage'> {
  const terms = query.terms.map((term) => ({ term, idf: idfOf(term, rarity) }));
  const whole = terms.reduce((sum, { term, idf }) => sum + (term.isSoft ? 0 : idf), 0);
  return (countOf) => {
    const found = new Map<Term, Option>();
    let [sum, had] = [0, 0];
    for (const { term, idf } of terms) {
      let [best, strength]: [Option | undefined, number] = [undefined, 0];
      for (const option of term.options) {
        const count = countOf(option, term);
        const own = option.weight * (count / (count + tuning.saturation));
        if (own > strength) [best, strength] = [option, own];
      }
      if (!best) continue;
      found.set(term, best);
      sum += idf * strength;
      if (!term.isSoft) had += idf * Math.min(1, best.weight + 0.1);
    }
    const share = whole === 0 ? 0 : had / whole;
    return { score: sum * (1 - tuning.share + tuning.share * share), share, found };
  };
}

/** A passage as stems, in the order of its words. */
export interface Candidate {
  readonly passage: IndexedPassage;
  readonly title: readonly string[];
  readonly text: readonly string[];
  /** Who said it, where and when. */
  readonly about: readonly string[];
  /** Other words in which people ask for it. */
  readonly asked: readonly string[];
}

export function toCandidate(passage: IndexedPassage): Candidate {
  const { title, text, names = '', page, speaker, source, place, date, asked = '' } = passage;
  return {
    passage,
    title: listStems(title),
    text: listStems(`${text} ${names}`),
    about: listStems([page, speaker, source, place, date].join(' ')),
    asked: listStems(asked),
  };
}

export interface Ranked {
  readonly passage: IndexedPassage;
  readonly score: number;
  /** How much of what was asked it has, from 0 to 1. */
  readonly share: number;
  /** The terms it has, with the option by which it has them. */
  readonly found: ReadonlyMap<Term, Option>;
}

export interface Rarity {
  /** How many passages the brief has, and how many words a passage has on average. */
  readonly total: number;
  readonly meanLength: number;
  readonly countPassages: (option: Option) => number;
}

/** By BM25’s measure; of a term with several names, by the name that most passages have. */
export function idfOf({ options, isSoft, isWeak }: Term, { total, countPassages }: Pick<Rarity, 'total' | 'countPassages'>): number {
  const counts = options.map((option) => countPassages(option) * commonness[option.how]);
  const count = Math.max(0, ...counts);
  return Math.log(1 + (total - count + 0.5) / (count + 0.5)) * (isSoft ? tuning.soft : isWeak ? tuning.weak : 1);
}

/** Whether a passage has the words of an option; those of a phrase are to be seen in it. */
export function hasOption({ title, text, about, asked }: Candidate, { stems }: Option, isPhrase = false): boolean {
  return [text, title, about, ...(isPhrase ? [] : [asked])].some((words) => countRuns(words, stems) > 0);
}

/** A passage that is shown without being weighed. */
export function unranked(passage: IndexedPassage): Ranked {
  return { passage, score: 0, share: 1, found: new Map() };
}

/** How far other words make what was typed less rare. */
const commonness: Readonly<Record<How, number>> = { exact: 1, same: 1, spelling: 1, related: 0.5, synonym: 0.3, start: 0 };

function listWindows(text: readonly string[]): (readonly string[])[] {
  const step = tuning.window / 2;
  const count = Math.max(1, Math.ceil((text.length - tuning.window) / step) + 1);
  return Array.from({ length: count }, (_, at) => text.slice(at * step, at * step + tuning.window));
}

/** How often a passage has the words of an option, each place by what it is worth. */
function countIn({ title, text, about, asked }: Candidate, average: number): (option: Option, term: Term) => number {
  const length = tuning.short + (1 - tuning.short) * (text.length / average);
  return ({ stems }, { isPhrase }) => {
    const once = (words: readonly string[]) => Math.min(1, countRuns(words, stems));
    // What stands between quotation marks is to be seen in the passage.
    const unseen = isPhrase ? 0 : tuning.asked * once(asked);
    return countRuns(text, stems) / length + tuning.title * once(title) + tuning.about * once(about) + unseen;
  };
}

/** How often words stand next to each other in this order. */
function countRuns(text: readonly string[], run: readonly string[]): number {
  let count = 0;
  for (let at = text.indexOf(run[0] ?? ''); at !== -1; at = text.indexOf(run[0] ?? '', at + 1)) {
    if (run.every((each, offset) => text[at + offset] === each)) count += 1;
  }
  return count;
}

/** Whoever types a name alone wants to know what it is; one who types others besides, perhaps. */
function scoreEntry({ passage: { type, title } }: Candidate, { terms }: Query): number {
  if (type !== 'actor' || !terms.some(({ names }) => names?.includes(title))) return 0;
  return terms.filter(({ isSoft }) => !isSoft).length === 1 ? tuning.entry : tuning.entryAmongOthers;
}

/** Chosen by trying each value on one half of the judged queries and looking at the other. */
const tuning = {
  /** What a title counts for, the names of speaker, source and page, and the words in which people ask, beside once in the text. */
  title: 2,
  about: 0.5,
  asked: 1.7,
  /** How little the length of a text matters. */
  short: 0.65,
  /** How soon more of the same word stops to matter. */
  saturation: 1.1,
  /** What it is worth to be what a name means, where it is asked for alone and among others. */
  entry: 6,
  entryAmongOthers: 0.3,
  /** What soft and weak terms are worth. */
  soft: 0.5,
  weak: 0.35,
  /** How many words are read together. */
  window: 60,
  /** How much it matters to have all that was asked. */
  share: 0.7,
};
