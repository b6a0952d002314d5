/**
 * Dates as far as they are known (ISO 8601-2 / EDTF level 0): `1961`, `2024-06`, `2024-06-19`.
 *
 * `formatDate('2024-06-19')` → `19 June 2024` · `formatDate('2024-06')` → `June 2024` · `formatDate('1961')` → `1961`
 */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** As people write it in English, without a weekday and never relative. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Whether a text is such a date and that day exists: `2023-02-29` is none. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const made = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** For `sort`: earlier first; where one date is part of the other, the less exact one comes last (`2024-06` after `2024-06-30`). */
export function compareDates(a: string, b: string): number {
  const [x, y] = [padded(a), padded(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether `a` ends before `b` begins: `2024-06-13` precedes `2024-06-18` and `2024-07`, not `2024-06`. */
export function precedes(a: string, b: string): boolean {
  return !b.startsWith(a) && !a.startsWith(b) && a < b;
}

/** Whole years from one date to a later one, for the gaps of the timeline: `1961` → `1990` is 29. */
export function yearsBetween(a: string, b: string): number {
  return Number(b.slice(0, 4)) - Number(a.slice(0, 4));
}

function padded(date: string): string {
  return date + '-99-99'.slice(date.length - 4);
}
