import {
  formatPlaces,
  perCorpus,
  type Attribution,
  type Corpus,
  type LedgerLine,
  type MoveLine,
  type RetirementLine,
  type WordingLine,
} from '../../brief/corpus.ts';
import { listPassages, type Passage } from '../../brief/passages.ts';
import { splitAddress } from '../../brief/address.ts';
import { digestOf, isAttribution, isWording } from './ledger.ts';

/** The ledger beside what the site says now. */
export const readRecord = perCorpus((corpus): LedgerRecord => {
  const histories = readHistories(corpus.ledger);
  const passages = new Map(listPassages(corpus).map((passage) => [passage.path, passage]));
  const redirects = readRedirects(corpus.ledger);
  const single = [...redirects].flatMap(([address, { targets }]) => (targets.length === 1 ? [{ address, target: targets[0] ?? '' }] : []));
  const former = Map.groupBy(single, ({ target }) => target);
  return {
    order: new Map(corpus.ledger.map((line, index) => [line, index])),
    histories,
    passages,
    redirects,
    addressesOf: (address) => [...(former.get(address) ?? []).map((each) => each.address), address],
    replaced: listReplaced({ histories, redirects, passages }),
  };
});

export interface LedgerRecord {
  /** Which line of the ledger each is, from 0. */
  readonly order: ReadonlyMap<LedgerLine, number>;
  readonly histories: Histories;
  /** What stands at each address now. */
  readonly passages: ReadonlyMap<string, Passage>;
  readonly redirects: ReadonlyMap<string, Redirect>;
  /** An address after those that lead to it alone: those it had before, and those merged into it. */
  readonly addressesOf: (address: string) => readonly string[];
  /** The pages that a page stands in for. */
  readonly replaced: ReadonlyMap<string, readonly string[]>;
}

/**
 * The ledger read address by address: all wordings each had, oldest first, of a claim whose it was last, and, where its last line
 * sent it elsewhere or retired it, that line.
 */
export function readHistories(lines: readonly LedgerLine[]): Histories {
  const histories = new Map<
    string,
    { wordings: WordingLine[]; attribution: Attribution | undefined; departure: Departure | undefined; line: number }
  >();
  for (const [index, line] of lines.entries()) {
    const history = histories.get(line.address) ?? { wordings: [], attribution: undefined, departure: undefined, line: 0 };
    histories.set(line.address, history);
    if (isAttribution(line)) {
      history.attribution = line;
      continue;
    }
    history.line = index + 1;
    if (isWording(line)) history.wordings.push(line);
    history.departure = isWording(line) ? undefined : line;
  }
  return histories;
}

export type Histories = ReadonlyMap<string, AddressHistory>;

export interface AddressHistory {
  readonly wordings: readonly WordingLine[];
  /** Of a claim: whose it is. */
  readonly attribution: Attribution | undefined;
  /** Missing for an address that is to be on the site. */
  readonly departure: Departure | undefined;
  /** The number of its last line in the ledger, but for that of its attribution. */
  readonly line: number;
}

type Departure = MoveLine | RetirementLine;

/** Whose a claim is, as the ledger records it; nothing of what is no claim. */
export function readAttribution(passage: Passage): Attribution | undefined {
  if (passage.type !== 'claim') return undefined;
  const { speaker, kind, places, said } = passage.claim;
  return { speaker, kind, at: formatPlaces(places), said };
}

export function isSameAttribution(a: Attribution | undefined, b: Attribution | undefined): boolean {
  return a?.speaker === b?.speaker && a?.kind === b?.kind && a?.at === b?.at && a?.said === b?.said;
}

/** The addresses on a page, its own included, that are recorded and have not left. */
export function listPresent(lines: readonly LedgerLine[], page: string): string[] {
  return [...readHistories(lines)].flatMap(([address, { departure }]) =>
    !departure && splitAddress(address).page === page ? [address] : [],
  );
}

/**
 * What became of every address that is no longer on the site, however often it moved: the addresses where its passage
 * stands now, in one step.
 *
 * From `a → b`, `b → c`: `readRedirects(lines)` → `Map { a → { targets: ['c'], … }, b → { targets: ['c'], … } }`
 */
