import { isIdentifier } from '../../brief/ids.ts';
import { cutQuery } from './words.ts';

/** What results can be narrowed by, in the order in which the address names them. */
export const filterNames = ['kind', 'theme', 'topic', 'source', 'speaker', 'year'] as const;

/**
 * Reads a search out of the fields of an address or a form; what cannot be meant is left out.
 *
 * `readSearch(new URLSearchParams('?q=arms&topic=china&topic=japan'))` → `{ typed: 'arms', filters: { topic: ['china', 'japan'], … } }`
 */
export function readSearch(fields: URLSearchParams): Search {
  return {
    typed: cutQuery(fields.get('q') ?? ''),
    filters: mapFilters((name) => [...new Set(fields.getAll(name).filter((value) => isIdentifier(value) || /^\d{4}$/.test(value)))]),
  };
}

/**
 * The reverse: `''` where nothing is searched for.
 *
 * `formatSearch({ typed: 'arms', filters })` → `?q=arms&topic=china&topic=japan`
 */
export function formatSearch({ typed, filters }: Search): string {
  const fields = new URLSearchParams(typed === '' ? [] : [['q', typed]]);
  for (const name of filterNames) for (const id of filters[name]) fields.append(name, id);
  return fields.size === 0 ? '' : `?${fields.toString()}`;
}

/** Filters made name by name. */
export function mapFilters(choose: (name: FilterName) => readonly string[]): Filters {
  return Object.fromEntries(filterNames.map((name) => [name, choose(name)])) as Filters;
}

export const noFilters = mapFilters(() => []);

export function hasFilters(filters: Filters): boolean {
  return filterNames.some((name) => filters[name].length > 0);
}

export function isEmptySearch({ typed, filters }: Search): boolean {
  return typed === '' && !hasFilters(filters);
}

export interface Search {
  readonly typed: string;
  readonly filters: Filters;
}

/** Ids chosen in each group: a passage has to have one of each group in which any is chosen. */
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

export type FilterName = (typeof filterNames)[number];

/**
 * The path of a search, from the site’s root.
 *
 * `searchPathOf({ topic: 'treaty', kind: 'fact' })` → `/search/?kind=fact&topic=treaty`
 */
export function searchPathOf({
  typed = '',
  ...chosen
}: { readonly typed?: string } & Readonly<Partial<Record<FilterName, string>>>): string {
  return `/search/${formatSearch({ typed, filters: mapFilters((name) => (chosen[name] === undefined ? [] : [chosen[name]])) })}`;
}
