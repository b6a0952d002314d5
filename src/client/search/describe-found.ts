import { hasFilters, type Search } from '../../model/query/address.ts';
import { findUnmatched } from '../../model/query/find-unmatched.ts';
import { understandQuery } from '../../model/query/understand-query.ts';
import type { Hit } from './hit.ts';

/**
 * What was found, in a line: `3 passages for “arms”`, `No passage has the word “armz”.` The passages shown tell whether
 * the index has answered with other words than were asked for.
 */
export function describeFound(total: number, { typed, filters }: Search, shown: readonly Pick<Hit, 'indexed'>[]): string {
  const narrowed = hasFilters(filters) ? ' with these filters' : '';
  const passages = total === 1 ? 'One passage' : `${total} passages`;
  if (total === 0 && typed === '') return `There is no passage${narrowed}.`;
  if (total === 0) return `No passage${narrowed} has ${/\s/u.test(typed) ? 'all the words of' : 'the word'} “${typed}”.`;
  const indexed = shown.map((hit) => hit.indexed);
  const unmatched = findUnmatched(understandQuery(typed).words, indexed);
  if (unmatched.length === 0) return `${passages}${typed === '' ? '' : ` for “${typed}”`}${narrowed}`;
  const missing = unmatched.map((word) => `“${word}”`).join(' or ');
  return `No passage${narrowed} has ${missing}. ${passages} ${total === 1 ? 'has' : 'have'} other words of the query, or words that begin alike.`;
}
