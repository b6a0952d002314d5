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
  readonly guest?: readonly CslName[];
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly medium?: string;
  /** Running time. */
  readonly dimensions?: string;
  readonly language?: string;
  readonly note?: string;
  readonly URL?: string;
}

export type CslType = 'broadcast' | 'interview' | 'report' | 'article-newspaper' | 'webpage';

/** A person by family and given name, an institution (or a name in one part) as `literal`. */
export type CslName = CslPersonName | { readonly literal: string };

export interface CslPersonName {
  readonly family: string;
  readonly given: string;
  /** Stays with the family name wherever that goes: the “van” of Anna van Berg. */
  readonly 'non-dropping-particle'?: string;
  /** Stands before the family name in running text only: the “de” of Guy de Maupassant. */
  readonly 'dropping-particle'?: string;
  /** For names that are always written family name first: Kim Han-kwon. */
  readonly 'static-ordering'?: true;
}

/** `{ 'date-parts': [[2024, 6, 21]] }`, month and day may be missing; or, where no date is known, what to print: `{ literal: 'n.d.' }`. */
export type CslDate = CslDateParts | { readonly literal: string };

export interface CslDateParts {
  readonly 'date-parts': readonly [readonly [number, number?, number?]];
}
