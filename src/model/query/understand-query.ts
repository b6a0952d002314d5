import { cutQuery, normaliseQuery } from './normalise.ts';

/**
 * What a query means. Everything that is known of words beyond their letters belongs here: other names, spelling, what
 * to rank first.
 *
 * `understandQuery('Putin–Kim “summit”')` → `{ typed: 'Putin–Kim “summit”', words: 'Putin Kim "summit"' }`
 */
export function understandQuery(typed: string): Query {
  return { typed: cutQuery(typed), words: normaliseQuery(typed) };
}

export interface Query {
  /** As it was typed, for repeating it to the reader; empty where nothing was. */
  readonly typed: string;
  /** As the index is asked. */
  readonly words: string;
}
