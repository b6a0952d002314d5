import { hasFilters, type Search } from '../../model/query/address.ts';

/** What was found, in a line: `3 passages for “arms”`, `No passage has the word “armz”.` */
export function describeFound(total: number, { typed, filters }: Search): string {
  const narrowed = hasFilters(filters) ? ' with these filters' : '';
  if (total > 0) return `${total === 1 ? 'One passage' : `${total} passages`}${typed === '' ? '' : ` for “${typed}”`}${narrowed}`;
  if (typed === '') return `There is no passage${narrowed}.`;
  return `No passage${narrowed} has ${/\s/u.test(typed) ? 'all the words of' : 'the word'} “${typed}”.`;
}
