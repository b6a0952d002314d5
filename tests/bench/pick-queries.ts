import { createRandom, pick } from './random.ts';
import type { Passage } from '../../src/brief/passages.ts';

/**
 * Questions that have an answer however many documents there are, because they are words of the ten that every collection
 * has: two words of a title, or of a text.
 *
 * `pickQueries(generateDocuments(10, facts))` → `{ titles: ['rure bitu', …], texts: ['vamu robosta', …] }`
 */
export function pickQueries(passages: readonly Passage[]): Queries {
  const random = createRandom(1);
  const inAll = passages.filter(({ path }) => /^\/documents\/(?:\d|10)\//.test(path));
  const inOrder = inAll.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const draw = (name: 'title' | 'text'): string => {
    const passage = pick(random, inOrder);
    const words = passage[name].toLowerCase().match(/[a-z]{4,}/g) ?? [];
    return [...new Set(words.filter((word) => !english.has(word)))].slice(-2).join(' ');
  };
  return { titles: [draw('title'), draw('title'), draw('title')], texts: [draw('text'), draw('text'), draw('text')] };
}

export interface Queries {
  readonly titles: readonly string[];
  readonly texts: readonly string[];
}

/** The longer of the English words that sentences are made with. */
const english = new Set('after before each from more other said some than that there which will with would'.split(' '));
