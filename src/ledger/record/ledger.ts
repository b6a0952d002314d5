import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { AttributionLine, LedgerLine, WordingLine } from '../../brief/corpus.ts';
import { isDate } from '../../brief/dates.ts';
import { codePointOf, invisible } from '../../brief/invisible.ts';
import { addressPattern } from '../../brief/address.ts';

/** The line as it stands in the file, without its line end. */
export function formatLine(line: LedgerLine): string {
  if (!('targets' in line)) return JSON.stringify(line);
  const { address, date, targets } = line;
  return JSON.stringify({ address, date, target: targets.length === 1 ? targets[0] : targets });
}

export function isWording(line: LedgerLine): line is WordingLine {
  return 'digest' in line;
}

export function isAttribution(line: LedgerLine): line is AttributionLine {
  return 'speaker' in line;
}

/**
 * The name of a wording: six hexadecimal digits of its SHA-256. Only wordings of one address are ever told apart by it.
 *
 * `digestOf('Aid is due')` → `9d2f03`
 */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 6);
}

/**
 * Reads the ledger’s text line by line, and says of each line that is not one what is wrong with it.
 *
 * `parseLedger('{"address":"/about/","date":"2026-11-21","digest":"9d1c5e","text":"About"}\n')` → `{ lines: [{…}], faults: [] }`
 */
export function parseLedger(text: string): { lines: LedgerLine[]; faults: LedgerFault[] } {
  const lines: LedgerLine[] = [];
  const faults: LedgerFault[] = [];
  if (text === '') return { lines, faults };
  const written = text.split('\n');
  const isEnded = written.at(-1) === '';
  if (isEnded) written.pop();
  for (const [index, each] of written.entries()) {
    const read = parseLine(each);
    if (typeof read === 'string') faults.push({ line: index + 1, reason: read });
    else lines.push(read);
  }
  if (!isEnded) faults.push({ line: written.length, reason: 'does not end its last line' });
  return { lines, faults };
}

interface LedgerFault {
  /** From 1. */
  readonly line: number;
  /** What is wrong, as the rest of a sentence about the line. */
  readonly reason: string;
}

const address = z.string().regex(addressPattern);
const date = z.string().length(10).refine(isDate);
const lineSchema = z.union([
  z.strictObject({ address, date, digest: z.string(), text: z.string().min(1) }),
  z.strictObject({
    address,
    date,
    speaker: z.string().min(1),
    kind: z.string().min(1),
    at: z.string().min(1),
    said: z.string().refine(isDate),
  }),
  z
    .strictObject({ address, date, target: z.union([address, z.array(address).min(2)]) })
    .transform(({ target, ...rest }) => ({ ...rest, targets: [target].flat() })),
  z.strictObject({ address, date, reason: z.string().trim().min(1) }),
]);

function parseLine(written: string): LedgerLine | string {
  let data: unknown;
  try {
    data = JSON.parse(written);
  } catch {
    return 'is not JSON';
  }
  const { data: line } = lineSchema.safeParse(data);
  if (!line)
    return 'is not an entry: it has an address, a full date and either digest and text, or speaker, kind, at and said, or a target, or a reason';
  const [hidden] = Object.values(line).flat().join('').match(invisible) ?? [];
  if (hidden !== undefined) return `has the character ${codePointOf(hidden)}, which cannot be seen`;
  if ('digest' in line && line.digest !== digestOf(line.text)) return 'has a text that is not the one its digest was made of';
  return line;
}
