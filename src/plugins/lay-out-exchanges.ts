import type { ActorId } from '../brief/ids.ts';
import type { Exchange } from '../brief/schema/lists.ts';

/**
 * Lays out who gives what to whom as a river with two banks: places stand as blocks on either side, and each thing that is
 * given crosses in a row of its own, so that no arrow meets another. What two places give each other, on the same claims, is
 * one arrow with two heads. Pairs are ordered so that a place, as far as possible, is a single block across from all its partners.
 *
 * `a → b: grain, b → a: salt, c → b: salt` →
 *
 *     a │ 1 grain ────▶ │ b
 *       │ ◀──── 2 salt  │
 *     c │ 3 salt  ────▶ │
 */
export function layOutExchanges(exchanges: readonly Exchange[]): ExchangeLayout {
  const parts = divideIntoParts(pairUp(exchanges)).map(orderPairs);
  const bands = parts.flatMap((part, index) => part.map((band) => ({ ...band, part: index })));
  const entries = new Map<string, Row[]>();
  const rows = bands.flatMap((band, index) =>
    foldMutual(band.pair.exchanges).map((exchange): Row => {
      const key = keyOf(exchange);
      const number = [...entries.keys(), key].indexOf(key) + 1;
      const row = { ...exchange, number, band: index, part: band.part, left: band.left, right: band.right };
      entries.set(key, [...(entries.get(key) ?? []), row]);
      return row;
    }),
  );
  return { rows, blocks: [...standOn('left', rows), ...standOn('right', rows)], entries: [...entries.values()] };
}

export interface ExchangeLayout {
  /** From top to bottom. */
  readonly rows: readonly Row[];
  readonly blocks: readonly Block[];
  /** The rows by number: one thing that is given, to one or to several, on the same claims. */
  readonly entries: readonly (readonly Row[])[];
}

/** An arrow, and where it runs. */
export interface Row extends Arrow {
  /** The number of what is given, counted from the top. */
  readonly number: number;
  /** The pair it belongs to, and the group of connected pairs, both counted from the top. */
  readonly band: number;
  readonly part: number;
  readonly left: ActorId;
  readonly right: ActorId;
}

interface Arrow extends Exchange {
  /** Whether it runs both ways. */
  readonly isMutual: boolean;
}

/** A place on one bank, beside the rows from the first to the last. */
export interface Block {
  readonly place: ActorId;
  readonly bank: Bank;
  readonly first: number;
  readonly last: number;
}

export type Bank = 'left' | 'right';

/** Everything that is given between two places. */
interface Pair {
  readonly ends: readonly [ActorId, ActorId];
  readonly exchanges: Exchange[];
}

/** A pair and who stands where. */
interface Band {
  readonly pair: Pair;
  readonly left: ActorId;
  readonly right: ActorId;
}

/** What makes two exchanges one thing: `ammunition`, reported, on the same claims. */
function keyOf({ what, standing, claims }: Exchange): string {
  return JSON.stringify([what, standing, claims]);
}

/** What goes both ways becomes one arrow, where it is first given. */
function foldMutual(exchanges: readonly Exchange[]): Arrow[] {
  return exchanges.flatMap((exchange, index) => {
    const back = exchanges.findIndex((other) => other.from === exchange.to && keyOf(other) === keyOf(exchange));
    return back >= 0 && back < index ? [] : [{ ...exchange, isMutual: back >= 0 }];
  });
}

function pairUp(exchanges: readonly Exchange[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const exchange of exchanges) {
    const { from, to } = exchange;
    const key = [from, to].sort().join(' ');
    const pair = pairs.get(key) ?? { ends: [from, to], exchanges: [] };
    pair.exchanges.push(exchange);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** Pairs that are connected through the places they share, each group in the order of the file. */
function divideIntoParts(pairs: readonly Pair[]): Pair[][] {
  let parts: Pair[][] = [];
  for (const pair of pairs) {
    const touched = parts.filter((part) => part.some(({ ends }) => ends.some((end) => pair.ends.includes(end))));
    parts = [...parts.filter((part) => !touched.includes(part)), [...touched.flat(), pair]];
  }
  return parts
    .map((part) => part.toSorted((one, other) => pairs.indexOf(one) - pairs.indexOf(other)))
    .toSorted(([one], [other]) => (one && other ? pairs.indexOf(one) - pairs.indexOf(other) : 0));
}

/** The order with the fewest blocks; among such, one with the file’s first giver on the left, and the earliest start in the file. */
function orderPairs(pairs: readonly Pair[]): Band[] {
  const [first] = pairs;
  return findLeast(
    pairs.flatMap(bothWays).map((start) => walk(start, pairs)),
    (bands) => [
      bands.reduce((sum, band, index) => sum + countNew(band, bands[index - 1]), 0),
      Number(bands.some(({ pair, left }) => pair === first && left !== first.ends[0])),
    ],
  );
}

/** From one band to the next: where a place can stay it does, and partners with nobody else to see come first. */
function walk(start: Band, pairs: readonly Pair[]): Band[] {
  const bands = [start];
  let last = start;
  let rest = pairs.filter((pair) => pair !== start.pair);
  while (rest.length > 0) {
    const { left, right } = last;
    last = findLeast(rest.flatMap(bothWays), (band) => {
      const comers = band.pair.ends.filter((end) => end !== left && end !== right);
      return [countNew(band, last), rest.filter(({ ends }) => ends.some((end) => comers.includes(end))).length];
    });
    bands.push(last);
    rest = rest.filter((pair) => pair !== last.pair);
  }
  return bands;
}

function bothWays(pair: Pair): Band[] {
  const [one, other] = pair.ends;
  return [
    { pair, left: one, right: other },
    { pair, left: other, right: one },
  ];
}

/** How many blocks begin with a band. */
function countNew(band: Band, before: Band | undefined): number {
  return Number(band.left !== before?.left) + Number(band.right !== before?.right);
}

/** The item whose ranks come first, compared one after the other; the earliest of equals. */
function findLeast<Item>(items: readonly Item[], rank: (item: Item) => readonly number[]): Item {
  return items.reduce((best, item) => {
    const ranks = rank(best);
    const difference = rank(item)
      .map((value, index) => value - (ranks[index] ?? 0))
      .find((each) => each !== 0);
    return (difference ?? 0) < 0 ? item : best;
  });
}

function standOn(bank: Bank, rows: readonly Row[]): Block[] {
  const blocks: Block[] = [];
  for (const [index, { [bank]: place }] of rows.entries()) {
    const last = blocks.at(-1);
    if (last?.place === place) blocks[blocks.length - 1] = { ...last, last: index };
    else blocks.push({ place, bank, first: index, last: index });
  }
  return blocks;
}
