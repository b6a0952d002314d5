/**
 * Everything that can be done to a memo, as functions from one memo to the next. What cannot be done (an entry is gone by
 * now, removed in another window) leaves it as it is.
 */
import { cleanText, limits, type Memo, type MemoEntry, type PassageEntry } from './memo.ts';

export const emptyMemo: Memo = { version: 1, title: '', entries: [] };

/** Adds a passage at the end; once, where it is added again in the same extent. */
export function addPassageEntry(memo: Memo, entry: PassageEntry): Memo {
  return hasPassage(memo, entry) || isFull(memo) ? memo : { ...memo, entries: [...memo.entries, entry] };
}

/** Whether the memo has this passage in this extent: the whole of it, or these words. */
export function hasPassage(memo: Memo, { address, quote }: Pick<PassageEntry, 'address' | 'quote'>): boolean {
  return memo.entries.some((entry) => entry.type === 'passage' && entry.address === address && entry.quote === quote);
}

/**
 * Adds a heading, a note or an entry that was removed: after the entry of that key, at the beginning where none is named, at
 * the end where that one is gone.
 */
export function insertEntry(memo: Memo, entry: MemoEntry, afterKey: string | undefined): Memo {
  if (findEntry(memo, entry.key) || isFull(memo)) return memo;
  const before = memo.entries.findIndex(({ key }) => key === afterKey);
  const place = afterKey === undefined ? 0 : before === -1 ? memo.entries.length : before + 1;
  return { ...memo, entries: memo.entries.toSpliced(place, 0, entry) };
}

/** Gives a heading or a note other words, from those that it has by now. */
export function rewriteEntry(memo: Memo, key: string, rewrite: (text: string) => string): Memo {
  const entries = memo.entries.map((entry) => {
    if (entry.key !== key || entry.type === 'passage') return entry;
    return { ...entry, text: cleanText(rewrite(entry.text), entry.type === 'note' ? limits.text : limits.line) };
  });
  return { ...memo, entries };
}

export function titleMemo(memo: Memo, rewrite: (title: string) => string): Memo {
  return { ...memo, title: cleanText(rewrite(memo.title), limits.line) };
}

/** Moves an entry to a place among the others, from 0: `moveEntry(memo, 'a', 0)` makes it the first. */
export function moveEntry(memo: Memo, key: string, place: number): Memo {
  const entry = findEntry(memo, key);
  if (!entry) return memo;
  const others = memo.entries.filter((other) => other !== entry);
  const index = Math.max(0, Math.min(others.length, place));
  return { ...memo, entries: others.toSpliced(index, 0, entry) };
}

/** Moves an entry up (−1) or down (1). */
export function shiftEntry(memo: Memo, key: string, step: -1 | 1): Memo {
  return moveEntry(memo, key, memo.entries.findIndex((entry) => entry.key === key) + step);
}

export function removeEntry(memo: Memo, key: string): Memo {
  return { ...memo, entries: memo.entries.filter((entry) => entry.key !== key) };
}

export function countPassages(memo: Memo): number {
  return memo.entries.filter(({ type }) => type === 'passage').length;
}

export function isFull(memo: Memo): boolean {
  return memo.entries.length >= limits.entries;
}

export function findEntry(memo: Memo, key: string): MemoEntry | undefined {
  return memo.entries.find((entry) => entry.key === key);
}

/** Two memos in one, the second below the first; an entry that both have stands there once. The title is the first’s, if it has one. */
export function mergeMemos(first: Memo, second: Memo): Memo {
  const added = second.entries.filter(({ key }) => !findEntry(first, key));
  return { version: 1, title: first.title || second.title, entries: [...first.entries, ...added] };
}

/**
 * Brings back what a memo was before all of it was cleared or replaced, with what was added to it since below. `replacement`
 * is what stood in its place, which goes.
 */
export function restoreMemo(now: Memo, before: Memo, replacement: Memo): Memo {
  const title = now.title === replacement.title ? '' : now.title;
  return mergeMemos(before, { version: 1, title, entries: now.entries.filter(({ key }) => !findEntry(replacement, key)) });
}

/** A key for a new entry, that no other window makes too: `k3f09a1c2`. */
export function makeKey(): string {
  return `k${[...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
