import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';

/**
 * What readers may ask, by what it demands of a search: the words of a passage, a question in full, another name, another
 * script, another spelling, a slip, words in this order — or something of which the brief says nothing.
 */
export const queryClasses = ['exact', 'question', 'alias', 'script', 'variant', 'typo', 'phrase', 'unanswerable'] as const;

export type QueryClass = (typeof queryClasses)[number];

/**
 * Reads judged queries: a folder of files that are each named after the class they hold, or one file whose entries name
 * theirs. Throws with every fault, each at its file and line.
 *
 * `readQueries('tests/search/queries', addresses)` → `[{ class: 'alias', q: 'DPRK', answers: ['/actors/#north-korea'] }, …]`
 */
export function readQueries(path: string, addresses: ReadonlySet<string>): JudgedQuery[] {
  const files = path.endsWith('.yaml') ? [path] : readdirSync(path).map((name) => join(path, name));
  return parseQueries(new Map(files.sort().map((file) => [file, readFileSync(file, 'utf8')])), addresses);
}

/** The same for files already read, by path. */
export function parseQueries(files: ReadonlyMap<string, string>, addresses: ReadonlySet<string>): JudgedQuery[] {
  const entries = [...files].flatMap(([file, text]) => parseFile(file, text));
  const first = new Map<string, string>();
  const faults = entries.flatMap(({ place, query, fault }) => {
    if (!query) return [`${place}: ${fault}`];
    const before = first.get(query.q);
    first.set(query.q, before ?? place);
    return [...(before === undefined ? [] : [`“${query.q}” stands at ${before} already`]), ...findFaults(query, addresses)].map(
      (found) => `${place}: ${found}`,
    );
  });
  if (faults.length > 0) throw new Error(['The judged queries are not in order.', ...faults].join('\n'));
  return entries.flatMap(({ query }) => query ?? []);
}

function findFaults({ class: name, q, answers }: JudgedQuery, addresses: ReadonlySet<string>): string[] {
  const unknown = answers.filter((address) => !addresses.has(address)).map((address) => `${address} is no passage`);
  const repeated = new Set(answers).size < answers.length ? [`“${q}” names an answer twice`] : [];
  if ((name === 'unanswerable') === (answers.length === 0)) return [...unknown, ...repeated];
  return [...unknown, ...repeated, name === 'unanswerable' ? `“${q}” has answers, but is unanswerable` : `“${q}” has no answer`];
}

function parseFile(file: string, text: string): Entry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  const [error] = document.errors;
  if (error) return [{ place: at(error.pos[0]), fault: error.message.split('\n')[0] ?? '' }];
  if (!isSeq(document.contents)) return [{ place: `${file}:1`, fault: 'is no list of queries' }];
  const className = basename(file, '.yaml');
  return document.contents.items.map((item) => {
    const place = at(item.range[0]);
    const written: unknown = item.toJS(document);
    const named = isClass(className) && typeof written === 'object' ? { class: className, ...written } : written;
    const { data, error: mismatch } = entry.safeParse(named);
    if (data) return { place, query: data };
    return { place, fault: mismatch.issues.map(({ path, message }) => `${path.join('.') || 'entry'}: ${message}`).join('; ') };
  });
}

const isClass = (name: string) => queryClasses.some((known) => known === name);

const entry = z.strictObject({
  class: z.enum(queryClasses, { error: `must be one of ${queryClasses.join(', ')}, as the name of the file or here` }),
  q: z.string().refine((q) => q.trim() !== '', { error: 'must not be empty' }),
  answers: z.array(z.string()),
});

type Entry =
  | { readonly place: string; readonly query: JudgedQuery; readonly fault?: never }
  | { readonly place: string; readonly query?: never; readonly fault: string };

/** A query and the passages that answer it, each of them as good as the others: `/sources/ifans/#two-groups`. */
export interface JudgedQuery {
  readonly class: QueryClass;
  readonly q: string;
  /** Empty where no passage does. */
  readonly answers: readonly string[];
}
