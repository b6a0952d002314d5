import { elsewhere } from './elsewhere.ts';
import { replaceNames, type Name, type Stock } from './names-here.ts';
import type { Chance } from './random.ts';

/**
 * A way to tell of elsewhere what is told of here: each state with its people, capital and leader, each person, place,
 * weapon and year becomes another, in all texts the same one.
 *
 * `createRenaming(chance)('North Korea sent Putin 90,000 workers in 2024')` → `Cuba sent Lukashenko 47,000 workers in 1987`
 */
export function createRenaming(chance: Chance): (text: string) => string {
  const states = chance.shuffle(elsewhere.states);
  const given = new Map<string, string>();
  const stock = new Map<Stock, string[]>();
  const take = (kind: Stock) => {
    const left = stock.get(kind)?.length ? (stock.get(kind) ?? []) : chance.shuffle(elsewhere[kind]);
    stock.set(kind, left.slice(1));
    return left[0] ?? '';
  };
  const rename = (name: string, { state, part, kind }: Name): string => {
    if (state !== undefined && part !== undefined)
      return (states[state]?.[part] ?? '') + (/[^e]s$/.test(name) && part === 'people' ? 's' : '');
    const known = given.get(name) ?? (kind ? take(kind) : changeNumber(name, chance));
    given.set(name, known);
    return known;
  };
  return (text) => replaceNames(text, rename);
}

/** Years become earlier ones; other numbers keep their size: `90,000` → `47,000`. */
function changeNumber(number: string, chance: Chance): string {
  if (/^(?:19|20)\d\d$/.test(number)) return String(1970 + chance.below(40));
  return number.replace(/[1-9]/g, () => String(1 + chance.below(9)));
}
