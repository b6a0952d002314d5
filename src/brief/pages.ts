import type { Corpus } from './corpus.ts';

/**
 * Every page that may be listed, in the order of the navigation, and the day its wording changed last: its own date where
 * its author keeps one, else that of the edition.
 *
 * `listPages(corpus, '2026-11-21')` → `[{ path: '/', updated: '2026-11-21' }, …, { path: '/topics/sanctions/', … }]`
 */
export function listPages({ themes, sources, topics, pages }: Corpus, edition: string): ListedPage[] {
  const dated = new Map([
    ...[...themes.values()].map(({ id, updated }) => [`/themes/${id}/`, updated] as const),
    ...[...pages.values()].map(({ id, updated }) => [id === 'home' ? '/' : `/${id}/`, updated] as const),
  ]);
  const paths = [
    ...['/', '/themes/', ...[...themes.keys()].map((id) => `/themes/${id}/`)],
    ...['/sources/', ...[...sources.keys()].map((id) => `/sources/${id}/`)],
    ...['/positions/', '/timeline/', '/topics/', ...[...topics.keys()].map((id) => `/topics/${id}/`)],
    ...['/actors/', '/search/', '/memo/', ...dated.keys()],
  ];
  return [...new Set(paths)].map((path) => ({ path, updated: dated.get(path) ?? edition }));
}

export interface ListedPage {
  /** Path from the site’s root, with slashes. */
  readonly path: string;
  /** ISO date. */
  readonly updated: string;
}
