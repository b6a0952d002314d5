import type { z } from 'zod';
import { findNearest } from '../brief/nearest.ts';
import type { Report, Location } from './problems/problem.ts';
import type { YamlTree } from './parse-yaml.ts';

/** The data in the shape of the schema; undefined where a field does not fit, each of which is reported at its place. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlTree,
  report: Report,
  base: readonly PropertyKey[] = [],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(valueAt(yaml.data, base));
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, schema, yaml, report, base);
  return undefined;
}

function reportIssue(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlTree, report: Report, base: readonly PropertyKey[]): void {
  const path = [...base, ...issue.path];
  const field = issue.path.join('.') || 'the entry';
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, issue.path));
    for (const key of issue.keys)
      report('UnknownField', yaml.locate([...path, key], 'key'), { name: key, nearest: findNearest(key, known) });
  } else if (valueAt(yaml.data, path) === undefined) {
    report('MissingField', yaml.locate(path.slice(0, -1)), { field, expected: describe(schema, issue.path) });
  } else {
    const place = issue.code === 'invalid_key' ? yaml.locate(path, 'key') : yaml.locate(path);
    report('InvalidField', place, { field, reason: reasonOf(issue), nearest: findMeant(issue, valueAt(yaml.data, path)) });
  }
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${article(issue.expected)}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return 'must not be empty or so small';
  if (issue.code === 'invalid_key') return `has a key that ${issue.issues[0]?.message ?? 'is not allowed'}`;
  return issue.message.startsWith('must') ? issue.message : `is not as it should be: ${issue.message}`;
}

/** Of the words that may stand there the one that was meant. */
function findMeant(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  return issue.code === 'invalid_value' && typeof value === 'string' ? findNearest(value, issue.values.map(String)) : undefined;
}

function article(type: string): string {
  const names: Record<string, string> = {
    string: 'text (in quotation marks if it looks like a number or date)',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
    int: 'a whole number',
    number: 'a number',
  };
  return names[type] ?? `of type ${type}`;
}

/** The sentence that documents a field in its schema. */
function describe(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const field = shapeAt(schema, path.slice(0, -1))[String(path.at(-1))];
  const sentence = field?.description ?? 'it is required';
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, z.ZodType> {
  let current: unknown = schema;
  for (const step of path) {
    current = typeof step === 'number' ? read(current, 'element') : (readShape(current)[String(step)] ?? read(current, 'valueType'));
  }
  return readShape(current);
}

function readShape(schema: unknown): Record<string, z.ZodType> {
  return (read(schema, 'shape') ?? {}) as Record<string, z.ZodType>;
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined),
    data,
  );
}

/** An entry as it was read, and where it and all that it names was written. */
export interface Written<Entry> {
  readonly entry: Entry;
  /** The place of a field. */
  readonly locate: YamlTree['locate'];
  /** Everything it names that is defined elsewhere. */
  readonly names: readonly PlacedName[];
}

export interface PlacedName {
  readonly kind: NameKind;
  /** As it was written: `radio-talk#aid-without-delay`, `treaty`. */
  readonly name: string;
  readonly place: Location;
}

/** What a name can stand for. */
export type NameKind = 'claim' | 'topic' | 'actor' | 'theme' | 'question' | 'reference';

/**
 * The names in some fields of an entry: `listNames(event, { topics: 'topic' }, locate)` →
 * `[{ kind: 'topic', name: 'treaty', place: { file: 'timeline.yaml', line: 7, column: 12 } }]`
 */
export function listNames(entry: object, fields: Readonly<Record<string, NameKind>>, locate: YamlTree['locate']): PlacedName[] {
  return Object.entries(entry).flatMap(([field, value]: [string, unknown]) => {
    const kind = fields[field];
    if (kind === undefined) return [];
    if (Array.isArray(value)) return value.map((name, index) => ({ kind, name: String(name), place: locate([field, index]) }));
    return [{ kind, name: String(value), place: locate([field]) }];
  });
}
