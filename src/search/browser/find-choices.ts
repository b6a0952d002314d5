import { filterNames } from '../query/address.ts';
import type { Pagefind } from './pagefind-api.ts';

/**
 * Which passages each choice of each filter has. They are asked for once, by the choices that the page offers.
 *
 * `(await findChoices(pagefind)).get('topic')?.get('china')` → the ids of 78 passages
 */
export function findChoices(pagefind: Pagefind): Promise<Choices> {
  const choices = known.get(pagefind) ?? readChoices(pagefind);
  known.set(pagefind, choices);
  return choices;
}

export type Choices = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** An index that is loaded anew gives its passages other ids. */
const known = new WeakMap<Pagefind, Promise<Choices>>();

async function readChoices(pagefind: Pagefind): Promise<Choices> {
  const groups = filterNames.map(async (name) => {
    const boxes = document.querySelectorAll<HTMLInputElement>(`.filters input[name="${name}"]`);
    const choices = [...boxes].map(async ({ value }) => {
      const { results } = await pagefind.search(null, { filters: { [name]: { any: [value] } } });
      return [value, new Set(results.map(({ id }) => id))] as const;
    });
    return [name, new Map(await Promise.all(choices))] as const;
  });
  return new Map(await Promise.all(groups));
}
