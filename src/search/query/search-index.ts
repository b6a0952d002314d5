import type { WordPair } from '../../brief/corpus.ts';
import { type FilterName, filterNames } from './search-address.ts';

/**
 * What search knows of the brief: one file, fetched when a reader reaches for search. A brief of some hundreds of passages is
 * in it as a whole; of a larger one it has the words, and the passages come from Pagefind.
 */
export interface SearchIndex {
  /** How many passages there are. */
  readonly total: number;
  /** How many words a passage has on average. */
  readonly meanLength: number;
  /** All of them, in the order of the brief, or none. */
  readonly passages: readonly IndexedPassage[];
  /** Where the passages are not here: their words in Latin letters, the most frequent first, with a space between them. */
  readonly words: string;
  /** What the brief calls its topics, actors and terms. */
  readonly names: readonly IndexedName[];
  /** Words that are typed for words of the brief, in its language and in others. */
  readonly synonyms: readonly WordPair[];
  readonly foreign: readonly WordPair[];
}

export interface IndexedName {
  readonly name: string;
  /** For a topic, its id. */
  readonly topic?: string;
  /** Names that mean the same, and names that mean something else. */
  readonly same: readonly string[];
  readonly related: readonly string[];
}

/** What search looks for and shows of a passage. */
export interface IndexedPassage {
  readonly type: PassageType;
  /** What it is called: “Forecast”, “Key judgement”. */
  readonly label: string;
  /** Path from the site’s root, with its fragment. */
  readonly path: string;
  /** The heading that results are grouped under. */
  readonly page: string;
  readonly title: string;
  readonly text: string;
  /** For an entry of the glossary: its other names. */
  readonly names?: string | undefined;
  /** For a claim: its kind, who said it, in what, where and when. */
  readonly kind?: string | undefined;
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
  readonly place?: string | undefined;
  readonly date?: string | undefined;
  /** Other words in which people ask for it; never shown. */
  readonly asked?: string | undefined;
  /** What it can be narrowed by. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
}

export type PassageType = 'claim' | 'section' | 'judgement' | 'question' | 'event' | 'actor';

/**
 * A passage as Pagefind takes it; `order` is its place in the brief, and `part` tells passages from sections of other pages.
 *
 * `toPagefindRecord(passage, 17, 'passage')` → `{ url: '/sources/letter/#two-groups', content: '…', meta: { title: '…', … }, filters: { kind: ['fact'], … }, … }`
 */
export function toPagefindRecord({ path, text, filters, ...shown }: IndexedPassage, order: number, part: Part): PagefindRecord {
  return {
    url: path,
    content: partWords(text),
    meta: Object.fromEntries(Object.entries(shown).flatMap(([name, value]) => (value ? [[name, partWords(value)]] : []))),
    filters: { ...Object.fromEntries(Object.entries(filters).map(([name, ids]) => [name, [...ids]])), part: [part], type: [shown.type] },
    sort: { order: String(order) },
  };
}

/** The reverse; `base` is the path that Pagefind puts before a passage’s. */
export function readPagefindRecord({ url, content, meta, filters }: Omit<PagefindRecord, 'sort'>, base: string): IndexedPassage {
  const shown = Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, joinWords(value)]));
  return {
    ...{ label: '', page: '', title: '', ...shown },
    type: (meta.type ?? 'section') as PassageType,
    path: `/${url.slice(base.length)}`,
    text: joinWords(content),
    filters: Object.fromEntries(filterNames.flatMap((name) => (filters[name] ? [[name, filters[name]]] : []))),
  };
}

/** What a record belongs to. */
export type Part = 'passage' | 'page';

export interface PagefindRecord {
  /** Path from the site’s root, with its fragment. */
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/**
 * Pagefind indexes words as far as the next space, so that “summit” would be found in “Berg–Kim summit” but “Kim” would not.
 * What is indexed therefore has a space behind each dash and slash inside a word, and before that space an invisible sign by
 * which it is taken out again: `Berg–Kim` → `Berg–\u2060 Kim`.
 */
function partWords(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])[\p{Pd}/](?=[\p{L}\p{N}])/gu, `$&\u2060 `);
}

function joinWords(indexed: string): string {
  return indexed.replace(/\u2060 ?/g, '');
}
