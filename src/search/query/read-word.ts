import type { Lexicon } from './lexicon.ts';
import { toOption, type Option, type Term } from './query.ts';
import { languageOfBrief } from './language/language.ts';
import { correctSpelling, listVariants } from './spelling.ts';
import { isStopWord, isUnspaced, stem } from './words.ts';

/**
 * The first of a row of words, and those that belong to it: a number, Korean or Chinese words that follow each other, one word
 * written as two, a small word, or a word on its own. `isOpen` says that the last one may still be being typed.
 *
 * `readWord(['sanctons', 'regime'], lexicon, false)` → the term `sanctons` with *sanctions* as an option, of length 1
 */
export function readWord(written: readonly string[], lexicon: Lexicon, isOpen: boolean): ReadWord {
  const [first = '', next = ''] = written;
  if (isUnspaced(first)) return readRun(written);
  const word = first.toLowerCase();
  const isSmall = isStopWord(word) && first !== 'US';
  const number = readNumber(written.map((each) => each.toLowerCase()));
  const readSeveral = (length: number, words: readonly string[], ways: readonly (readonly string[])[]): ReadWord => {
    const typed = written.slice(0, length).join(' ');
    return { typed, words, length, term: { typed, options: ways.map((way) => toOption(way, 'exact', 1)) } };
  };
  // “Six-Party Talks” go by the word, “Article 51” by the figures.
  if (number && !(isSmall && number.length === 1))
    return readSeveral(number.length, number.length === 1 ? [word] : (number.written[0] ?? []), number.written);
  const joined = word + next.toLowerCase();
  if (next !== '' && joined.length >= 6 && lexicon.words.includes(joined))
    return readSeveral(2, [joined], [[joined], [word, next.toLowerCase()]]);
  const isLast = isOpen && written.length === 1;
  // One letter that is still being typed is too little to go by.
  if (isSmall || (isLast && /^\p{L}$/u.test(word))) return { typed: first, words: [word], length: 1 };
  const options = listOptions(first, lexicon, isLast);
  return { typed: first, words: options[0]?.words ?? [], length: 1, term: { typed: first, options } };
}

/** Words as they were read. */
export interface ReadWord {
  readonly typed: string;
  /** What names are looked for by. */
  readonly words: readonly string[];
  /** How many written words it takes. */
  readonly length: number;
  /** Left out for a small word. */
  readonly term?: Term;
  /** Korean or Chinese words. */
  readonly run?: readonly string[];
}

function readRun(written: readonly string[]): ReadWord {
  const end = written.findIndex((each) => !isUnspaced(each));
  const run = written.slice(0, end === -1 ? undefined : end);
  return { typed: run.join(' '), words: [], length: run.length, run };
}

/** The word itself, and what it may become or be meant for. */
function listOptions(written: string, lexicon: Lexicon, isOpen: boolean): Option[] {
  const word = written.toLowerCase();
  const exact = toOption([word], 'exact', 1);
  // Capitals are an abbreviation, not the beginning of a word.
  const mayGoOn = isOpen && !/^\p{Lu}{2,}$/u.test(written) && !lexicon.textStems.has(stem(word));
  const starts = mayGoOn ? listStarts(written, word, lexicon) : [];
  if (lexicon.stems.has(stem(word)) || /\d/.test(word)) return [exact, ...starts];
  return starts.length > 0 ? [...starts, exact] : listMeant(written, word, lexicon, exact);
}

/**
 * A word that the brief does not have as it is written: the brief’s spelling of it, one word that is known by another, two words
 * that were written as one, or the word that it most likely was to be.
 */
function listMeant(written: string, word: string, lexicon: Lexicon, exact: Option): Option[] {
  const variants = listVariants(word).filter((each) => lexicon.stems.has(stem(each)));
  if (variants.length > 0) return [...variants.map((variant) => toOption([variant], 'exact', 1)), exact];
  if (lexicon.synonyms.has(stem(word))) return [exact];
  const parts = divide(word, lexicon.words);
  if (parts) return [toOption(parts, 'exact', 1), exact];
  const corrected = correctSpelling(word, lexicon.words);
  return corrected === undefined ? [exact] : [{ ...toOption([corrected], 'spelling', 0.9), name: likeCase(written, corrected) }, exact];
}

/** `sixparty` → `six`, `party`; `wakeup` → `wake`, `up`. */
function divide(word: string, known: readonly string[]): string[] | undefined {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    const subjects = parts.filter((part) => !isStopWord(part));
    if (subjects.length > 0 && subjects.every((part) => part.length > 2 && known.includes(part))) return parts;
  }
  return undefined;
}

/** `Ukrane`, `ukraine` → `Ukraine`. */
function likeCase(written: string, word: string): string {
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** What a word still being typed may become; that it is frequent speaks for it. */
function listStarts(written: string, word: string, { words }: Lexicon): Option[] {
  const longer = words.filter((each) => each.startsWith(word) && stem(each) !== stem(word) && !isStopWord(each));
  const distinct = [...new Map(longer.map((each) => [stem(each), each])).values()];
  return distinct.slice(0, mostStarts).map((each) => ({ ...toOption([each], 'start', 0.7), name: likeCase(written, each) }));
}

const mostStarts = 8;

/**
 * Other ways to write the number at the beginning of a row of words, and how many words it takes; undefined where there is none.
 *
 * `readNumber(['fifty', 'one', 'rounds'])` → `{ length: 2, written: [['51'], ['fifty', 'one']] }` · `readNumber(['60'])` → `{ length: 1, written: [['60'], ['sixty']] }`
 */
export function readNumber(words: readonly string[]): { length: number; written: (readonly string[])[] } | undefined {
  const [first = ''] = words;
  if (/^\d+$/.test(first)) {
    const spelt = spell(Number(first));
    return spelt && { length: 1, written: [[first], spelt] };
  }
  let length = words.findIndex((word) => valueOf(word) === undefined);
  if (length === -1) length = words.length;
  const value = sum(words.slice(0, length));
  return length === 0 || value === undefined ? undefined : { length, written: [[String(value)], words.slice(0, length)] };
}

const language = languageOfBrief();
const units = language.units.split(' ');
const tens = language.tens.split(' ');
const scales = new Map(Object.entries(language.scales));

function valueOf(word: string): number | undefined {
  if (units.includes(word)) return units.indexOf(word);
  return tens.includes(word) ? 20 + 10 * tens.indexOf(word) : scales.get(word);
}

/** “Ninety thousand”, “nineteen sixty-one”; a scale by itself is no number, nor are two figures side by side. */
function sum(words: readonly string[]): number | undefined {
  let [total, part] = [0, 0];
  for (const word of words) {
    const value = valueOf(word) ?? 0;
    const isYear = part >= 10 && part < 100 && value >= 10 && value < 100;
    if (isYear) part = part * 100 + value;
    else if (!scales.has(word) && part % 10 !== 0) return undefined;
    else if (!scales.has(word)) part += value;
    else if (part === 0) return undefined;
    else if (value === 100) part *= 100;
    else [total, part] = [total + part * value, 0];
  }
  return words.length === 0 ? undefined : total + part;
}

function spell(value: number): string[] | undefined {
  const thousands = value / 1_000;
  if (value >= 1_000 && value < 100_000 && Number.isInteger(thousands)) return [...(spell(thousands) ?? []), language.thousand];
  if (value < 20) return [units[value] ?? ''];
  if (value >= 100) return undefined;
  const ones = value % 10;
  return [tens[Math.floor(value / 10) - 2] ?? '', ...(ones === 0 ? [] : [units[ones] ?? ''])];
}
