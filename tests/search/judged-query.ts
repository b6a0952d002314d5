/**
 * What readers may ask, by what it demands of a search: the words of a passage, a question in full, another name, another
 * script, another spelling, a slip, words in this order — or something of which the brief says nothing.
 */
export const queryClasses = ['exact', 'question', 'alias', 'script', 'variant', 'typo', 'phrase', 'unanswerable'] as const;

export type QueryClass = (typeof queryClasses)[number];

/** A query and the passages that answer it, each of them as good as the others: `/sources/ifans/#two-groups`. */
export interface JudgedQuery {
  readonly class: QueryClass;
  readonly q: string;
  /** Empty where no passage does. */
  readonly answers: readonly string[];
}
