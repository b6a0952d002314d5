import { isUnspaced, listWords, stem } from './words.ts';

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
  const countFrom = (from: number) => spans.filter(([start, end]) => start >= from && end <= from + longest).length;
  let [best, most] = [0, countFrom(0)];
  for (const [start] of spans) {
    const from = start < 80 ? 0 : text.lastIndexOf(' ', start - 40) + 1;
    const count = countFrom(from);
    if (count > most) [best, most] = [from, count];
  }
  return best;
}

/**
 * Where words stand in a text, whatever their form: from and to which character. Words of one run have to follow each other.
 *
 * `findWords('Treaties with Sorren', [['treati'], ['sorren']])` → `[[0, 8], [14, 20]]`
 */
export function findWords(text: string, runs: readonly (readonly string[])[]): Span[] {
  const tokens = [...text.matchAll(tokenPattern)].flatMap(({ 0: token, index }) => {
    const [word] = listWords(token);
    return word === undefined ? [] : [{ stem: stem(word), from: index, to: index + token.replace(/['’]s?$/u, '').length }];
  });
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const lengths = runs.map((run) => (run.every((each, offset) => tokens[at + offset]?.stem === each) ? run.length : 0));
    const longest = Math.max(0, ...lengths);
    const [first, last] = [tokens[at], tokens[at + longest - 1]];
    if (longest === 0 || !first || !last) continue;
    spans.push([first.from, last.to]);
    at += longest - 1;
  }
  const within = runs.flat().filter(isUnspaced);
  return keepApart([...spans, ...within.flatMap((run) => findWithin(text, run))]);
}

/** In their order; of two that overlap, the first and longer. */
function keepApart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted(([a, b], [c, d]) => a - c || d - b)) if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}

export type Span = readonly [from: number, to: number];

/** Korean and Chinese words may have others written onto them. */
function findWithin(text: string, run: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + run.length)) spans.push([at, at + run.length]);
  return spans;
}

const tokenPattern = /\d{1,3}(?:,\d{3})+|(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
