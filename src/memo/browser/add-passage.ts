import { addPassageEntry, countPassages, findEntry, hasPassage, makeKey } from '../document/change-memo.ts';
import { cleanText, isAddress, isDigest, limits, type PassageEntry } from '../document/memo.ts';
import { ownMemo } from './memo-store.ts';
import { announce, make } from '../../browser/elements.ts';

/**
 * Adds a passage to the reader’s memo: all of it, or the words selected from it. Rejects for what is no address, and else never.
 * It tells nobody, see `keepPassage`.
 *
 * `await addPassage({ address: '/sources/letter/#two-groups', digest: '3fa9c1' })` → `{ isKept: true, count: 3, words: 'Added to your memo' }`
 */
export async function addPassage({ address, digest, quote = '' }: NewPassage): Promise<Added> {
  if (!isAddress(address)) throw new TypeError(`“${String(address)}” is no address of a passage`);
  const chosen = cleanText(quote, limits.quote).replace(/\s+/g, ' ').trim();
  const entry: PassageEntry = {
    key: makeKey(),
    type: 'passage',
    address,
    ...(isDigest(digest) ? { digest } : {}),
    ...(chosen === '' ? {} : { quote: chosen }),
  };
  const { memo, kept, trouble } = await ownMemo.change((before) => addPassageEntry(before, entry));
  const isKept = !trouble && hasPassage(memo, entry);
  const words = trouble ? __WORDS__.tools.refusals[trouble] : describeOutcome(isKept, findEntry(memo, entry.key) !== undefined);
  return { isKept, count: countPassages(kept), words };
}

function describeOutcome(isKept: boolean, isNew: boolean): string {
  if (isNew) return __WORDS__.tools.added;
  return isKept ? __WORDS__.tools.present : __WORDS__.tools.full;
}

interface NewPassage {
  readonly address: string;
  /** The wording the reader sees. */
  readonly digest?: string | undefined;
  readonly quote?: string;
}

interface Added {
  /** Whether it is in the memo now, and lasts longer than this page. */
  readonly isKept: boolean;
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
export async function keepPassage(passage: NewPassage): Promise<Pick<Added, 'isKept' | 'words'>> {
  const { isKept, count, words } = await addPassage(passage);
  document.dispatchEvent(new CustomEvent('memo:changed', { detail: { count } }));
  announce(`${words}. ${__WORDS__.tools.passagesInIt}: ${count}`);
  return { isKept, words };
}
