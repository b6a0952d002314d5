import type { CslType } from '../../brief/source-types.ts';

/**
 * The part of CSL-JSON that this site uses.
 * Source: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables (CSL 1.0.2).
 */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly 'title-short'?: string;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly 'collection-number'?: string;
  readonly author?: readonly CslName[];
  readonly host?: readonly CslName[];
  readonly interviewer?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly number?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly medium?: string;
  /** Running time. */
  readonly dimensions?: string;
  readonly language?: string;
  readonly note?: string;
  readonly DOI?: string;
  readonly URL?: string;
  /** The address of a copy in a web archive. */
  readonly archive_location?: string;
}

/** A person by family and given name, an institution (or a name in one part) as `literal`. */
export type CslName =
  | {
      readonly family: string;
      readonly given: string;
      /** For names that are always written family name first: Kim Min-su. */
      readonly 'static-ordering'?: true;
    }
  | { readonly literal: string };

/** `{ 'date-parts': [[2024, 6, 21]] }`, month and day may be missing; or, where no date is known, what to print: `{ literal: 'n.d.' }`. */
export type CslDate = { readonly 'date-parts': readonly [DateParts] } | { readonly literal: string };

type DateParts = readonly [year: number, month?: number, day?: number];

/** A field of a format and what it has: none, where that is missing or empty. */
export type Field = readonly [name: string, value: string | undefined];

/** `2024-06-21` → `{ 'date-parts': [[2024, 6, 21]] }`; what is not known of a date stays unsaid: `2024-06` → `[[2024, 6]]`. */
export function dateToCsl(date: string): CslDate {
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
export function partsOf(date: CslDate | undefined): DateParts | undefined {
  return date && 'date-parts' in date ? date['date-parts'][0] : undefined;
}

/**
 * A work’s note, with what a format has no field for: the address of its copy in an archive, and what is to be printed for a
 * date that is not known, “n.d., recorded before 9 July 2024”.
 */
export function noteWithDate({ note, issued, archive_location: copy }: CslItem): string | undefined {
  const undated = issued && 'literal' in issued ? issued.literal : undefined;
  return [undated, note, copy && capitalise(`${__WORDS__.citing.archivedAt} ${copy}`)].filter(Boolean).join('. ') || undefined;
}

/** A name in one line with the family name first, as BibTeX, RIS and COinS have it: `Berg, Anna`; a `literal` stays as it is. */
export function invertName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** In the order in which it is spoken: `Anna Berg`, `Kim Min-su`. */
export function speakName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name['static-ordering'] ? `${name.family} ${name.given}` : `${name.given} ${name.family}`;
}

/**
 * Text for formats in which a line is a field: breaks and other control characters become spaces, and half a surrogate
 * pair, which no encoding can write, is dropped.
 *
 * `oneLine('Arms\r\nand aid ')` → `Arms and aid`
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** `wording of 21 June 2024` → `Wording of 21 June 2024` */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The word for what a work is, which data has in English, in the language of the brief: `video` → `Video` in German. */
export function nameMedium(medium: string | undefined): string | undefined {
  const names: Readonly<Record<string, string>> = __WORDS__.citing.media;
  return medium === undefined ? undefined : (names[medium] ?? medium);
}
