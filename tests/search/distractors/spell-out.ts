import type { Actor } from '../../../src/brief/schema/lists.ts';

/**
 * A query as it stands and, for each name of the glossary in it, with the English names for the same thing; what is left in
 * another script is dropped there.
 *
 * `spellOut('集体防御条约', actors)` → `['集体防御条约', 'Collective defence', 'collective defense', 'collective defence pact', …]`
 */
export function spellOut(query: string, actors: Iterable<Actor>): string[] {
  const others = [...actors].flatMap(({ name, same }) => {
    const found = [name, ...Object.values(same).flat()].find((known) => contains(query, known));
    if (found === undefined) return [];
    return [name, ...(same.en ?? [])].map((english) => query.replace(found, english).replaceAll(unspacedRun, ' ').trim());
  });
  return [...new Set([query, ...others])];
}

function contains(query: string, name: string): boolean {
  return unspaced.test(name) ? query.includes(name) : ` ${query} `.includes(` ${name} `);
}

const unspaced = /\p{Script=Hangul}|\p{Script=Han}/u;
const unspacedRun = new RegExp(`(?:${unspaced.source})+`, 'gu');
