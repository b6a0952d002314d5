import type { Place } from '../../brief/corpus.ts';

/**
 * Where in a source, as notes say it: kind by kind, the numbers of each together, and no semicolon, which in a note parts
 * works.
 *
 * `citePlaces(places)` → `answer 5` · `answers 2 and 3` · `standfirst 1, and paragraphs 4, 5 and 7`
 */
export function citePlaces(places: readonly Place[]): string {
  const numbers = new Map<string, number[]>();
  for (const { kind, number } of places)
    numbers.set(kind.name, [...(numbers.get(kind.name) ?? []), ...(number === undefined ? [] : [number])]);
  const groups = [...numbers].map(([name, all]) => {
    if (all.length === 0) return name;
    return `${name}${all.length > 1 ? 's' : ''} ${join(all.toSorted((x, y) => x - y).map(String))}`;
  });
  return join(groups, groups.some((group) => group.includes(' and ')) ? ', and ' : ' and ');
}

function join(items: readonly string[], last = ' and '): string {
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(last);
}
