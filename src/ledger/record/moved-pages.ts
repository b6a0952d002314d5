import { formatEndings } from '../../cite/formats/formats.ts';
import type { Corpus } from '../../brief/corpus.ts';
import { describeTarget, listTombstones, type Target, type Tombstone } from './anchors.ts';
import { readRecord } from './record.ts';

/**
 * Pages that are no longer there, with what stands in their place.
 *
 * `listMovedPages(corpus)` → `[{ path: '/themes/arms/', heir: '/themes/weapons/', … }]`
 */
export function listMovedPages(corpus: Corpus): MovedPage[] {
  const { fates, wordings, standings, followers } = readRecord(corpus);
  const heirs = new Map([...followers].flatMap(([heir, pages]) => pages.map((page) => [page, heir] as const)));
  return [...fates]
    .filter(([address]) => address.endsWith('/') && !wordings.has(address))
    .map(([path, { date, targets, reason }]) => ({
      path,
      date,
      reason,
      title: standings.get(path)?.wordings.at(-1)?.text.split('\n')[0] ?? path,
      heir: heirs.get(path),
      targets: targets.flatMap((target) => describeTarget(corpus, target) ?? []),
      passages: listTombstones(corpus, path),
    }));
}

/**
 * Lines of a `_redirects` file, which some hosts read, for the pages that another stands in for: the page itself, and the
 * files beside it. A host’s redirect keeps the fragment, which is why there is none where an id means something else.
 *
 * `['/themes/arms/ /themes/weapons/ 301', '/themes/arms/* /themes/weapons/:splat 301', '/themes/arms.bib /themes/weapons.bib 301', …]`
 */
export function listRedirects(pages: readonly MovedPage[], base: string): string[] {
  return pages.flatMap(({ path, heir }) => {
    if (heir === undefined) return [];
    const [from, to] = [base + path.slice(1), base + heir.slice(1)];
    const files = formatEndings.map((ending) => `${from.slice(0, -1)}.${ending} ${to.slice(0, -1)}.${ending} 301`);
    return [`${from} ${to} 301`, `${from}* ${to}:splat 301`, ...files];
  });
}

export interface MovedPage {
  readonly path: string;
  /** ISO date of the day it left. */
  readonly date: string;
  /** Its last title. */
  readonly title: string;
  /** The page that stands in for it, with every id it had. */
  readonly heir: string | undefined;
  /** Where it stands now; empty where it was retired. */
  readonly targets: readonly Target[];
  readonly reason: string | undefined;
  /** What stood on it, each with the way to where it stands now. */
  readonly passages: readonly Tombstone[];
}
