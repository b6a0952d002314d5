import type { Attribution, Corpus, LedgerLine } from '../../brief/corpus.ts';
import { findNearest } from '../../brief/nearest.ts';
import { listPassages } from '../../brief/passages.ts';
import { joinAddress, splitAddress } from '../../brief/address.ts';
import type { LedgerFindings } from './check-ledger.ts';
import { digestOf } from './ledger.ts';
import { isSameAttribution, listPresent, readAttribution, readHistories, readRedirects } from './record.ts';

/**
 * The lines that a change of addresses adds to the ledger, or why it cannot be made. `live` is what stands at each address
 * once the content says what the change says.
 *
 * `planChange({ verb: 'move', from: ['/a/#old-id'], to: ['/a/#new-id'] }, state)` → `{ lines: [{ address: '/a/#old-id', … }, …] }`
 */
export function planChange(change: Change, state: LedgerState): Plan {
  const { lines, live, date } = state;
  const histories = readHistories(lines);
  const redirects = readRedirects(lines);
  const refuse = (refusal: string): Plan => ({ lines: [], refusal });
  const named = [...change.from, ...change.to];
  const twice = named.find((address, index) => named.indexOf(address) !== index);
  if (twice !== undefined) return refuse(`${twice} is named twice`);
  for (const address of change.from) {
    const history = histories.get(address);
    if (!history) {
      const nearest = findNearest(address, histories.keys());
      return refuse(`${address} was never recorded${nearest === undefined ? '' : `; did you mean ${nearest}`}`);
    }
    if (history.departure) return refuse(`${address} left its place on ${history.departure.date} already`);
    if (live.has(address)) return refuse(`${address} is still in the content`);
  }
  for (const target of change.to) {
    if (!live.has(target)) return refuse(`${target} is not in the content`);
    const led = redirects.get(target)?.targets;
    const isReturn = led?.length === 1 && change.from.length === 1 && led[0] === change.from[0];
    if (led && !isReturn) return refuse(`${target} led elsewhere before; links to it would come to mean something else`);
  }
  const moves = change.from.flatMap((address): LedgerLine[] =>
    change.verb === 'retire' ? [{ address, date, reason: change.reason }] : [{ address, date, targets: change.to }],
  );
  // What stands at the targets comes first, so that an id that is given back to its passage is not sent on.
  const added = [...change.to.flatMap((address) => recordWording(address, state)), ...moves];
  const isRound = [...readRedirects([...lines, ...added]).values()].some(({ isLoop }) => isLoop);
  return isRound ? refuse('that would send a link round in a circle') : { lines: added, refusal: undefined };
}

/** The same for a page with all that stands on it: each passage goes to the same id on the new page. */
export function planPageMove(from: string, to: string, state: LedgerState): Plan {
  const passages = listPresent(state.lines, from);
  const lines: LedgerLine[] = [];
  for (const address of passages) {
    const target = joinAddress(to, splitAddress(address).id);
    const plan = planChange({ verb: 'move', from: [address], to: [target] }, { ...state, lines: [...state.lines, ...lines] });
    if (plan.refusal !== undefined) return plan;
    lines.push(...plan.lines);
  }
  return passages.includes(from) ? { lines, refusal: undefined } : { lines: [], refusal: `${from} is not a page that is recorded` };
}

/** The lines for all that the content adds and rewords; refused while an address is lost or stands for something else. */
export function planRecord({ lost, reused, repurposed, unrecorded, reworded }: LedgerFindings, state: LedgerState): Plan {
  const open = [
    ...lost.map(
      ({ address, nearest }) => `${address} leads nowhere${nearest === undefined ? '' : ` (it may be ${nearest} now)`}: move or retire it`,
    ),
    ...reused.map(({ address }) => `${address} stands for something else now: give the new passage an id of its own`),
    ...repurposed.map(({ address }) => `${address} says something else altogether: give it a new id, or confirm it with reword`),
  ];
  if (open.length > 0) return { lines: [], refusal: open.join(';\n') };
  return { lines: [...unrecorded, ...reworded].flatMap((address) => recordWording(address, state)), refusal: undefined };
}

/** The lines for passages that mean what they meant in words that share nothing with the old ones. */
export function planReword(addresses: readonly string[], state: LedgerState): Plan {
  const missing = addresses.find((address) => !state.live.has(address));
  if (missing !== undefined) return { lines: [], refusal: `${missing} is not in the content` };
  const histories = readHistories(state.lines);
  const gone = addresses.find((address) => histories.get(address)?.departure);
  if (gone !== undefined) return { lines: [], refusal: `${gone} was moved or retired; give what stands there now an id of its own` };
  return { lines: addresses.flatMap((address) => recordWording(address, state)), refusal: undefined };
}

/** What an address says now and, of a claim, whose that is, unless that is the last thing recorded of it. */
export function recordWording(address: string, { lines, live, attributions, date }: LedgerState): LedgerLine[] {
  const text = live.get(address);
  if (text === undefined) return [];
  const history = readHistories(lines).get(address);
  const digest = digestOf(text);
  const isRecorded = history && !history.departure && history.wordings.at(-1)?.digest === digest;
  const attribution = attributions?.get(address);
  const isAttributed = attribution === undefined || isSameAttribution(history?.attribution, attribution);
  return [...(isRecorded ? [] : [{ address, date, digest, text }]), ...(isAttributed ? [] : [{ address, date, ...attribution }])];
}

/** What a brief says at each address. */
export function readLive(corpus: Corpus): Pick<LedgerState, 'live' | 'attributions'> {
  const passages = listPassages(corpus);
  return {
    live: new Map(passages.map(({ path, wording }) => [path, wording])),
    attributions: new Map(passages.map((passage) => [passage.path, readAttribution(passage)])),
  };
}

export type Change =
  | { readonly verb: 'move'; readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly verb: 'retire'; readonly from: readonly string[]; readonly to: readonly []; readonly reason: string };

export interface LedgerState {
  readonly lines: readonly LedgerLine[];
  /** What the content says, by address. */
  readonly live: ReadonlyMap<string, string>;
  /** Of the claims among them, whose they are. */
  readonly attributions?: ReadonlyMap<string, Attribution | undefined>;
  /** ISO date of the change. */
  readonly date: string;
}

export interface Plan {
  readonly lines: readonly LedgerLine[];
  /** Why nothing is to be added, as a clause. */
  readonly refusal: string | undefined;
}
