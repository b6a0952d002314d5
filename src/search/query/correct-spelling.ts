import { countEdits } from './count-edits.ts';
import { stopWords } from './stop-words.ts';

/**
 * The word of the brief that a misspelt one most likely is: one letter off for four to seven letters, two for more.
 * Undefined where none is near, since a wrong guess is worse than none.
 *
 * `correctSpelling('sanctons', lexicon.words)` → `'sanctions'` · `correctSpelling('rice', ['rise'])` → `undefined`
 */
export function correctSpelling(word: string, known: readonly string[]): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  const most = word.length < 8 ? 1 : 2;
  let best: string | undefined;
  let least = Infinity;
  for (const other of known) {
    if (other.length < 4 || stopWords.has(other)) continue;
    const edits = countEdits(word, other, most);
    const isAlike = other.startsWith(word.charAt(0));
    if (edits > (isAlike ? most : word.length > 6 || hasSameLetters(word, other) ? 1 : 0) || (word.length === 4 && isReplaced(word, other)))
      continue;
    // Most people get the first letter right, and the last, and swap letters more than they mistake them; of words as near,
    // the more frequent comes first.
    const cost = edits - (hasSameLetters(word, other) ? 0.2 : 0) + (isAlike ? 0 : 0.5) + (word.at(-1) === other.at(-1) ? 0 : 0.25);
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
}

function hasSameLetters(word: string, other: string): boolean {
  return Array.from(word).sort().join('') === Array.from(other).sort().join('');
}

/** In words of four letters too many are one replaced letter apart: “rice”, “rise”; vowels are mistaken for each other. */
function isReplaced(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const differing = Array.from(word).flatMap((letter, at) => (letter === other[at] ? [] : [letter, other[at] ?? '']));
  return differing.length === 2 && !differing.every((letter) => /[aeiouy]/.test(letter));
}
