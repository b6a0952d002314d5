import type { Tally } from './find-passages.ts';
import type { How, Option, Query, Term } from './query.ts';
import { hasFilters, type Search } from './search-address.ts';
import { listStems } from './words.ts';

/**
 * What was found, in a line: how much, as many as are listed; which words no passage has, and whether any has all of them.
 *
 * `describeAnswer(query, search, { total: 12, whole: 12, lost: [] })` → `12 passages for “arms trade”`
 */
export function describeAnswer({ terms }: Query, { typed, filters }: Search, { total, whole, lost }: Tally): string {
  const words = __WORDS__.found;
  const narrowed = hasFilters(filters) ? words.narrowed : '';
  const passages = __WORDS__.topic.passages(total) + narrowed;
  if (typed === '') return total === 0 ? words.none(narrowed) : passages;
  const firm = terms.filter(({ isSoft }) => !isSoft);
  const or = new Intl.ListFormat(__BRIEF__.locale, { type: 'disjunction' });
  if (lost.length > 0)
    return `${words.noneHas(or.format(lost.map(({ typed: word }) => quote(word))), '')}${total === 0 ? '' : ` ${passages} ${sayRest(firm)}.`}`;
  if (total === 0) return words.noneHas(firm.length > 1 ? words.all : quote(typed), narrowed);
  if (whole === 0 && firm.length > 1) return `${words.noneHas(words.all, narrowed)} ${passages} ${words.withSome}.`;
  if (total > whole) return `${passages} ${words.for}${quote(typed)}${words.closestFirst}`;
  return `${passages} ${firm.length > few ? words.withAll : words.for + quote(typed)}`;
}

/** A longer query is seldom found as it stands, even where each of its words is. */
const few = 3;

/** What was found where a word was lost: what it was taken for, if it was all that was asked. */
function sayRest(firm: readonly Term[]): string {
  const [corrected] = firm.flatMap(({ options }) => options.find(({ how }) => how === 'spelling')?.name ?? []);
  return firm.length === 1 && corrected !== undefined ? __WORDS__.found.for + quote(corrected) : __WORDS__.found.withOthers;
}

/** A phrase has its marks already. */
function quote(words: string): string {
  return /["“”„]/.test(words) ? words : __WORDS__.quoted(words);
}

/**
 * How a query was understood where it is not looked for as it stands: another spelling, another name, a name that is related
 * and means something else.
 *
 * `explainQuery(understandQuery('NB sanctons', lexicon))` → `[{ how: 'same', typed: 'NB', names: ['North Bank'] }, { how: 'spelling', … }]`
 */
export function explainQuery({ terms }: Query): Reading[] {
  const readings = terms
    .filter(({ isSoft, isPhrase }) => !isSoft && !isPhrase)
    .flatMap(({ typed, options }) =>
      shown.flatMap((how): Reading[] => {
        if (how !== 'spelling' && options.some((option) => option.how === 'spelling')) return [];
        // Of a longer beginning a reader sees what it was taken for.
        if (how === 'start' && typed.length > 4) return [];
        const names = distinctNames(options, how, typed).filter((name) => how !== 'related' || !isForm(typed, name));
        return names.length === 0 ? [] : [{ how, typed, names: names.slice(0, most) }];
      }),
    );
  return readings.filter(({ how, typed }, at) => readings.findIndex((each) => each.typed === typed && each.how === how) === at);
}

export interface Reading {
  readonly how: (typeof shown)[number];
  readonly typed: string;
  /** What the brief calls it, or how it spells it. */
  readonly names: readonly string[];
}

const shown = ['spelling', 'same', 'related', 'start'] as const satisfies readonly How[];

/** More than a few would explain nothing. */
const most = 3;

function distinctNames(options: readonly Option[], how: Reading['how'], typed: string): string[] {
  const names = options.flatMap((option) => (option.how === how && option.name !== undefined ? [option.name] : []));
  return [...new Set(names)].filter((name) => !` ${listStems(name).join(' ')} `.includes(` ${listStems(typed).join(' ')} `));
}

/** “Chinese” needs no word about China. */
function isForm(typed: string, name: string): boolean {
  const [one, other] = [typed.toLowerCase(), name.toLowerCase()];
  const least = Math.min(one.length, other.length, Math.max(4, other.length - 2));
  return one.slice(0, least) === other.slice(0, least);
}
