import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Block, ExchangeLayout, Row } from './lay-out-exchanges.ts';
import type { ActorId } from '../brief/ids.ts';
import type { Words } from '../brief/words/en.ts';

/**
 * Draws who gives what to whom: a block for each place, and between the blocks the arrows. Above each stand its number and
 * what is given, which is said once where several in a row get the same. Whether that is reported, expected or only urged is
 * in the form of the line, which the style sheet gives it.
 *
 * `drawExchanges(layOutExchanges(exchanges), nameOf, words)` → `<svg viewBox="0 0 340 452" role="img"><title>…</title>…</svg>`
 */
export function drawExchanges(layout: ExchangeLayout, nameOf: (place: ActorId) => string, words: Words['exchanges']): Element {
  const names = new Map(layout.blocks.map(({ place }) => [place, breakName(nameOf(place))]));
  const banks = Math.ceil(Math.max(...[...names.values()].flat().map(({ length }) => length)) * nameSize * 0.55) + 12;
  const most = Math.floor((width - 2 * banks - 30) / (labelSize * 0.52));
  const labels = layout.rows.map(({ what, number }, index) => (layout.rows[index - 1]?.number === number ? [''] : breakLines(what, most)));
  const spans = placeRows(layout.rows, labels);
  return s('svg', { className: 'exchanges-drawing', viewBox: `0 0 ${width} ${spans.at(-1)?.bottom ?? 0}`, role: 'img' }, [
    s('title', words.title),
    s('desc', describe(layout, words)),
    ...layout.blocks.map((block) => drawBlock(block, names.get(block.place) ?? [], banks, spans)),
    ...layout.rows.map((row, index) => drawRow(row, labels[index] ?? [], banks, spans[index]?.bottom ?? 0)),
  ]);
}

/** Sizes are in units of the drawing, which a narrow phone shows at nearly their size in pixels. */
const width = 340;
const nameSize = 14;
const labelSize = 12.5;
const lineHeight = 15;

/** The upper and the lower edge of something in the drawing. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Rows below each other, set apart where others face each other and further where nothing connects them. */
function placeRows(rows: readonly Row[], labels: readonly (readonly string[])[]): Span[] {
  let bottom = 0;
  return rows.map(({ band, part }, index) => {
    const before = rows[index - 1];
    const top = bottom + (before === undefined || before.band === band ? 0 : before.part === part ? 6 : 26);
    bottom = top + lineHeight * (labels[index]?.length ?? 1) + 19;
    return { top, bottom };
  });
}

function drawBlock({ bank, first, last }: Block, name: readonly string[], banks: number, spans: readonly Span[]): Element {
  const [top, bottom] = [spans[first]?.top ?? 0, spans[last]?.bottom ?? 0];
  const [outer, inner] = bank === 'left' ? [0, banks] : [width - banks, width - banks];
  const baseline = (top + bottom) / 2 - ((name.length - 1) * lineHeight) / 2 + nameSize * 0.35;
  return s('g', { className: 'exchanges-place' }, [
    s('rect', { x: outer, y: top, width: banks, height: bottom - top }),
    s('path', { d: `M${inner} ${top}V${bottom}` }),
    ...name.map((line, index) => s('text', { x: outer + banks / 2, y: round(baseline + index * lineHeight), textAnchor: 'middle' }, line)),
  ]);
}

function drawRow({ number, from, left, isMutual, standing }: Row, lines: readonly string[], banks: number, bottom: number): Element {
  const y = bottom - 10;
  const isRightward = from === left;
  const [tail, head] = isRightward ? [banks, width - banks] : [width - banks, banks];
  const [start, anchor] = isMutual ? [width / 2, 'middle'] : [tail + (isRightward ? 7 : -7), isRightward ? 'start' : 'end'];
  const inward = isRightward ? -1 : 1;
  return s('g', { className: 'exchanges-arrow', dataStanding: standing }, [
    s('path', { className: 'exchanges-line', d: `M${tail - inward * (isMutual ? 12 : 2)} ${y}H${head + inward * 12}` }),
    ...(isMutual ? [drawHead(tail - inward * 3, y, -inward)] : []),
    drawHead(head + inward * 3, y, inward),
    ...lines.map((line, index) =>
      s('text', { x: start, y: y - 8 - (lines.length - 1 - index) * lineHeight, textAnchor: anchor }, [
        ...(index === 0 ? [s('tspan', { className: 'exchanges-number' }, String(number))] : []),
        index === 0 && line !== '' ? `\u2002${line}` : line,
      ]),
    ),
  ]);
}

function drawHead(x: number, y: number, inward: number): Element {
  return s('path', { className: 'exchanges-head', d: `M${x} ${y}l${inward * 10} -5v10z` });
}

function describe({ rows, blocks }: ExchangeLayout, words: Words['exchanges']): string {
  return words.describe(rows.length, new Set(blocks.map(({ place }) => place)).size);
}

/** In two lines, as even as can be: `United States` → `['United', 'States']` */
function breakName(name: string): string[] {
  const words = name.split(' ');
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  return breaks.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best), [name]);
}

/** `breakLines('one two three', 8)` → `['one two', 'three']` */
function breakLines(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    return last !== undefined && longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
