import { cleanText } from './clean-text.ts';
import { limits } from './limits.ts';
import type { Memo, MemoEntry } from './memo.ts';

/**
 * Reads a memo as it was kept. What was kept by a later version of this site is told apart from what nobody can read.
 *
 * `parseMemo('{"version":1,"title":"","entries":[]}')` → `{ version: 1, title: '', entries: [] }`
 * `parseMemo('{"version":2,…}')` → `newer` · `parseMemo('{"vers')` → `undefined`
 */
export function parseMemo(text: string): Memo | 'newer' | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { version, title, entries } = value;
  if (typeof version === 'number' && Number.isInteger(version) && version > 1) return 'newer';
  if (version !== 1 || !isText(title, limits.line) || !Array.isArray(entries) || entries.length > limits.entries) return undefined;
  const read = entries.map(readEntry);
  const known = read.filter((entry) => entry !== undefined);
  const keys = new Set(known.map(({ key }) => key));
  return known.length === read.length && keys.size === read.length ? { version: 1, title, entries: known } : undefined;
}

/** Only what is expected is taken over, whatever else an object has. */
function readEntry(value: unknown): MemoEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { key, type, address, digest, quote, text } = value;
  if (typeof key !== 'string' || !/^[a-z0-9]{1,24}$/.test(key)) return undefined;
  if (type === 'heading' || type === 'note')
    return isText(text, type === 'note' ? limits.text : limits.line) ? { key, type, text } : undefined;
  if (type !== 'passage' || !isAddress(address)) return undefined;
  if (digest !== undefined && !isDigest(digest)) return undefined;
  if (quote !== undefined && !isText(quote, limits.quote)) return undefined;
  return { key, type, address, ...(digest === undefined ? {} : { digest }), ...(quote === undefined ? {} : { quote }) };
}

/** Whether a value has the form of an address of this site: `/sources/ifans/#two-groups`. */
export function isAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200 && /^\/(?:[a-z0-9-]+\/)*(?:#[a-z][a-z0-9-]*)?$/.test(value);
}

/** Whether a value has the form of a wording’s digest: `3fa9c1`. */
export function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{6}$/.test(value);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && cleanText(value, longest) === value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
