import { formatEndings } from '../cite/formats/formats.ts';
import type { Corpus } from './corpus.ts';
import { listPassages } from './passages.ts';
import { exportPathOf, filePaths, fixedPaths, twinPathOf } from './routes.ts';

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
