import { filterNames } from './search-address.ts';
import type { IndexedPassage, PassageType } from './search-index.ts';

/**
 * A passage as Pagefind takes it; `order` is its place in the brief, and `part` tells passages from sections of other pages.
 *
 * `toPagefindRecord(passage, 17, 'passage')` → `{ url: '/sources/ifans/#two-groups', content: '…', meta: { title: '…', … }, filters: { kind: ['fact'], … }, … }`
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

/** The other way; `base` is the path that Pagefind puts before a passage’s. */
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
 * Pagefind indexes words as far as the next space, so that “summit” would be found in “Putin–Kim summit” but “Kim” would not.
 * What is indexed therefore has a space behind each dash and slash inside a word, and before that space an invisible sign by
 * which it is taken out again: `Putin–Kim` → `Putin–\u2060 Kim`.
 */
function partWords(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])[\p{Pd}/](?=[\p{L}\p{N}])/gu, `$&\u2060 `);
}

function joinWords(indexed: string): string {
  return indexed.replace(/\u2060 ?/g, '');
}
