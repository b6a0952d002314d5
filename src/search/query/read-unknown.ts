import { correctSpelling } from './correct-spelling.ts';
import type { Lexicon } from './lexicon.ts';
import type { Option } from './query.ts';
import { toOption, type ReadWord } from './read-word.ts';
import { listVariants } from './spelling-variants.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/**
 * A word that the brief does not have as it is written: the brief’s spelling of it, one word that is known by another,
 * two words that were written as one, or the word it most likely was to be; undefined where none of these is known.
 *
 * `readUnknown('defense', lexicon)` → the term `defense` with *defence* as its option
 */
export function readUnknown(written: string, lexicon: Lexicon): ReadWord | undefined {
  const word = written.toLowerCase();
  const exact = toOption([word], 'exact', 1);
  const read = (options: readonly Option[]): ReadWord => ({
    written,
    words: options[0]?.words ?? [],
    length: 1,
    isKnown: true,
    term: { typed: written, options },
  });
  const isKnown = (each: string) => lexicon.stems.has(stem(each));
  const variants = listVariants(word).filter(isKnown);
  if (variants.length > 0) return read([...variants.map((variant) => toOption([variant], 'exact', 1)), exact]);
  if (lexicon.synonyms.has(stem(word))) return read([exact]);
  const parts = divide(word, lexicon.words);
  if (parts) return read([toOption(parts, 'exact', 1), exact]);
  const corrected = correctSpelling(word, lexicon.words);
  return corrected === undefined
    ? undefined
    : read([{ ...toOption([corrected], 'spelling', 0.9), name: likeCase(written, corrected) }, exact]);
}

/** `sixparty` → `six`, `party`; `wakeup` → `wake`, `up`. */
function divide(word: string, known: readonly string[]): string[] | undefined {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    const subjects = parts.filter((part) => !stopWords.has(part));
    if (subjects.length > 0 && subjects.every((part) => part.length > 2 && known.includes(part))) return parts;
  }
  return undefined;
}

/** `Ukrane`, `ukraine` → `Ukraine`. */
function likeCase(written: string, word: string): string {
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
