import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt name most likely meant, for “Did you mean …?”; undefined where none is near, since no hint
 * is better than a silly one. Claims and addresses are compared behind their `#`, within the source or page they name.
 *
 * `findNearest('letter#aid-delay', ['letter#arms-warehouse', 'letter#aid-without-delay'])` → `'letter#aid-without-delay'`
 */
export function findNearest(text: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  const [owner = '', part] = text.split('#');
  return part === undefined ? nearestOf(text, known) : nearestPart(owner, part, known);
}

function nearestPart(owner: string, part: string, candidates: readonly string[]): string | undefined {
  const divided = candidates.map((candidate) => candidate.split('#'));
  const meant = divided.some(([each]) => each === owner) ? owner : nearestOf(owner, new Set(divided.map(([each = '']) => each)));
  const siblings = divided.flatMap(([each, sibling]) => (each === meant && sibling !== undefined ? [sibling] : []));
  const found = nearestOf(part, siblings);
  if (found !== undefined) return `${meant ?? ''}#${found}`;
  return candidates.find((candidate) => candidate.endsWith(`#${part}`));
}

function nearestOf(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const cost = costOf(text, candidate);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** Letters to change, at most two fifths of the text and never more than three; a forgotten word costs less than two letters. */
function costOf(text: string, candidate: string): number {
  const edits = distance(text, candidate);
  const allowed = Math.min(3, Math.max(1, Math.floor(text.length * 0.4)));
  const asLetters = edits <= allowed ? edits : Infinity;
  const asWords = hasWordsOf(text, candidate) || hasWordsOf(candidate, text) ? 1.5 + edits / 1000 : Infinity;
  return Math.min(asLetters, asWords);
}

/** `aid-without-delay` has both words of `aid-delay`; one word alone says too little. */
function hasWordsOf(text: string, other: string): boolean {
  const words = text.split(/[^a-z0-9]+/).filter(Boolean);
  const known = new Set(other.split(/[^a-z0-9]+/));
  return words.length > 1 && words.every((word) => known.has(word));
}
