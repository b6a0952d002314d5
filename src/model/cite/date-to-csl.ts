import type { CslDate } from './csl.ts';

/** `2024-06-21` → `{ 'date-parts': [[2024, 6, 21]] }`; what is not known of a date stays unsaid: `2024-06` → `[[2024, 6]]`. */
export function dateToCsl(date: string): CslDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { 'date-parts': [month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day]] };
}

/** The way back: `2024-06-21`. */
export function cslToDate({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
