import { findWords, type Span } from './mark-words.ts';

/**
 * The part of a text that has most of the words sought, as words that are marked and words that are not, with an ellipsis
 * where something is left out.
 *
 * `cutExcerpt('A treaty was signed.', [['treati']])` → `[{ text: 'A ', isMarked: false }, { text: 'treaty', isMarked: true }, …]`
 */
export function cutExcerpt(text: string, runs: readonly (readonly string[])[]): ExcerptPart[] {
  const spans = findWords(text, runs);
  const from = findStart(text, spans);
  const to = text.length - from <= longest ? text.length : text.lastIndexOf(' ', from + longest);
  const inside = spans.filter((span) => span[0] >= from && span[1] <= to);
  const parts: ExcerptPart[] = from > 0 ? [{ text: '… ', isMarked: false }] : [];
  let at = from;
  for (const [start, end] of inside) {
    parts.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    at = end;
  }
  parts.push({ text: `${text.slice(at, to)}${to < text.length ? ' …' : ''}`, isMarked: false });
  return parts.filter((part) => part.text !== '');
}

export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Characters: three lines of a result. */
const longest = 260;

/** Where most of what is sought follows; a text that fits is shown from its beginning. */
function findStart(text: string, spans: readonly Span[]): number {
  if (text.length <= longest) return 0;
  let [best, most] = [0, countFrom(0, spans)];
  for (const [start] of spans) {
    const from = start < 80 ? 0 : text.lastIndexOf(' ', start - 40) + 1;
    const count = countFrom(from, spans);
    if (count > most) [best, most] = [from, count];
  }
  return best;
}

function countFrom(from: number, spans: readonly Span[]): number {
  return spans.filter(([start, end]) => start >= from && end <= from + longest).length;
}
