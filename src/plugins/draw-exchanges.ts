import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Corpus } from '../brief/corpus.ts';
import type { ActorId } from '../brief/ids.ts';
import type { Exchange } from '../brief/schema/lists.ts';
import { wordsOf } from '../brief/words.ts';
import { nameOf } from './fragments.ts';

/**
 * Draws who gives what to whom as a river with two banks: a block for each place, and between the blocks the arrows. Above
 * each stand its number and what is given, which is said once where several in a row get the same. Whether that is reported,
 * expected or only urged is in the form of the line, which the style sheet gives it.
 *
 * `drawExchanges(layOutExchanges(exchanges), corpus)` → `<svg viewBox="0 0 340 452" role="img"><title>…</title>…</svg>`
 */
export function drawExchanges(rows: readonly Row[], corpus: Corpus): Element {
  const words = wordsOf(corpus.brief).exchanges;
  const places = new Set(rows.flatMap(({ left, right }) => [left, right]));
  const names = new Map([...places].map((place) => [place, breakName(nameOf(corpus, place))]));
  const bankWidth = Math.ceil(Math.max(...[...names.values()].flat().map(({ length }) => length)) * nameSize * 0.55) + 12;
  const most = Math.floor((width - 2 * bankWidth - 30) / (labelSize * 0.52));
  const placed = placeRows(rows, most);
  const blocks = (['left', 'right'] as const).flatMap((bank) => listBlocks(placed, bank));
  return s('svg', { className: 'exchanges-drawing', viewBox: `0 0 ${width} ${placed.at(-1)?.bottom ?? 0}`, role: 'img' }, [
    s('title', words.title),
    s('desc', words.describe(rows.length, places.size)),
    ...blocks.map((block) => drawBlock(block, names.get(block.place) ?? [], bankWidth)),
    ...placed.map((row) => drawArrow(row, bankWidth)),
  ]);
}

/**
 * Each thing that is given crosses in a row of its own, so that no arrow meets another: in the order of the file, all between
 * two places together. A place stays on its bank from one row to the next; of two that come anew the first giver is on the
 * left. What two give each other, on the same claims, is one arrow with two heads; what one gives to several, on the same
 * claims, has one number.
 *
 * `a → b: grain, b → a: salt, c → b: salt` →
 *
 *     a │ 1 grain ────▶ │ b
 *       │ ◀──── 2 salt  │
 *     c │ 3 salt  ────▶ │
 */
export function layOutExchanges(exchanges: readonly Exchange[]): Row[] {
  const pairs = Map.groupBy(exchanges, ({ from, to }) => [from, to].sort().join(' '));
  const numbers = new Map<string, number>();
  const rows: Row[] = [];
  for (const given of pairs.values()) {
    const last = rows.at(-1);
    const [first] = given;
    if (!first) continue;
    const isTurned = last?.left === first.to || last?.right === first.from;
    const [left, right] = isTurned ? [first.to, first.from] : [first.from, first.to];
    for (const [index, exchange] of given.entries()) {
      const key = keyOf(exchange);
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      const back = given.findIndex((other) => other.from === exchange.to && keyOf(other) === key);
      if (back === -1 || back > index) rows.push({ ...exchange, number, isMutual: back !== -1, left, right });
    }
  }
  return rows;
}

/** An arrow and what it stands for. */
export interface Row extends Exchange {
  /** The number of what is given, counted from the top. */
  readonly number: number;
  /** Whether it runs both ways. */
  readonly isMutual: boolean;
  readonly left: ActorId;
  readonly right: ActorId;
}

/** What makes two exchanges one thing: `ammunition`, reported, on the same claims. */
function keyOf({ what, standing, claims }: Exchange): string {
  return JSON.stringify([what, standing, claims]);
}

/** Sizes are in units of the drawing, which a narrow phone shows at nearly their size in pixels. */
const width = 340;
const nameSize = 14;
const labelSize = 12.5;
const lineHeight = 15;

/** Rows below each other, set apart where others face each other and further where nothing connects them. */
function placeRows(rows: readonly Row[], most: number): PlacedRow[] {
  let bottom = 0;
  return rows.map((row, index) => {
    const before = rows[index - 1];
    const stay = (['left', 'right'] as const).filter((bank) => row[bank] === before?.[bank]).length;
    const top = bottom + (before === undefined || stay === 2 ? 0 : stay === 1 ? 6 : 26);
    const label = before?.number === row.number ? [''] : breakLines(row.what, most);
    bottom = top + lineHeight * label.length + 19;
    return { ...row, label, top, bottom };
  });
}

interface PlacedRow extends Row {
  /** The lines above the arrow. */
  readonly label: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/** The places on a bank, each beside all the rows that follow each other with it. */
function listBlocks(rows: readonly PlacedRow[], bank: 'left' | 'right'): Block[] {
  return rows.reduce<Block[]>((blocks, { [bank]: place, top, bottom }) => {
    const last = blocks.at(-1);
    return last?.place === place ? [...blocks.slice(0, -1), { ...last, bottom }] : [...blocks, { place, bank, top, bottom }];
  }, []);
}

interface Block {
  readonly place: ActorId;
  readonly bank: 'left' | 'right';
  readonly top: number;
  readonly bottom: number;
}

function drawBlock({ bank, top, bottom }: Block, name: readonly string[], bankWidth: number): Element {
  const [outer, inner] = bank === 'left' ? [0, bankWidth] : [width - bankWidth, width - bankWidth];
  const baseline = (top + bottom) / 2 - ((name.length - 1) * lineHeight) / 2 + nameSize * 0.35;
  return s('g', { className: 'exchanges-place' }, [
    s('rect', { x: outer, y: top, width: bankWidth, height: bottom - top }),
    s('path', { d: `M${inner} ${top}V${bottom}` }),
    ...name.map((line, index) => {
      const y = Math.round((baseline + index * lineHeight) * 10) / 10;
      return s('text', { x: outer + bankWidth / 2, y, textAnchor: 'middle' }, line);
    }),
  ]);
}

function drawArrow({ number, from, left, isMutual, standing, label, bottom }: PlacedRow, bankWidth: number): Element {
  const y = bottom - 10;
  const isRightward = from === left;
  const [tail, head] = isRightward ? [bankWidth, width - bankWidth] : [width - bankWidth, bankWidth];
  const [start, anchor] = isMutual ? [width / 2, 'middle'] : [tail + (isRightward ? 7 : -7), isRightward ? 'start' : 'end'];
  const inward = isRightward ? -1 : 1;
  const tip = (x: number, way: number) => s('path', { className: 'exchanges-head', d: `M${x} ${y}l${way * 10} -5v10z` });
  return s('g', { className: 'exchanges-arrow', dataStanding: standing }, [
    s('path', { className: 'exchanges-line', d: `M${tail - inward * (isMutual ? 12 : 2)} ${y}H${head + inward * 12}` }),
    isMutual ? tip(tail - inward * 3, -inward) : undefined,
    tip(head + inward * 3, inward),
    ...label.map((line, index) =>
      s('text', { x: start, y: y - 8 - (label.length - 1 - index) * lineHeight, textAnchor: anchor }, [
        index === 0 ? s('tspan', { className: 'exchanges-number' }, String(number)) : undefined,
        index === 0 && line !== '' ? `\u2002${line}` : line,
      ]),
    ),
  ]);
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
