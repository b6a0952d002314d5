import { toDate, toDay, type Span } from './spans.ts';

/**
 * A scale in time, from left to right in percent. The month in which most of it lies is drawn in days; what comes before
 * and after it is drawn in months, closer together, beyond a gap. Without such a month, one length of a day holds for all.
 *
 * `makeScale([{ first: 19613, last: 19613 }, …])` → `{ parts: [{ from: 0, to: 26, unit: 'month', ticks: […] }, …], place }`
 */
export function makeScale(spans: readonly Span[]): Scale {
  const drawn = divide(spans).filter((stretch) => stretch.first < stretch.end);
  const free = 100 - gap * (drawn.length - 1);
  const total = drawn.reduce((sum, { share }) => sum + share, 0);
  let from = 0;
  const parts = drawn.map(({ share, ...stretch }): Part => {
    const to = from + (free * share) / total;
    const part = { ...stretch, from: round(from), to: round(to), ticks: listTicks(stretch, from, to) };
    from = to + gap;
    return part;
  });
  return {
    parts,
    place: (time) => placeIn(parts, time),
    placeSpan: (span) => ({ from: placeIn(parts, span.first), to: placeIn(parts, span.last + 1, true) }),
  };
}

export interface Scale {
  readonly parts: readonly Part[];
  /** Where a time stands, in percent: `19887.5` is noon of the day 19887. */
  readonly place: (time: number) => number;
  /** From the beginning of its first day to the end of its last. */
  readonly placeSpan: (span: Span) => { readonly from: number; readonly to: number };
}

/** A stretch of the scale on which days have one length. */
export interface Part {
  readonly first: number;
  /** The day after its last. */
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** What there is a tick for. */
  readonly unit: Unit;
  readonly ticks: readonly Tick[];
}

export type Unit = 'day' | 'month' | 'year';

/** `date`: the day it stands for, or with which its month or year begins. */
export interface Tick {
  readonly x: number;
  readonly date: string;
}

/** Between two parts, in percent. */
const gap = 2;

/** What `share` each stretch has of the width, whatever its length in days. */
function divide(spans: readonly Span[]): Stretch[] {
  const first = startOfMonth(Math.min(...spans.map((span) => span.first)), 0);
  const end = startOfMonth(Math.max(...spans.map((span) => span.last)), 1);
  const busy = findBusyMonth(spans);
  if (busy === undefined) return [{ first, end, unit: chooseUnit(first, end), share: 100 }];
  const next = startOfMonth(busy, 1);
  return [
    { first, end: busy, unit: chooseUnit(first, busy), share: 27 },
    { first: busy, end: next, unit: 'day', share: 61 },
    { first: next, end, unit: chooseUnit(next, end), share: 12 },
  ];
}

type Stretch = Pick<Part, 'first' | 'end' | 'unit'> & { readonly share: number };

/** The month of most, if it is that of a third of them. */
function findBusyMonth(spans: readonly Span[]): number | undefined {
  const months = Map.groupBy(spans, ({ first, last }) => startOfMonth(Math.floor((first + last) / 2), 0));
  const [busiest] = [...months].toSorted(([a, inA], [b, inB]) => inB.length - inA.length || b - a);
  return busiest && busiest[1].length * 3 >= spans.length ? busiest[0] : undefined;
}

/** At the end of one part and the beginning of the next, which are one moment, a span ends in the first. */
function placeIn(parts: readonly Part[], time: number, isEnd = false): number {
  const part = parts.find(({ end }) => (isEnd ? time <= end : time < end)) ?? parts.at(-1);
  return part ? round(interpolate(part, part.from, part.to, time)) : 0;
}

/** A day’s tick stands at its noon, that of a month or year at its beginning. */
function listTicks(stretch: Omit<Stretch, 'share'>, from: number, to: number): Tick[] {
  const ticks: Tick[] = [];
  for (let day = stretch.first; day < stretch.end; day = nextTick(day, stretch.unit)) {
    const time = stretch.unit === 'day' ? day + 0.5 : day;
    ticks.push({ x: round(interpolate(stretch, from, to, time)), date: toDate(day) });
  }
  return ticks;
}

function nextTick(day: number, unit: Unit): number {
  if (unit === 'day') return day + 1;
  return unit === 'month' ? startOfMonth(day, 1) : toDay(Number(toDate(day).slice(0, 4)) + 1, 1, 1);
}

/** Years where there would be more than two years of months. */
function chooseUnit(first: number, end: number): Unit {
  return end - first > 750 ? 'year' : 'month';
}

function interpolate({ first, end }: Pick<Part, 'first' | 'end'>, from: number, to: number, time: number): number {
  return from + ((to - from) * Math.min(Math.max(time - first, 0), end - first)) / (end - first);
}

/** The first day of the month of a day, or of a later month. */
function startOfMonth(day: number, later: number): number {
  const [year = 0, month = 1] = toDate(day).split('-').map(Number);
  return toDay(year, month + later, 1);
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
