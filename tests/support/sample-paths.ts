import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { listCitable } from '../../src/cite/pages/list-citable.ts';
import { citePathOf } from '../../src/ledger/fragments/address.ts';
import { listPaths } from './site-pages.ts';

/**
 * The paths of all pages of a built site that are worth opening in a browser. The hundreds of pages to cite a passage are
 * all made alike, so there is one for each part of the brief among them: the one with the longest path.
 *
 * `samplePaths(folder)` → `['/', '/about/', …, '/cite/sources/ifans/china-response-crucial/']`
 */
export function samplePaths(folder: string): string[] {
  const citePages = new Map<string, string>();
  for (const { part, address } of listCitable(loadCorpus(contentRoot).corpus)) {
    const path = citePathOf(address);
    if (path.length > (citePages.get(part)?.length ?? 0)) citePages.set(part, path);
  }
  return [...listPaths(folder).filter((path) => !path.startsWith('/cite/')), ...citePages.values()];
}
