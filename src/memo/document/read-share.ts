import { cleanText } from './clean-text.ts';
import { findQuote } from './compose-passage.ts';
import { findPassage } from './find-passage.ts';
import { shareLimits } from './format-share.ts';
import { limits } from './limits.ts';
import type { Manifest } from './manifest.ts';
import type { Memo, MemoEntry, WrittenEntry } from './memo.ts';
import { unpackText } from './pack.ts';
import { isAddress, isDigest } from './parse-memo.ts';

/**
 * Reads a memo from the end of an address, which anybody may have written: passages are kept only where the brief has them,
 * quotations only where the passage has their words. Never throws; says in plain words what is wrong instead.
 *
 * `await readShare('#v1.q1Yq…', manifest, makeKey)` → `{ memo, dropped: 0, unquoted: 0 }`, or `{ reason: 'It was cut off …' }`
 */
export async function readShare(fragment: string, manifest: Manifest, makeKey: () => string): Promise<SharedMemo | UnreadShare> {
  const version = /^#v(\d+)\./.exec(fragment)?.[1];
  if (version === undefined) return { reason: 'It is not the address of a memo.' };
  if (version !== '1') return { reason: 'It was made by another version of this site. Load this page anew and try again.' };
  if (fragment.length > shareLimits.packed) return { reason: 'It is longer than any link that this site makes.' };
  try {
    // Punctuation that followed the link in a sentence, and was taken for a part of it.
    const packed = fragment.slice(fragment.indexOf('.') + 1).replace(/[.,;:!?)\]}>'"’”]+$/, '');
    const text = await unpackText(packed, shareLimits.unpacked);
    if (text === undefined) return { reason: 'It holds more than any link that this site makes.' };
    return readEntries(JSON.parse(text), manifest, makeKey) ?? { reason: damaged };
  } catch {
    return { reason: damaged };
  }
}

const damaged = 'It was changed or cut off on its way. Ask for the whole link again.';

function readEntries(value: unknown, manifest: Manifest, makeKey: () => string): SharedMemo | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [title, list] = value as readonly unknown[];
  if (typeof title !== 'string' || !Array.isArray(list) || list.length > limits.entries) return undefined;
  const entries: MemoEntry[] = [];
  let dropped = 0;
  let unquoted = 0;
  for (const item of list) {
    const entry = readItem(item, makeKey);
    if (!entry) return undefined;
    const kept = checkPassage(entry, manifest);
    if (!kept) dropped += 1;
    else entries.push(kept);
    if (kept?.type === 'passage' && entry.type === 'passage' && kept.quote !== entry.quote) unquoted += 1;
  }
  return { memo: { version: 1, title: cleanText(title, limits.line), entries }, dropped, unquoted };
}

/** Undefined for what this site would not have written. */
function readItem(item: unknown, makeKey: () => string): MemoEntry | undefined {
  if (!Array.isArray(item) || !item.every((part): part is string => typeof part === 'string')) return undefined;
  const [mark, text = '', digest = '', quote = '', ...rest] = item;
  if (mark === 'h' || mark === 'n') return item.length === 2 ? writtenEntry(makeKey(), mark === 'h' ? 'heading' : 'note', text) : undefined;
  if (mark !== 'p' || rest.length > 0 || !isAddress(text) || (digest !== '' && !isDigest(digest))) return undefined;
  const words = cleanText(quote, limits.quote);
  return { key: makeKey(), type: 'passage', address: text, ...(digest && { digest }), ...(words && { quote: words }) };
}

/** The entry without a quotation that its passage does not have; undefined for a passage that the brief does not have. */
function checkPassage(entry: MemoEntry, manifest: Manifest): MemoEntry | undefined {
  if (entry.type !== 'passage') return entry;
  const { passage, move } = findPassage(manifest, entry.address);
  if (!passage && !move) return undefined;
  const { quote, ...whole } = entry;
  return quote === undefined || (passage && findQuote(passage, quote)) ? entry : whole;
}

function writtenEntry(key: string, type: WrittenEntry['type'], text: string): WrittenEntry {
  return { key, type, text: cleanText(text, type === 'note' ? limits.text : limits.line) };
}

export interface SharedMemo {
  readonly memo: Memo;
  /** How many of its passages this brief does not have. */
  readonly dropped: number;
  /** Of how many passages all stands there, since they do not have the words quoted from them. */
  readonly unquoted: number;
}

export interface UnreadShare {
  readonly reason: string;
}
