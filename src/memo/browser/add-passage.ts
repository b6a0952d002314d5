import { addPassageEntry, countPassages, findEntry, hasPassage, makeKey } from '../document/change-memo.ts';
import { cleanText, isAddress, isDigest, limits, type PassageEntry } from '../document/memo.ts';
import { ownMemo } from './memo-store.ts';
import { announce, make } from '../../browser/elements.ts';

/**
 * Adds a passage to the reader’s memo: all of it, or the words selected from it. Rejects for what is no address, and else never.
 *
 * `await addPassage({ address: '/sources/letter/#two-groups', digest: '3fa9c1' })` → `{ outcome: 'added', count: 3, words: 'Added to your memo' }`
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
  if (trouble) return { outcome: 'memory-only', count, words: __WORDS__.tools.refusals[trouble] };
  if (!findEntry(memo, entry.key))
    return hasPassage(memo, entry)
      ? { outcome: 'present', count, words: __WORDS__.tools.present }
      : { outcome: 'full', count, words: __WORDS__.tools.full };
  return { outcome: 'added', count, words: __WORDS__.tools.added };
}

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

/** Adds to the memo what a button stands for, and shows beside it what became of that: the way to the memo, or why not. */
export async function addToMemo(button: HTMLButtonElement): Promise<void> {
  const { address = '', digest } = button.dataset;
  const { isKept, words } = await keepPassage({ address, digest });
  if (isKept) {
    button.textContent = __WORDS__.tools.inMemo;
    button.ariaLabel = button.ariaLabel?.replace(__WORDS__.tools.add, __WORDS__.tools.inMemo) ?? __WORDS__.tools.inMemo;
  }
  for (const other of document.querySelectorAll('.memo-outcome')) other.remove();
  const wayOn = make('a', { href: `${import.meta.env.BASE_URL}memo/` }, __WORDS__.tools.openMemo);
  button.after(make('span', { class: 'memo-outcome' }, ' ', isKept ? wayOn : words));
}

/**
 * Adds a passage, or words of one, to the memo, and tells everybody: those who listen in words, the masthead by an event.
 *
 * `await keepPassage({ address: '/sources/letter/#two-groups' })` → `{ isKept: true, words: 'Added to your memo' }`
 */
export async function keepPassage({ address, digest, quote }: NewPassage): Promise<{ readonly isKept: boolean; readonly words: string }> {
  const { outcome, count, words } = await addPassage({ address, digest, quote });
  document.dispatchEvent(new CustomEvent('memo:changed', { detail: { count } }));
  announce(`${words}. ${__WORDS__.tools.passagesInIt}: ${count}`);
  return { isKept: outcome === 'added' || outcome === 'present', words };
}
