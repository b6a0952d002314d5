import { formatDate } from '../../brief/dates.ts';
import type { Part, Tick } from './scale.ts';

/**
 * What is written under the scale: close to it days and, where there is room, months; below these the years or the month.
 *
 * `labelAxis(parts)` → `{ fine: [{ x: 1.4, text: 'Sep', isRoomy: true }, …, { x: 30, text: '1', … }], coarse: [{ x: 0, text: '2023', … }, …] }`
 */
export function labelAxis(parts: readonly Part[]): AxisLabels {
  return {
    fine: parts.flatMap((part) => (part.unit === 'day' ? labelDays(part) : part.unit === 'month' ? labelMonths(part) : [])),
    coarse: parts.flatMap((part, index) => {
      if (part.unit === 'day') return [{ x: part.from, text: formatDate(monthOf(part.ticks[0])), isRoomy: false }];
      return index > 0 ? labelNext(part) : labelYears(part);
    }),
  };
}

export interface AxisLabels {
  /** Each in the middle of what it names. */
  readonly fine: readonly Label[];
  /** Each at the beginning of what it names. */
  readonly coarse: readonly Label[];
}

export interface Label {
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
  return formatDate(monthOf(tick)).replace(/ \d+$/, '');
}

function monthOf(tick: Tick | undefined): string {
  return tick?.date.slice(0, 7) ?? '';
}

function yearOf({ date }: Tick): string {
  return date.slice(0, 4);
}
