import { unwanted } from '../../brief/invisible.ts';

/**
 * A memo as its writer keeps it: passages of the brief by their addresses, and the writer’s own headings and notes between
 * them, in the writer’s order. The brief’s own words are not in it: they are looked up when it is shown.
 */
export interface Memo {
  readonly version: 1;
  /** What it is called; empty until its writer says so. */
  readonly title: string;
  readonly entries: readonly MemoEntry[];
}

export type MemoEntry = PassageEntry | WrittenEntry;

export interface PassageEntry {
  /** Tells entries apart while they move: the same passage may stand in a memo twice, with different quotations. */
  readonly key: string;
  readonly type: 'passage';
  /** `/sources/radio-talk/#aid-without-delay`. */
  readonly address: string;
  /** The wording it was added in: `3fa9c1`. Missing where it was added without knowing it. */
  readonly digest?: string;
  /** The words selected, where only these are meant; the whole passage otherwise. */
  readonly quote?: string;
}

export interface WrittenEntry {
  readonly key: string;
  readonly type: 'heading' | 'note';
  readonly text: string;
}

/** How much a memo may hold. A reader meets none of it; what comes from elsewhere is measured against it. */
export const limits = {
  /** Characters of its title and of each heading. */
  line: 300,
  /** Characters of a note. */
  text: 20_000,
  /** Characters of a quotation. */
  quote: 10_000,
  entries: 1_000,
} as const;

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

/** Whether a value has the form of an address of this site: `/sources/letter/#two-groups`. */
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

/**
 * Text from a reader or a link as it may be kept: no control characters but tabs and line ends, none that turn the
 * direction of what follows, no half of a character, and no more than `longest` units.
 *
 * `cleanText('a\r\nb\u0000', 100)` → `a\nb`
 */
export function cleanText(text: string, longest: number): string {
  return text.replace(/\r\n?/g, '\n').replace(unwanted, '').slice(0, longest).toWellFormed();
}
