import type { Memo, MemoEntry } from './memo.ts';
import { packText } from './pack.ts';

/**
 * A memo as the end of an address, for others to open: `#v1.` and the rest packed. It carries addresses, digests, the words
 * selected from passages and the writer’s own, and not what the passages say.
 */
export async function formatShare(memo: Memo): Promise<FormattedShare> {
  const text = JSON.stringify([memo.title, memo.entries.map(shorten)]);
  const fragment = `#v1.${await packText(text)}`;
  const over = Math.max(0, fragment.length - shareLimits.packed, new TextEncoder().encode(text).length - shareLimits.unpacked);
  return { fragment, over };
}

/** Characters of the fragment and bytes of what is in it: longer addresses are cut by mail and chat programs. */
export const shareLimits = { packed: 16_384, unpacked: 65_536 } as const;

/** `['p', address, digest, quote]`, `['h', text]` or `['n', text]`; an empty text stands for what is missing. */
function shorten(entry: MemoEntry): readonly string[] {
  if (entry.type !== 'passage') return [entry.type === 'heading' ? 'h' : 'n', entry.text];
  const { address, digest = '', quote = '' } = entry;
  return quote !== '' ? ['p', address, digest, quote] : digest !== '' ? ['p', address, digest] : ['p', address];
}

export interface FormattedShare {
  readonly fragment: string;
  /** How many characters it is too long to be read again; 0 where it is not. */
  readonly over: number;
}
