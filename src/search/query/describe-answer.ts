import { hasFilters, type Search } from './address.ts';
import type { Query, Term } from './query.ts';

/**
 * What was found, in a line that hides nothing: which words no passage has, and whether any has all of them.
 *
 * `describeAnswer(query, search, { total: 12, whole: 12, lost: [] })` → `12 passages for “arms trade”`
 */
export function describeAnswer({ terms }: Query, { typed, filters }: Search, { total, whole, lost }: Tally): string {
  const narrowed = hasFilters(filters) ? ' with these filters' : '';
  const passages = count(total, narrowed);
  if (typed === '') return total === 0 ? `There is no passage${narrowed}.` : passages;
  const firm = terms.filter(({ isSoft }) => !isSoft);
  if (lost.length > 0)
    return `No passage has ${list(lost.map(({ typed: word }) => quote(word)))}.${total === 0 ? '' : ` ${passages} ${sayRest(firm)}.`}`;
  if (total === 0) return firm.length > 1 ? `No passage${narrowed} has all of these words.` : `No passage${narrowed} has ${quote(typed)}.`;
  if (whole === 0 && firm.length > 1) return `No passage${narrowed} has all of these words. ${passages} with some of them.`;
  const some = total - whole;
  const found = firm.length > few ? `with all of these words, or words close to them` : `for ${quote(typed)}`;
  return `${count(whole, narrowed)} ${found}${some > 0 ? `, and ${some} with some of the words` : ''}`;
}

/** How much was found. */
export interface Tally {
  /** Passages that are shown. */
  readonly total: number;
  /** Those among them that have everything that was asked for. */
  readonly whole: number;
  /** Terms that no passage has as they were typed. */
  readonly lost: readonly Term[];
}

function count(total: number, narrowed: string): string {
  return `${total === 1 ? 'One passage' : `${total} passages`}${narrowed}`;
}

/** A longer query is seldom found as it stands, even where each of its words is. */
const few = 3;

/** What was found where a word was lost: what it was taken for, if it was all that was asked. */
function sayRest(firm: readonly Term[]): string {
  const [corrected] = firm.flatMap(({ options }) => options.find(({ how }) => how === 'spelling')?.name ?? []);
  return firm.length === 1 && corrected !== undefined ? `for ${quote(corrected)}` : 'with other words of the query, or words close to them';
}

/** A phrase has its marks already. */
function quote(words: string): string {
  return /["“”„]/.test(words) ? words : `“${words}”`;
}

/** `“a”`, `“a” or “b”`. */
function list(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}
