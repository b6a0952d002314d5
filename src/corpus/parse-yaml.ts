import { parseAllDocuments, isNode, isMap, isScalar, visit, type Document, type Range, type YAMLError } from 'yaml';
import { codePointOf, invisible } from '../brief/invisible.ts';
import { createLocator, type Location, type Report } from './problems/problem.ts';

/**
 * YAML with the place of every value in it.
 *
 * `parseYaml('topics.yaml', '- id: treaty', report)?.locate([0, 'id'])` → `{ file: 'topics.yaml', line: 1, column: 7 }`
 */
export function parseYaml(file: string, text: string, report: Report): YamlTree | undefined {
  const at = createLocator(file, text);
  const crowded = text.split('\n').findIndex((line) => (line.match(/:\s/g)?.length ?? 0) > mostColons);
  if (crowded >= 0) return void report('NestingTooDeep', { file, line: crowded + 1, column: 1 }, {});
  const documents = parseDocuments(text);
  if (!documents) return void report('NestingTooDeep', at(0), {});
  const [document, second] = documents;
  if (!document) return void report('InvalidYaml', at(0), { reason: 'it holds no data' });
  if (second) return void report('InvalidYaml', at(second.range[0]), { reason: 'it holds a second document after a line ---' });
  const findings = [...listErrors(document, text), ...inspect(document, text)];
  const deep = findings.find(({ reason = '' }) => /call stack|stack overflow|five thousand/i.test(reason));
  if (deep) return void report('NestingTooDeep', at(deep.offset), {});
  for (const { offset, reason, hidden } of findings) {
    if (reason !== undefined) report('InvalidYaml', at(offset), { reason });
    else report('ControlCharacter', at(offset), { code: codePointOf(hidden) });
  }
  return findings.some(({ reason }) => reason !== undefined) ? undefined : toTree(document, at);
}

/** In one line: each may open a group within the last, for which the parser calls itself. */
const mostColons = 200;

/** Undefined where the parser ran out of stack all the same. */
function parseDocuments(text: string): readonly Document.Parsed[] | undefined {
  try {
    const documents = parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false, stringKeys: true, version: '1.2' });
    return Array.isArray(documents) ? documents : [];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Parsed data and the way from a path in it to a place in the file. */
export interface YamlTree {
  readonly data: unknown;
  /** The value at a path; where there is none, the nearest thing around it. With `key`, the key and not its value. */
  readonly locate: (path: readonly PropertyKey[], part?: 'key' | 'value') => Location;
}

/** What no YAML here may hold, and where: what a reason says, or a character that cannot be seen. */
type Finding = { readonly offset: number } & (
  { readonly reason: string; readonly hidden?: never } | { readonly hidden: string; readonly reason?: never }
);

/** What the parser found: one thing for each place, and of the tokens that no longer make sense after a mistake only the first. */
function listErrors(document: Document.Parsed, text: string): Finding[] {
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  const worthALine = errors.filter(
    ({ code, pos }, index) => index === 0 || (code !== 'UNEXPECTED_TOKEN' && pos[0] !== errors[index - 1]?.pos[0]),
  );
  return worthALine.map((error) => explain(error, document, text));
}

/** The parser is puzzled by tabs, and notices a quotation that is never closed where the file ends: authors look where it begins. */
function explain({ code, message, pos }: YAMLError, document: Document.Parsed, text: string): Finding {
  let offset = pos[0];
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const [indentation = ''] = /^ *\t/.exec(text.slice(lineStart)) ?? [];
  if (indentation !== '')
    return { reason: 'a line is indented with a tab, where only spaces may stand', offset: lineStart + indentation.length - 1 };
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    visit(document, {
      Scalar: (_, { range }) => {
        if (range && range[1] >= pos[0]) offset = Math.min(offset, range[0]);
      },
    });
    return { reason: 'a quotation mark opens here and is never closed', offset };
  }
  const [line = ''] = text.slice(offset).split('\n');
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s/.test(line))
    return { reason: 'the next line is indented deeper than this one, which has its value already', offset };
  return { reason: lowerFirst(message), offset };
}

/**
 * Finds aliases, which can make a small file unfold into a huge one, keys that would change what every object inherits, keys that
 * stand twice, groups so large that looking through them takes minutes, and characters that cannot be seen and were written as
 * escapes, `"\u202E"`. Numbers in another form than ours become the text that was written: a date `2.024e3` is none.
 */
function inspect(document: Document.Parsed, text: string): Finding[] {
  const findings: Finding[] = [];
  const refuse = (reason: string, { range }: { range?: Range | null | undefined }) => findings.push({ reason, offset: range?.[0] ?? 0 });
  visit(document, {
    Alias: (_, alias) => void refuse(`it refers to another value by *${alias.source}, which must be written out`, alias),
    Map: (_, map) => {
      if (map.items.length > mostFields) refuse('a group has over five thousand fields', map);
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) refuse('map keys must be unique', key);
        if (key.value === '__proto__') refuse('it has a field “__proto__”', key);
        seen.add(key.value);
      }
    },
    Scalar: (_, scalar) => {
      const [start = 0, end = 0] = scalar.range ?? [];
      if (typeof scalar.value === 'number' && String(scalar.value) !== text.slice(start, end)) scalar.value = text.slice(start, end);
      const [hidden] = typeof scalar.value === 'string' ? (scalar.value.match(invisible) ?? []) : [];
      if (hidden !== undefined) findings.push({ hidden, offset: start });
    },
  });
  return findings;
}

const mostFields = 5_000;

function toTree(document: Document.Parsed, at: (offset: number) => Location): YamlTree {
  const locate: YamlTree['locate'] = (path, part = 'value') => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = findOffset(document, path.slice(0, length), part);
      if (offset !== undefined) return at(offset);
    }
    return at(0);
  };
  return { data: document.toJS({ maxAliasCount: 0 }), locate };
}

function findOffset(document: Document.Parsed, path: readonly PropertyKey[], part: 'key' | 'value'): number | undefined {
  const last = path.at(-1);
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (part === 'key' && isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(last));
    if (isNode(pair?.key)) return pair.key.range?.[0];
  }
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}
