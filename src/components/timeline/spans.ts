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
export function toDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** `19887` → `2024-06-13` */
export function toDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
