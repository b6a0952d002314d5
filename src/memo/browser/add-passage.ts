import { addPassageEntry, countPassages, findEntry, hasPassage, makeKey } from '../document/change-memo.ts';
import { cleanText, isAddress, isDigest, limits, type PassageEntry } from '../document/memo.ts';
import { ownMemo, type Trouble } from './memo-store.ts';

/**
 * Adds a passage to the reader’s memo: all of it, or the words selected from it. Rejects for what is no address, and else never.
 *
 * `await addPassage({ address: '/sources/ifans/#two-groups', digest: '3fa9c1' })` → `{ outcome: 'added', count: 3, words: 'Added to your memo' }`
 *
 * It tells nobody: who calls it announces `words`, and dispatches `new CustomEvent('memo:changed', { detail: { count } })` on
 * the document, for the count in the masthead.
 */
export async function addPassage({ address, digest, quote }: NewPassage): Promise<AddOutcome> {
  if (!isAddress(address)) throw new TypeError(`“${String(address)}” is no address of a passage`);
  const chosen = quote === undefined ? '' : cleanText(quote, limits.quote).replace(/\s+/g, ' ').trim();
  const entry: PassageEntry = {
    key: makeKey(),
    type: 'passage',
    address,
    ...(isDigest(digest) ? { digest } : {}),
    ...(chosen === '' ? {} : { quote: chosen }),
  };
  const { memo, kept, trouble } = await ownMemo.change((before) => addPassageEntry(before, entry));
  const count = countPassages(kept);
  if (trouble) return { outcome: 'memory-only', count, words: refusals[trouble] };
  if (!findEntry(memo, entry.key))
    return hasPassage(memo, entry)
      ? { outcome: 'present', count, words: 'Already in your memo' }
      : { outcome: 'full', count, words: 'Not added: your memo is full' };
  return { outcome: 'added', count, words: 'Added to your memo' };
}

const refusals: Readonly<Record<Trouble, string>> = {
  forbidden: 'Not added: this browser keeps nothing for this site',
  full: 'Not added: this browser has no more room for this site',
  newer: 'Not added: your memo belongs to a newer version of this site. Load this page anew',
};

export interface NewPassage {
  readonly address: string;
  /** The wording the reader sees. */
  readonly digest?: string | undefined;
  readonly quote?: string | undefined;
}

export interface AddOutcome {
  /** `memory-only`: it lasts until this page is left, since nothing can be kept. */
  readonly outcome: 'added' | 'present' | 'memory-only' | 'full';
  /** Passages in the memo by now, without those that could not be kept. */
  readonly count: number;
  /** What to tell the reader. */
  readonly words: string;
}
