import type { Corpus } from '../../brief/corpus.ts';
import { findNearest } from '../../brief/nearest.ts';
import type { Passage } from '../../brief/passages.ts';
import { digestOf } from './ledger.ts';
import { isSameAttribution, readAttribution, readRecord, type AddressHistory, type LedgerRecord } from './record.ts';

/**
 * Holds the ledger against what the site says now: addresses that lead nowhere, ids that came back as something else, and
 * what is not recorded yet. Lines are numbered from 1.
 */
export function checkLedger(corpus: Corpus): LedgerFindings {
  const record = readRecord(corpus);
  const { histories, passages, redirects } = record;
  const unrecorded = [...passages.keys()].filter((address) => !histories.has(address));
  const findings: LedgerFindings = { lost: [], reused: [], repurposed: [], loops: [], unrecorded, reworded: [] };
  for (const [address, history] of histories) {
    const passage = passages.get(address);
    const { line, departure } = history;
    if (departure && passage) {
      if (isReturn(address, passage, record)) findings.reworded.push(address);
      else findings.reused.push({ address, line });
    } else if (departure) {
      const redirect = redirects.get(address);
      if (redirect?.isLoop) findings.loops.push({ address, line });
      for (const target of redirect?.targets ?? []) {
        if (!histories.has(target) && !passages.has(target)) findings.lost.push({ address: target, line, nearest: undefined });
      }
    } else if (!passage) {
      findings.lost.push({ address, line, nearest: findMoved(history, unrecorded, record) ?? findNearest(address, unrecorded) });
    } else if (history.wordings.at(-1)?.digest !== digestOf(passage.wording)) {
      if (isAnotherMeaning(address, history, passage, record))
        findings.repurposed.push({ address, line, was: history.wordings.at(-1)?.text ?? '' });
      else findings.reworded.push(address);
    } else if (!isSameAttribution(history.attribution, readAttribution(passage))) findings.reworded.push(address);
  }
  return findings;
}

export interface LedgerFindings {
  /** Recorded, neither moved nor retired, and not there; `nearest` is the new address that it may have now. */
  readonly lost: { readonly address: string; readonly line: number; readonly nearest: string | undefined }[];
  /** Moved or retired, and there again with another meaning. */
  readonly reused: { readonly address: string; readonly line: number }[];
  /** There, with next to no word of what it said before. */
  readonly repurposed: { readonly address: string; readonly line: number; readonly was: string }[];
  /** Sent round in a circle. */
  readonly loops: { readonly address: string; readonly line: number }[];
  /** On the site and not in the ledger. */
  readonly unrecorded: readonly string[];
  /** Says something else than the ledger has, or is a claim of somebody else, of another kind, place or day. */
  readonly reworded: string[];
}

/** Below this, two wordings are taken for two passages: 95 in 100 pairs of passages of one page are less alike. */
const leastInCommon = 0.28;
/** Of fewer words nothing can be said. */
const leastWords = 6;

/** Whether a passage that had gone stands again where it was, in words it had then. */
function isReturn(address: string, { wording }: Passage, { histories }: LedgerRecord): boolean {
  return histories.get(address)?.wordings.some(({ digest }) => digest === digestOf(wording)) ?? false;
}

/** Whether a passage says what another was recorded to say, or shares no words with what it was. Pages may be rewritten altogether. */
function isAnotherMeaning(
  address: string,
  history: AddressHistory,
  { type, wording }: Passage,
  { histories, addressesOf }: LedgerRecord,
): boolean {
  const was = history.wordings.at(-1)?.text ?? '';
  if (type === 'page') return false;
  const own = addressesOf(address);
  const digest = digestOf(wording);
  const isLong = (said: string): boolean => listLongWords(said).length >= leastWords;
  const isOthers =
    isLong(wording) && [...histories].some(([other, { wordings }]) => !own.includes(other) && wordings.at(-1)?.digest === digest);
  return isOthers || (isLong(was) && compareWordings(was, wording) < leastInCommon);
}

/** The new address that says what the lost one said. */
function findMoved({ wordings }: AddressHistory, unrecorded: readonly string[], record: LedgerRecord): string | undefined {
  const was = wordings.at(-1)?.text ?? '';
  const likeness = (address: string): number => compareWordings(was, record.passages.get(address)?.wording ?? '');
  const [best] = unrecorded.toSorted((a, b) => likeness(b) - likeness(a));
  return best !== undefined && likeness(best) > 0.6 ? best : undefined;
}

/**
 * How much two wordings have in common, from 0 to 1: twice the words they share, by the words of both (Dice’s coefficient).
 * Words of up to three letters are left out, since any two sentences share these.
 *
 * `compareWordings('Military aid is due at once', 'Military aid is due without delay')` → `0.4`
 */
function compareWordings(a: string, b: string): number {
  const [first, second] = [listLongWords(a), listLongWords(b)];
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return first.length + second.length === 0 ? 1 : (2 * shared) / (first.length + second.length);
}

function listLongWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3);
}
