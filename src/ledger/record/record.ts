import type { Corpus } from '../../brief/corpus.ts';
import { joinAddress, splitAddress } from '../fragments/address.ts';
import { digestOf } from './digest.ts';
import { type Fate, readFates } from './fates.ts';
import type { WordingLine } from './ledger.ts';
import { readStandings, type Standings } from './standings.ts';
import { listWordings, type Wording } from './wordings.ts';

/** The ledger beside what the site says now, worked out once for each corpus. */
export function readRecord(corpus: Corpus): LedgerRecord {
  const known = records.get(corpus);
  if (known) return known;
  const standings = readStandings(corpus.ledger);
  const wordings = new Map(listWordings(corpus).map((wording) => [wording.address, wording]));
  const fates = readFates(corpus.ledger);
  const origins = Map.groupBy(
    [...fates].flatMap(([address, { targets }]) => (targets.length === 1 ? [{ address, target: targets[0] ?? '' }] : [])),
    ({ target }) => target,
  );
  const former = new Map([...origins].map(([target, moved]) => [target, moved.map(({ address }) => address)]));
  const record = { standings, wordings, fates, former, followers: listFollowers({ standings, fates, wordings }) };
  records.set(corpus, record);
  return record;
}

export interface LedgerRecord {
  readonly standings: Standings;
  /** What stands at each address now. */
  readonly wordings: ReadonlyMap<string, Wording>;
  readonly fates: ReadonlyMap<string, Fate>;
  /** The addresses that lead to an address alone: those it had before, and those merged into it. */
  readonly former: ReadonlyMap<string, readonly string[]>;
  /** The pages that a page stands in for. */
  readonly followers: ReadonlyMap<string, readonly string[]>;
}

/** The digest of what an address says now, and the day from which it has said so. */
export function wordingOf(corpus: Corpus, address: string): { digest: string; date: string } {
  const digest = digestOf(requireWording(corpus, address).text);
  const last = readRecord(corpus).standings.get(address)?.wordings.at(-1);
  return { digest, date: last?.digest === digest ? last.date : latestChange(corpus, address) };
}

/** All wordings a passage is recorded to have had, under this address and those it had before; oldest first, without repetition. */
export function historyOf(corpus: Corpus, address: string): WordingLine[] {
  const { standings, former } = readRecord(corpus);
  const addresses = [...(former.get(address) ?? []), address];
  const lines = addresses.flatMap((each) => standings.get(each)?.wordings ?? []);
  const order = new Map(corpus.ledger.map((line, index) => [line, index]));
  const inOrder = lines.toSorted((a, b) => a.date.localeCompare(b.date) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return inOrder.filter(({ digest }, index) => digest !== inOrder[index - 1]?.digest);
}

function requireWording(corpus: Corpus, address: string): Wording {
  const wording = readRecord(corpus).wordings.get(address);
  if (!wording) throw new RangeError(`There is nothing at ${address}`);
  return wording;
}

/** For a wording that is not recorded yet: the day its page says it changed, or else the latest such day. */
function latestChange(corpus: Corpus, address: string): string {
  const { page } = splitAddress(address);
  const entries = [...corpus.themes.values(), ...corpus.pages.values()];
  const own = entries.find(({ id }) => `/themes/${id}/` === page || `/${id}/` === page);
  return (
    own?.updated ??
    entries
      .map(({ updated }) => updated)
      .toSorted()
      .at(-1) ??
    ''
  );
}

const records = new WeakMap<Corpus, LedgerRecord>();

/**
 * The pages for which another stands in, by that other: pages that moved to it as a whole, and of whose ids none means
 * something else there. Where one does (both had a `#what-to-watch`), the page is left out, and must answer for itself.
 *
 * `listFollowers({ standings, fates, wordings })` → `Map { '/themes/weapons/' → ['/themes/arms/'] }`
 */
function listFollowers({ standings, fates, wordings }: Known): ReadonlyMap<string, readonly string[]> {
  const followers = new Map<string, string[]>();
  const meanings = new Map<string, Map<string, string>>();
  for (const [page, fate] of fates) {
    const [heir] = fate.targets;
    if (!page.endsWith('/') || wordings.has(page) || fate.targets.length !== 1 || !heir?.endsWith('/')) continue;
    const taken = meanings.get(heir) ?? readMeanings(heir, { standings, fates, wordings });
    const own = readMeanings(page, { standings, fates, wordings });
    if ([...own].some(([id, meaning]) => taken.has(id) && taken.get(id) !== meaning)) continue;
    meanings.set(heir, new Map([...taken, ...own]));
    followers.set(heir, [...(followers.get(heir) ?? []), page]);
  }
  return followers;
}

interface Known {
  readonly standings: Standings;
  readonly fates: ReadonlyMap<string, Fate>;
  readonly wordings: ReadonlyMap<string, unknown>;
}

/** What each id on a page leads to by now, as one text, so that two can be compared. */
function readMeanings(page: string, { standings, fates, wordings }: Known): Map<string, string> {
  const addresses = new Set([...standings.keys(), ...wordings.keys()].filter((address) => splitAddress(address).page === page));
  return new Map(
    [...addresses].flatMap((address) => {
      const { id } = splitAddress(address);
      const fate = fates.get(address);
      const targets = fate && !wordings.has(address) ? [...fate.targets, fate.reason ?? ''] : [joinAddress(page, id), ''];
      return id === '' ? [] : [[id, targets.join(' ')] as const];
    }),
  );
}