export function readRedirects(lines: readonly LedgerLine[]): ReadonlyMap<string, Redirect> {
  const histories = readHistories(lines);
  return new Map(
    [...histories].flatMap(([address, { departure }]) => (departure ? [[address, follow(address, departure, histories)] as const] : [])),
  );
}

export interface Redirect {
  /** ISO date of the day the passage left the address. */
  readonly date: string;
  /** Where it stands now; none where all of it was retired, several where it was split. */
  readonly targets: readonly string[];
  /** Why it, or what became of it, was retired. */
  readonly reason: string | undefined;
  /** Whether it is sent round in a circle. */
  readonly isLoop: boolean;
}

function follow(address: string, { date }: Departure, histories: Histories): Redirect {
  const targets = new Set<string>();
  let reason: string | undefined;
  let isLoop = false;
  const walk = (at: string, path: readonly string[]): void => {
    const departure = histories.get(at)?.departure;
    if (path.includes(at)) isLoop = true;
    else if (!departure) targets.add(at);
    else if ('reason' in departure) reason ??= departure.reason;
    else for (const target of departure.targets) walk(target, [...path, at]);
  };
  walk(address, []);
  return { date, targets: [...targets], reason, isLoop };
}

/** The digest of what a passage says now, and the day from which it has said so. */
export function readPresent(corpus: Corpus, { path, wording, updated }: Passage): { digest: string; date: string } {
  const digest = digestOf(wording);
  const last = readRecord(corpus).histories.get(path)?.wordings.at(-1);
  if (last?.digest === digest) return { digest, date: last.date };
  // Not recorded yet: the day its page says it changed, or else the latest such day.
  const days = listPassages(corpus).flatMap((passage) => passage.updated ?? []);
  return { digest, date: updated ?? days.toSorted().at(-1) ?? '' };
}

/** All wordings a passage is recorded to have had, under this address and those it had before; oldest first, without repetition. */
export function listRecordedWordings(corpus: Corpus, address: string): WordingLine[] {
  const { histories, addressesOf, order } = readRecord(corpus);
  const lines = addressesOf(address).flatMap((each) => histories.get(each)?.wordings ?? []);
  const inOrder = lines.toSorted((a, b) => a.date.localeCompare(b.date) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return inOrder.filter(({ digest }, index) => digest !== inOrder[index - 1]?.digest);
}

/**
 * The pages for which another stands in, by that other: pages that moved to it as a whole, and of whose ids none means
 * something else there. Where one does (both had a `#what-to-watch`), the page is left out, and must answer for itself.
 *
 * `listReplaced({ histories, redirects, passages })` → `Map { '/themes/weapons/' → ['/themes/arms/'] }`
 */
function listReplaced({
  histories,
  redirects,
  passages,
}: Pick<LedgerRecord, 'histories' | 'redirects' | 'passages'>): Map<string, string[]> {
  const addresses = Map.groupBy(new Set([...histories.keys(), ...passages.keys()]), (address) => splitAddress(address).page);
  /** What each id on a page leads to by now, as one text, so that two can be compared. */
  const readMeanings = (page: string) =>
    new Map(
      (addresses.get(page) ?? []).map((address) => {
        const redirect = passages.has(address) ? undefined : redirects.get(address);
        return [splitAddress(address).id, [...(redirect?.targets ?? [address]), redirect?.reason].join(' ')];
      }),
    );
  const replaced = new Map<string, string[]>();
  const meanings = new Map<string, Map<string, string>>();
  for (const [page, { targets }] of redirects) {
    const [successor] = targets;
    if (!page.endsWith('/') || passages.has(page) || targets.length !== 1 || !successor?.endsWith('/')) continue;
    const taken = meanings.get(successor) ?? readMeanings(successor);
    const own = readMeanings(page);
    if ([...own].some(([id, meaning]) => id !== '' && taken.has(id) && taken.get(id) !== meaning)) continue;
    meanings.set(successor, new Map([...taken, ...own]));
    replaced.set(successor, [...(replaced.get(successor) ?? []), page]);
  }
  return replaced;
}
