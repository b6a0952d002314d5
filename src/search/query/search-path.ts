import { formatSearch, mapFilters, type FilterName } from './address.ts';

/**
 * The path of a search, from the site’s root.
 *
 * `searchPathOf({ topic: 'treaty', kind: 'fact' })` → `/search/?kind=fact&topic=treaty`
 */
export function searchPathOf({ typed = '', ...chosen }: SoughtAfter): string {
  return `/search/${formatSearch({ typed, filters: mapFilters((name) => (chosen[name] === undefined ? [] : [chosen[name]])) })}`;
}

/** What is typed, and at most one choice in each group. */
type SoughtAfter = { readonly typed?: string } & Readonly<Partial<Record<FilterName, string>>>;
