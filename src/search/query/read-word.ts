import type { Lexicon } from './lexicon.ts';
import type { How, Option, Term } from './query.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/**
 * A word of a query on its own: as it is, or as the beginning of a word that is still being typed. Small words are no term.
 *
 * `readWord('sanc', lexicon, true)` → the term `sanc` with *sanctions* as an option
 */
export function readWord(written: string, lexicon: Lexicon, isOpen: boolean): ReadWord {
  const word = written.toLowerCase();
  if (stopWords.has(word) && written !== 'US') return { written, words: [word], length: 1, isKnown: true };
  // One letter is too little to go by.
  if (isOpen && /^\p{L}$/u.test(word)) return { written, words: [word], length: 1, isKnown: true };
  const isKnown = lexicon.stems.has(stem(word)) || /\d/.test(word);
  const starts = isOpen && !lexicon.textStems.has(stem(word)) ? listStarts(word, lexicon) : [];
  const exact = toOption([word], 'exact', 1);
  const options = isKnown ? [exact, ...starts] : [...starts, exact];
  return {
    written,
    words: options[0]?.words ?? [],
    length: 1,
    isKnown: isKnown || starts.length > 0,
    term: { typed: written, options },
  };
}

/** A word as it was read: what names are looked for by, and how many written words it takes. */
export interface ReadWord {
  readonly written: string;
  readonly words: readonly string[];
  readonly length: number;
  /** Left out for a small word. */
  readonly term?: Term;
  /** Whether the brief has it. */
  readonly isKnown?: boolean;
  /** Korean or Chinese words that follow each other, which are read together. */
  readonly run?: readonly string[];
}

/** `toOption(['six', 'party'], 'exact', 1)`: words to look for and their stems. */
export function toOption(words: readonly string[], how: How, weight: number): Option {
  return { words, stems: words.map(stem), weight, how };
}

/** What a word still being typed may become; that it is frequent speaks for it. */
function listStarts(word: string, { words }: Lexicon): Option[] {
  const longer = words.filter((each) => each.startsWith(word) && stem(each) !== stem(word) && !stopWords.has(each));
  const distinct = [...new Map(longer.map((each) => [stem(each), each])).values()];
  return distinct.slice(0, mostStarts).map((each) => toOption([each], 'start', 0.7));
}

const mostStarts = 8;
