import { findQuote } from './compose-passage.ts';
import { findPassage, type Manifest } from './manifest.ts';
import { cleanText, isAddress, isDigest, limits, type Memo, type MemoEntry } from './memo.ts';

/**
 * A memo as the end of an address, for others to open: `#v1.` and the rest packed. It carries addresses, digests, the words
 * selected from passages and the writer’s own, and not what the passages say. `over` tells how many characters it is too
 * long to be read again.
 *
 * `await formatShare(memo)` → `{ fragment: '#v1.q1Yq…', over: 0 }`
 */
export async function formatShare(memo: Memo): Promise<{ fragment: string; over: number }> {
  const text = JSON.stringify([memo.title, memo.entries.map(shorten)]);
  const fragment = `#v1.${await packText(text)}`;
  const over = Math.max(0, fragment.length - shareLimits.packed, new TextEncoder().encode(text).length - shareLimits.unpacked);
  return { fragment, over };
}

/**
 * Reads a memo from the end of an address, which anybody may have written: passages are kept only where the brief has them,
 * quotations only where the passage has their words. Never throws; says in plain words what is wrong instead.
 *
 * `await readShare('#v1.q1Yq…', manifest, makeKey)` → `{ memo, dropped: 0, unquoted: 0 }`, or `{ reason: 'It was cut off …' }`
 */
export async function readShare(
  fragment: string,
  manifest: Manifest,
  makeKey: () => string,
): Promise<SharedMemo | { readonly reason: string }> {
  const damaged = { reason: __WORDS__.memo.unread.damaged };
  const version = /^#v(\d+)\./.exec(fragment)?.[1];
  if (version === undefined) return { reason: __WORDS__.memo.unread.noMemo };
  if (version !== '1') return { reason: __WORDS__.memo.unread.version };
  if (fragment.length > shareLimits.packed) return { reason: __WORDS__.memo.unread.long };
  try {
    // Punctuation that followed the link in a sentence, and was taken for a part of it.
    const packed = fragment.slice(fragment.indexOf('.') + 1).replace(/[.,;:!?)\]}>'"’”]+$/, '');
    const text = await unpackText(packed, shareLimits.unpacked);
    if (text === undefined) return { reason: __WORDS__.memo.unread.large };
    return readEntries(JSON.parse(text), manifest, makeKey) ?? damaged;
  } catch {
    return damaged;
  }
}

/** Characters of the fragment and bytes of what is in it: longer addresses are cut by mail and chat programs. */
export const shareLimits = { packed: 16_384, unpacked: 65_536 } as const;

/** `['p', address, digest, quote]`, `['h', text]` or `['n', text]`; an empty text stands for what is missing. */
function shorten(entry: MemoEntry): readonly string[] {
  if (entry.type !== 'passage') return [entry.type === 'heading' ? 'h' : 'n', entry.text];
  const { address, digest = '', quote = '' } = entry;
  return quote !== '' ? ['p', address, digest, quote] : digest !== '' ? ['p', address, digest] : ['p', address];
}

function readEntries(value: unknown, manifest: Manifest, makeKey: () => string): SharedMemo | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [title, list] = value as readonly unknown[];
  if (typeof title !== 'string' || !Array.isArray(list) || list.length > limits.entries) return undefined;
  const read = list.map((item) => readItem(item, makeKey()));
  const sent = read.filter((entry) => entry !== undefined);
  if (sent.length < read.length) return undefined;
  const checked = sent.map((entry) => checkPassage(entry, manifest));
  const entries = checked.filter((entry) => entry !== undefined);
  return {
    memo: { version: 1, title: cleanText(title, limits.line), entries },
    dropped: sent.length - entries.length,
    unquoted: checked.filter((entry, index) => entry && entry !== sent[index]).length,
  };
}

/** Undefined for what this site would not have written. */
function readItem(item: unknown, key: string): MemoEntry | undefined {
  if (!Array.isArray(item) || !item.every((part): part is string => typeof part === 'string')) return undefined;
  const [mark, text = '', digest = '', quote = '', ...rest] = item;
  if (mark === 'h' && item.length === 2) return { key, type: 'heading', text: cleanText(text, limits.line) };
  if (mark === 'n' && item.length === 2) return { key, type: 'note', text: cleanText(text, limits.text) };
  if (mark !== 'p' || rest.length > 0 || !isAddress(text) || (digest !== '' && !isDigest(digest))) return undefined;
  const words = cleanText(quote, limits.quote);
  return { key, type: 'passage', address: text, ...(digest && { digest }), ...(words && { quote: words }) };
}

/** The entry without a quotation that its passage does not have; undefined for a passage that the brief does not have. */
function checkPassage(entry: MemoEntry, manifest: Manifest): MemoEntry | undefined {
  if (entry.type !== 'passage') return entry;
  const { passage, move } = findPassage(manifest, entry.address);
  if (!passage && !move) return undefined;
  const { quote, ...whole } = entry;
  return quote === undefined || (passage && findQuote(passage, quote)) ? entry : whole;
}

/** Text in the letters that an address may have: deflated, then in base64url. `…` → `q1YqU7IyrAUA` */
async function packText(text: string): Promise<string> {
  const packed = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  return btoa(Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Undefined where the text unpacked would have more than `most` bytes: then no more is unpacked. Throws where it cannot be. */
async function unpackText(packed: string, most: number): Promise<string | undefined> {
  if (!/^[A-Za-z0-9_-]+$/.test(packed)) throw new TypeError('Not base64url');
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    size += value?.length ?? 0;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    if (value) chunks.push(value);
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await new Blob(chunks).arrayBuffer());
}

export interface SharedMemo {
  readonly memo: Memo;
  /** How many of its passages this brief does not have. */
  readonly dropped: number;
  /** Of how many passages all stands there, since they do not have the words quoted from them. */
  readonly unquoted: number;
}
