import type { Corpus } from '../../brief/corpus.ts';
import { joinAddress, pinOf, splitAddress } from '../fragments/address.ts';
import { historyOf, readRecord, wordingOf } from './record.ts';

/** The fragment of the wording that stands there now: `two-groups~3fa9c1`. */
export function pinFor(corpus: Corpus, page: string, id: string): string {
  return pinOf(id, wordingOf(corpus, joinAddress(page, id)).digest);
}

/**
 * The fragments besides its own id and pin that must lead to a passage: pins of what it said before, and the ids it had on
 * this page and on those that it stands in for, with their pins.
 *
 * `listAliases(corpus, '/sources/ifans/', 'two-groups')` → `['two-groups~77be01', 'both-groups', 'both-groups~77be01']`
 */
export function listAliases(corpus: Corpus, page: string, id: string): string[] {
  const address = joinAddress(page, id);
  const { former, standings, followers } = readRecord(corpus);
  const pages = [page, ...(followers.get(page) ?? [])];
  const own = pinFor(corpus, page, id);
  const pins = historyOf(corpus, address).map(({ digest }) => pinOf(id, digest));
  const older = (former.get(address) ?? []).map(splitAddress).filter((each) => pages.includes(each.page) && each.id !== '');
  const olderFragments = older.flatMap((each) => [
    each.id,
    ...(standings.get(joinAddress(each.page, each.id))?.wordings ?? []).map(({ digest }) => pinOf(each.id, digest)),
  ]);
  return [...new Set([...pins, ...olderFragments])].filter((fragment) => fragment !== own && fragment !== id);
}

/**
 * What a page must still hold of passages that left it, or one that it stands in for: of those that stand elsewhere now, and
 * of those that were retired.
 */
export function listTombstones(corpus: Corpus, page: string): Tombstone[] {
  const { standings, fates, wordings, followers } = readRecord(corpus);
  const pages = new Set([page, ...(followers.get(page) ?? [])]);
  const tombstones = [...fates].flatMap(([address, { date, targets, reason }]): Tombstone[] => {
    const { page: left, id } = splitAddress(address);
    const [target] = targets;
    const isAlias = targets.length === 1 && target !== undefined && splitAddress(target).page === page && splitAddress(target).id !== '';
    if (!pages.has(left) || id === '' || (isAlias && wordings.has(page)) || wordings.has(joinAddress(page, id))) return [];
    const said = standings.get(address)?.wordings ?? [];
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
  const { wordings } = readRecord(corpus);
  const wording = wordings.get(address);
  if (!wording) return undefined;
  const page = wordings.get(wording.page)?.title ?? wording.page;
  return { address, title: wording.title, page: wording.id === '' ? undefined : page };
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
