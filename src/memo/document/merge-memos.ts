import type { Memo, MemoEntry } from './memo.ts';

/**
 * Two memos in one, the second below the first, with all entries of both. Keys that both use are made anew in the second.
 * The title is the first’s; the second’s, where that has none.
 */
export function mergeMemos(first: Memo, second: Memo): Memo {
  const taken = new Set([...first.entries, ...second.entries].map(({ key }) => key));
  const used = new Set(first.entries.map(({ key }) => key));
  const renamed = second.entries.map((entry): MemoEntry => {
    if (!used.has(entry.key)) return entry;
    const key = findFreeKey(taken);
    taken.add(key);
    return { ...entry, key };
  });
  return { version: 1, title: first.title || second.title, entries: [...first.entries, ...renamed] };
}

/**
 * Brings back what a memo was before all of it was cleared or replaced, with what was added to it since below. `replacement`
 * is what stood in its place, which goes.
 */
export function restoreMemo(now: Memo, before: Memo, replacement: Memo): Memo {
  const known = new Set([...before.entries, ...replacement.entries].map(({ key }) => key));
  const title = now.title === replacement.title ? '' : now.title;
  return mergeMemos(before, { version: 1, title, entries: now.entries.filter(({ key }) => !known.has(key)) });
}

function findFreeKey(taken: ReadonlySet<string>): string {
  let number = taken.size;
  while (taken.has(`m${number}`)) number += 1;
  return `m${number}`;
}
