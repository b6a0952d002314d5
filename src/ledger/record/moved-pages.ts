import { formatEndings } from '../../cite/formats/formats.ts';
import type { Corpus } from '../../brief/corpus.ts';
import { citePathOf, exportPathOf } from '../../brief/routes.ts';
import { listPassages } from '../../brief/passages.ts';
import { describeTarget, listTombstones, type Target, type Tombstone } from './anchors.ts';
import { readRecord } from './record.ts';

/**
 * Pages that are no longer there, with what stands in their place.
 *
 * `listMovedPages(corpus)` → `[{ path: '/themes/arms/', successor: '/themes/weapons/', … }]`
 */
export function listMovedPages(corpus: Corpus): MovedPage[] {
  const { redirects, passages, histories, replaced } = readRecord(corpus);
  const successors = new Map([...replaced].flatMap(([successor, pages]) => pages.map((page) => [page, successor] as const)));
  return [...redirects]
    .filter(([address]) => address.endsWith('/') && !passages.has(address))
    .map(([path, { date, targets, reason }]) => ({
      path,
      date,
      reason,
      title: histories.get(path)?.wordings.at(-1)?.text.split('\n')[0] ?? path,
      successor: successors.get(path),
      targets: targets.flatMap((target) => describeTarget(corpus, target) ?? []),
      passages: listTombstones(corpus, path),
    }));
}

/**
 * Lines of a `_redirects` file, which some hosts read, for the pages that another stands in for: the page itself, its
 * citations, and the files beside it. A host’s redirect keeps the fragment, which is why there is none where an id means
 * something else.
 *
 * `['/themes/arms/ /themes/weapons/ 301', '/themes/arms/* /themes/weapons/:splat 301', …, '/themes/arms.bib /themes/weapons.bib 301', …]`
 */
export function listRedirects(pages: readonly MovedPage[], base: string): string[] {
  const redirect = (from: string, to: string): string => `${base}${from.slice(1)} ${base}${to.slice(1)} 301`;
  return pages.flatMap(({ path, successor }) => {
    if (successor === undefined) return [];
    return [
      ...[path, citePathOf(path)].flatMap((page) => {
        const target = page === path ? successor : citePathOf(successor);
        return [redirect(page, target), redirect(`${page}*`, `${target}:splat`)];
      }),
      ...formatEndings.map((ending) => redirect(exportPathOf(path, ending), exportPathOf(successor, ending))),
    ];
  });
}

/**
 * The same for the citations of passages, which had a page each. Those of the home page are left to the page for addresses
 * that lead nowhere: their pattern would be that of other pages’ citations too.
 *
 * `['/cite/sources/ifans/:id/ /cite/sources/ifans/#:id 301', …]`
 */
export function listCitationRedirects(corpus: Corpus, base: string): string[] {
  const pages = new Set(listPassages(corpus).flatMap(({ type, page }) => (type === 'page' || page === '/' ? [] : [page])));
  return [...pages].map((page) => `${base}${citePathOf(page).slice(1)}:id/ ${base}${citePathOf(page).slice(1)}#:id 301`);
}

export interface MovedPage {
  readonly path: string;
  /** ISO date of the day it left. */
  readonly date: string;
  /** Its last title. */
  readonly title: string;
  /** The page that stands in for it, with every id it had. */
  readonly successor: string | undefined;
  /** Where it stands now; empty where it was retired. */
  readonly targets: readonly Target[];
  readonly reason: string | undefined;
  /** What stood on it, each with the way to where it stands now. */
  readonly passages: readonly Tombstone[];
}
