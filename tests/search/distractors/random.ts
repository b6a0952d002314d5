/**
 * Chance that is the same each time: numbers from 0 up to 1 that follow from the seed (mulberry32), and choices made with
 * them.
 */
export function createChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    pick: (list) => requireItem(list[below(list.length)]),
    shuffle: (list) =>
      list
        .map((item) => [next(), item] as const)
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item),
  };
}

/** A number that follows from a text and a seed (FNV-1a). */
export function hash(text: string, seed = 0): number {
  let state = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return state >>> 0;
}

export interface Chance {
  /** A whole number from 0 up to, not including, this one. */
  readonly below: (count: number) => number;
  readonly pick: <Item>(list: readonly Item[]) => Item;
  readonly shuffle: <Item>(list: readonly Item[]) => Item[];
}

export function requireItem<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
}
