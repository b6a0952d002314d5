import { formatEndings } from '../cite/formats/formats.ts';
import type { Corpus } from './corpus.ts';
import { listPassages } from './passages.ts';
import { exportPathOf, filePaths, fixedPaths, pagePath, sourcePath, themePath, topicPath, twinPathOf } from './routes.ts';

/**
 * Every page that may be listed, in the order of the navigation, and the day its wording changed last: its own date where
 * its author keeps one, else that of the edition.
 *
 * `listPages(corpus, '2026-11-21')` → `[{ path: '/', updated: '2026-11-21' }, …, { path: '/topics/sanctions/', … }]`
 */
export function listPages({ themes, sources, topics, pages }: Corpus, edition: string): ListedPage[] {
  const dated = new Map([
    ...[...themes.values()].map(({ id, updated }) => [themePath(id), updated] as const),
    ...[...pages.values()].map(({ id, updated }) => [pagePath(id), updated] as const),
  ]);
  const paths = [
    ...[pagePath('home'), fixedPaths.themes, ...[...themes.keys()].map((id) => themePath(id))],
    ...[fixedPaths.sources, ...[...sources.keys()].map((id) => sourcePath(id))],
    ...[fixedPaths.positions, fixedPaths.timeline, fixedPaths.topics, ...[...topics.keys()].map(topicPath)],
    ...[fixedPaths.actors, fixedPaths.search, fixedPaths.memo, ...dated.keys()],
  ];
  return [...new Set(paths)].map((path) => ({ path, updated: dated.get(path) ?? edition }));
}

export interface ListedPage {
  /** Path from the site’s root, with slashes. */
  readonly path: string;
  /** ISO date. */
  readonly updated: string;
}

/**
 * Every address that content may link to: pages, the passages on them, and the files beside them.
 *
 * `listAddresses(corpus)` → `Set { '/themes/', …, '/themes/treaty/', '/themes/treaty/#what-to-watch', '/themes/treaty/index.md', … }`
 */
export function listAddresses(corpus: Corpus): ReadonlySet<string> {
  const passages = listPassages(corpus);
  const beside = passages.flatMap(({ type, path, theme, source }) => {
    if (type !== 'page') return [];
    const twins = path === fixedPaths.search || path === fixedPaths.memo ? [] : [twinPathOf(path)];
    return theme || source ? [...twins, ...formatEndings.map((ending) => exportPathOf(path, ending))] : twins;
  });
  return new Set([...passages.map(({ path }) => path), ...beside, ...Object.values(filePaths)]);
}
