import { distance } from 'fastest-levenshtein';

/**
 * The candidate most like a misspelt text, for “Did you mean …?”; undefined where none is near.
 *
 * `findNearest('aid-delay', ['aid-without-delay', 'arms-warehouse'])` → `'aid-without-delay'`
 */
export function findNearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const edits = distance(text, candidate) - (sharesAllWords(text, candidate) ? text.length : 0);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return least <= Math.max(2, Math.ceil(text.length * 0.4)) ? best : undefined;
}

/** `aid-delay` has no word that `aid-without-delay` lacks: people forget words more often than letters. */
function sharesAllWords(text: string, candidate: string): boolean {
  const words = text.split(/[^a-z0-9]+/);
  const known = new Set(candidate.split(/[^a-z0-9]+/));
  return words.length > 1 && words.every((word) => known.has(word));
}
