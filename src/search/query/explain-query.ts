import type { How, Option, Query } from './query.ts';
import { listStems } from './words.ts';

/**
 * How a query was understood where it is not looked for as it stands: another spelling, another name, a name that is related
 * and means something else.
 *
 * `explainQuery(understandQuery('DPRK sanctons', lexicon))` → `[{ how: 'same', typed: 'DPRK', names: ['North Korea'] }, { how: 'spelling', … }]`
 */
export function explainQuery({ terms }: Query): Reading[] {
  const readings = terms
    .filter(({ isSoft, isPhrase }) => !isSoft && !isPhrase)
    .flatMap(({ typed, options }) =>
      shown.flatMap((how): Reading[] => {
        if (how !== 'spelling' && options.some((option) => option.how === 'spelling')) return [];
        const names = distinctNames(options, how, typed).filter((name) => how !== 'related' || !isForm(typed, name));
        return names.length === 0 ? [] : [{ how, typed, names: names.slice(0, most) }];
      }),
    );
  return readings.filter(({ how, typed }, at) => readings.findIndex((each) => each.typed === typed && each.how === how) === at);
}

export interface Reading {
  readonly how: Explained;
  readonly typed: string;
  /** What the brief calls it, or how it spells it. */
  readonly names: readonly string[];
}

type Explained = Extract<How, 'spelling' | 'same' | 'related'>;

const shown = ['spelling', 'same', 'related'] as const satisfies readonly How[];

/** More than a few would explain nothing. */
const most = 3;

function distinctNames(options: readonly Option[], how: Explained, typed: string): string[] {
  const names = options.flatMap((option) => (option.how === how && option.name !== undefined ? [option.name] : []));
  return [...new Set(names)].filter((name) => !` ${listStems(name).join(' ')} `.includes(` ${listStems(typed).join(' ')} `));
}

/** “Chinese” needs no word about China. */
function isForm(typed: string, name: string): boolean {
  const [one, other] = [typed.toLowerCase(), name.toLowerCase()];
  const least = Math.min(one.length, other.length, Math.max(4, other.length - 2));
  return one.slice(0, least) === other.slice(0, least);
}
