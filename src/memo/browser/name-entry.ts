import type { PassageBlock } from '../document/composed.ts';
import type { MemoEntry } from '../document/memo.ts';

/**
 * What an entry is called in the names of its buttons and in what is announced.
 *
 * `“Aid is due without delay”` · `the heading “Promises”` · `the note “I doubt this, because…”` · `the empty note`
 */
export function nameEntry(entry: MemoEntry, passage: PassageBlock | undefined): string {
  if (entry.type === 'passage') return `“${passage?.title ?? entry.address}”`;
  const words = entry.text.trim().split(/\s+/);
  if (words[0] === '') return `the empty ${entry.type}`;
  return `the ${entry.type} “${words.slice(0, mostWords).join(' ')}${words.length > mostWords ? '…' : ''}”`;
}

const mostWords = 6;
