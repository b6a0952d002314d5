import { formatDate } from '../../brief/dates.ts';

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

/** The month in which most of them lie, if a third of them do. */
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

/**
 * What is written under the scale: close to it days and, where there is room, months; below these the years or the month.
 *
 * `labelAxis(parts)` → `{ fine: [{ x: 1.4, text: 'Sep', isRoomy: true }, …, { x: 30, text: '1', … }], coarse: [{ x: 0, text: '2023', … }, …] }`
 */
export function labelAxis(parts: readonly Part[]): { fine: Label[]; coarse: Label[] } {
  return {
    /** Each in the middle of what it names; those below at its beginning. */
    fine: parts.flatMap((part) => (part.unit === 'day' ? labelDays(part) : part.unit === 'month' ? labelMonths(part) : [])),
    coarse: parts.flatMap((part, index) => {
      if (part.unit === 'day') return [{ x: part.from, text: formatDate(monthOf(part.ticks[0]), __BRIEF__.locale), isRoomy: false }];
      return index > 0 ? labelNext(part) : labelYears(part);
    }),
  };
}

interface Label {
  readonly x: number;
  readonly text: string;
  /** Whether it is left out where the figure is narrow. */
  readonly isRoomy: boolean;
}

/** With less than this to the next, in percent, a year has no room on a narrow screen; with less than half of it, on none. */
const room = 14;

function labelDays({ ticks }: Part): Label[] {
  return ticks
    .map(({ x, date }) => ({ x, text: String(Number(date.slice(8))), isRoomy: false }))
    .filter(({ text }) => text === '1' || text.endsWith('0'));
}

/** January, April, July, October; a month alone has its name below. */
function labelMonths({ ticks, to }: Part): Label[] {
  if (ticks.length < 2) return [];
  return ticks
    .map((tick, index) => ({ tick, x: Math.round(50 * (tick.x + (ticks[index + 1]?.x ?? to))) / 100 }))
    .filter(({ tick }) => Number(tick.date.slice(5, 7)) % 3 === 1)
    .map(({ tick, x }) => ({ x, text: nameMonth(tick).slice(0, 3), isRoomy: true }));
}

function labelNext({ from, ticks, unit }: Part): Label[] {
  const [first] = ticks;
  if (!first) return [];
  return [{ x: from, text: unit === 'month' ? nameMonth(first) : yearOf(first), isRoomy: false }];
}

/** Where each tick is a year already, the first says enough. */
function labelYears({ ticks, to, unit }: Part): Label[] {
  const years = ticks.filter(({ date }, index) => index === 0 || (unit === 'month' && date.slice(5, 7) === '01'));
  return years
    .map((tick, index) => ({ tick, free: (years[index + 1]?.x ?? to) - tick.x }))
    .filter(({ free }) => free >= room / 2)
    .map(({ tick, free }) => ({ x: tick.x, text: yearOf(tick), isRoomy: free < room }));
}

function nameMonth(tick: Tick): string {
  return formatDate(monthOf(tick), __BRIEF__.locale).replace(/ \d+$/, '');
}

function monthOf(tick: Tick | undefined): string {
  return tick?.date.slice(0, 7) ?? '';
}

function yearOf({ date }: Tick): string {
  return date.slice(0, 4);
}

/**
 * The days that a date may mean, counted from 1970: a month is thirty of them or so, a day is one.
 *
 * `toSpan('2024-06')` → `{ first: 19875, last: 19904 }` · `toSpan('2024-06-13')` → `{ first: 19887, last: 19887 }`
 */
export function toSpan(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = toDay(year, month ?? 1, day ?? 1);
  if (day !== undefined) return { first, last: first };
  return { first, last: month === undefined ? toDay(year, 12, 31) : toDay(year, month + 1, 0) };
}

/** Both ends belong to it. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The number of a day, from 1970; the months are counted from 1, and a month or day too many leads into the next year or month. */
function toDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** `19887` → `2024-06-13` */
export function toDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
