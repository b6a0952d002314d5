/**
 * Dates as far as they are known (ISO 8601-2 / EDTF level 0): `1961`, `2024-06`, `2024-06-19`; as people write them in a
 * language, without a weekday and never relative.
 *
 * `formatDate('2024-06-19', 'en-GB')` → `19 June 2024` · `formatDate('2024-06', 'en-GB')` → `June 2024` · `formatDate('1961', 'en-GB')` → `1961`
 */
export function formatDate(date: string, locale: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return formatterOf(locale, day !== undefined).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** Making one takes as long as printing a thousand dates. */
function formatterOf(locale: string, hasDay: boolean): Intl.DateTimeFormat {
  const name = `${locale} ${hasDay}`;
  const made =
    formatters.get(name) ??
    new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: hasDay ? 'numeric' : undefined, timeZone: 'UTC' });
  formatters.set(name, made);
  return made;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether a text is such a date and that day exists: `2023-02-29` is none. `2999-01-01` is a slip: no brief looks so far ahead. */
export function isDate(text: string): boolean {
  const match = /^(?!0000|2[2-9]|[3-9])(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
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

function padded(date: string): string {
  return date + '-99-99'.slice(date.length - 4);
}
