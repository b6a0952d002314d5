import type { CslDate, CslDateParts, CslItem } from './csl.ts';

/** `2024-06-21` → `{ 'date-parts': [[2024, 6, 21]] }`; what is not known of a date stays unsaid: `2024-06` → `[[2024, 6]]`. */
export function dateToCsl(date: string): CslDateParts {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { 'date-parts': [month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day]] };
}

/** The way back: `2024-06-21`; undefined where no date is known. */
export function cslToDate(date: CslDate | undefined): string | undefined {
  return partsOf(date)
    ?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}

/** Year, month and day as far as they are known: `[2024, 6]`. */
export function partsOf(date: CslDate | undefined): readonly [number, number?, number?] | undefined {
  return date && 'date-parts' in date ? date['date-parts'][0] : undefined;
}

/** A work’s note, with what is to be printed for its date where a format has no field for that: “n.d., recorded before 9 July 2024”. */
export function noteWithDate({ note, issued }: CslItem): string | undefined {
  const undated = issued && 'literal' in issued ? issued.literal : undefined;
  return [undated, note].filter(Boolean).join('. ') || undefined;
}
