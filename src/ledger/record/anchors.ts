import type { Corpus } from '../../brief/corpus.ts';
import { joinAddress, pinOf, splitAddress } from '../fragments/address.ts';
import { listRecordedWordings, readPresent, readRecord } from './record.ts';

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
 * `listAliases(corpus, '/sources/ifans/#two-groups')` → `['two-groups~77be01', 'both-groups', 'both-groups~77be01']`
 */
export function listAliases(corpus: Corpus, address: string): string[] {
  const { page, id } = splitAddress(address);
  const { former, histories, replaced } = readRecord(corpus);
  const pages = [page, ...(replaced.get(page) ?? [])];
  const own = pinFor(corpus, address);
  const pins = listRecordedWordings(corpus, address).map(({ digest }) => pinOf(id, digest));
  const olderFragments = (former.get(address) ?? []).flatMap((each) => {
    const older = splitAddress(each);
    if (!pages.includes(older.page) || older.id === '') return [];
    return [older.id, ...(histories.get(each)?.wordings ?? []).map(({ digest }) => pinOf(older.id, digest))];
  });
  return [...new Set([...pins, ...olderFragments])].filter((fragment) => fragment !== own && fragment !== id);
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
    const said = histories.get(address)?.wordings ?? [];
    return [
      {
        id,
        pins: [...new Set(said.map(({ digest }) => pinOf(id, digest)))],
        title: said.at(-1)?.text.split('\n')[0] ?? id,
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
export function describeTarget(corpus: Corpus, address: string): Target | undefined {
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

export interface Target {
  readonly address: string;
  readonly title: string;
  /** The title of its page, for a passage. */
  readonly page: string | undefined;
}

/**
 * What every page must hold so that no link that was ever copied from the site is lost: the page itself, and on it the ids
 * of all passages that ever stood there, with the pins of all their wordings.
 *
 * `listRequiredFragments(corpus)` → `Map { '/sources/ifans/' → ['two-groups', 'two-groups~3fa9c1', …], … }`
 */
export function listRequiredFragments(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const required = new Map<string, string[]>();
  for (const [address, { wordings }] of readRecord(corpus).histories) {
    const { page, id } = splitAddress(address);
    const fragments = required.get(page) ?? [];
    required.set(page, fragments);
    if (id !== '') fragments.push(id, ...new Set(wordings.map(({ digest }) => pinOf(id, digest))));
  }
  return required;
}
