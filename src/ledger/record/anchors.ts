import type { Corpus } from '../../brief/corpus.ts';
import { joinAddress, pinOf, splitAddress } from '../../brief/address.ts';
import { listRecordedWordings, readPresent, readRecord, type AddressHistory } from './record.ts';
import { formatEndings } from '../../cite/formats/formats.ts';
import { citePathOf, exportPathOf } from '../../brief/routes.ts';
import { listPassages } from '../../brief/passages.ts';

/** The fragment of the wording that stands at an address now: `two-groups~3fa9c1`. */
export function pinFor(corpus: Corpus, address: string): string {
  const passage = readRecord(corpus).passages.get(address);
  if (!passage) throw new RangeError(`There is nothing at ${address}`);
  return pinOf(passage.id, readPresent(corpus, passage).digest);
}

/**
 * The fragments besides its own id and pin that must lead to a passage: pins of what it said before, and the ids it had on
 * this page and on those that it stands in for, with their pins.
 *
 * `listAliases(corpus, '/sources/letter/#two-groups')` → `['two-groups~77be01', 'both-groups', 'both-groups~77be01']`
 */
export function listAliases(corpus: Corpus, address: string): string[] {
  const { page, id } = splitAddress(address);
  const { addressesOf, histories, replaced } = readRecord(corpus);
  const pages = [page, ...(replaced.get(page) ?? [])];
  const own = pinFor(corpus, address);
  const pins = listRecordedWordings(corpus, address).map(({ digest }) => pinOf(id, digest));
  const olderFragments = addressesOf(address).flatMap((each) => {
    const older = splitAddress(each);
    if (!pages.includes(older.page) || older.id === '') return [];
    return [older.id, ...listPins(older.id, histories.get(each))];
  });
  return [...new Set([...pins, ...olderFragments])].filter((fragment) => fragment !== own && fragment !== id);
}

function listPins(id: string, history: AddressHistory | undefined): string[] {
  return [...new Set(history?.wordings.map(({ digest }) => pinOf(id, digest)))];
}

/** What stood at an address was called, or how it began. */
function lastTitleOf(history: AddressHistory | undefined): string | undefined {
  return history?.wordings.at(-1)?.text.split('\n')[0];
}

/**
 * What a page must still hold of passages that left it, or one that it stands in for: of those that stand elsewhere now, and
 * of those that were retired.
 */
export function listTombstones(corpus: Corpus, page: string): Tombstone[] {
  const { histories, redirects, passages, replaced } = readRecord(corpus);
  const pages = new Set([page, ...(replaced.get(page) ?? [])]);
  const tombstones = [...redirects].flatMap(([address, { date, targets, reason }]): Tombstone[] => {
    const { page: left, id } = splitAddress(address);
    const [target] = targets;
    const isAlias = targets.length === 1 && target !== undefined && splitAddress(target).page === page && splitAddress(target).id !== '';
    if (!pages.has(left) || id === '' || (isAlias && passages.has(page)) || passages.has(joinAddress(page, id))) return [];
    const history = histories.get(address);
    return [
      {
        id,
        pins: listPins(id, history),
        title: lastTitleOf(history) ?? id,
        date,
        reason,
        targets: targets.flatMap((each) => describeTarget(corpus, each) ?? []),
      },
    ];
  });
  // Those that bear the same id say the same.
  return [...Map.groupBy(tombstones, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, pins: [...new Set([first, ...others].flatMap(({ pins }) => pins))] }] : [],
  );
}

/** The name under which an address is referred to: its own title and, for a passage, that of its page. */
function describeTarget(corpus: Corpus, address: string): Target | undefined {
  const passage = readRecord(corpus).passages.get(address);
  return passage && { address, title: passage.title, page: passage.type === 'page' ? undefined : passage.pageTitle };
}

export interface Tombstone {
  readonly id: string;
  /** Fragments of all its recorded wordings. */
  readonly pins: readonly string[];
  /** What it was called, or how it began. */
  readonly title: string;
  /** ISO date of the day it left. */
  readonly date: string;
  /** Where it stands now; empty where it was retired. */
  readonly targets: readonly Target[];
  readonly reason: string | undefined;
}

/** Whether a passage or a page stands nowhere now, in one place, or in several. */
export function howLeft({ length }: Tombstone['targets']): 'retired' | 'moved' | 'divided' {
  return length === 0 ? 'retired' : length === 1 ? 'moved' : 'divided';
}

interface Target {
  readonly address: string;
  readonly title: string;
  /** The title of its page, for a passage. */
  readonly page: string | undefined;
}

/**
 * What every page must hold so that no link that was ever copied from the site is lost: the page itself, and on it the ids
 * of all passages that ever stood there, with the pins of all their wordings.
 *
 * `listRequiredFragments(corpus)` → `Map { '/sources/letter/' → ['two-groups', 'two-groups~3fa9c1', …], … }`
 */
export function listRequiredFragments(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const required = new Map<string, string[]>();
  for (const [address, history] of readRecord(corpus).histories) {
    const { page, id } = splitAddress(address);
    const fragments = required.get(page) ?? [];
    required.set(page, fragments);
    if (id !== '') fragments.push(id, ...listPins(id, history));
  }
  return required;
}

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
      title: lastTitleOf(histories.get(path)) ?? path,
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
    const ways = [
      { from: path, to: successor },
      { from: citePathOf(path), to: citePathOf(successor) },
    ];
    return [
      ...ways.flatMap(({ from, to }) => [redirect(from, to), redirect(`${from}*`, `${to}:splat`)]),
      ...formatEndings.map((ending) => redirect(exportPathOf(path, ending), exportPathOf(successor, ending))),
    ];
  });
}

/**
 * The same for the citations of passages, which had a page each. Those of the home page are left to the page for addresses
 * that lead nowhere: their pattern would be that of other pages’ citations too.
 *
 * `['/cite/sources/letter/:id/ /cite/sources/letter/#:id 301', …]`
 */
export function listCitationRedirects(corpus: Corpus, base: string): string[] {
  const pages = new Set(listPassages(corpus).flatMap(({ type, page }) => (type === 'page' || page === '/' ? [] : [page])));
  return [...pages].map((page) => `${base}${citePathOf(page).slice(1)}:id/ ${base}${citePathOf(page).slice(1)}#:id 301`);
}

/** A page that left: its last title, and where it stands now. */
export interface MovedPage extends Omit<Tombstone, 'id' | 'pins'> {
  readonly path: string;
  /** The page that stands in for it, with every id it had. */
  readonly successor: string | undefined;
  /** What stood on it, each with the way to where it stands now. */
  readonly passages: readonly Tombstone[];
}
