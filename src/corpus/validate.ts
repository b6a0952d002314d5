import type { z } from 'zod';
import { findNearest } from '../brief/nearest.ts';
import type { Report, Location } from './problems/problem.ts';
import type { YamlTree } from './parse-yaml.ts';

/** The data in the shape of the schema; undefined where a field does not fit, each of which is reported at its place. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  { data, locate }: YamlTree,
  report: Report,
): z.infer<Schema> | undefined {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, schema, locate, report);
  return undefined;
}

function reportIssue(issue: z.core.$ZodIssue, schema: z.ZodType, locate: YamlTree['locate'], report: Report): void {
  const { path, input } = issue;
  const field = path.join('.') || 'the entry';
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(open(partAt(schema, path))?.shape ?? {});
    for (const name of issue.keys) report('UnknownField', locate([...path, name], 'key'), { name, nearest: findNearest(name, known) });
  } else if (input === undefined) {
    report('MissingField', locate(path.slice(0, -1)), { field, expected: describe(schema, path) });
  } else {
    // A field whose value is still to be written is told what that is.
    const reason = input === null ? `has no value: ${describe(schema, path)}` : reasonOf(issue);
    const isMisspelt = issue.code === 'invalid_value' && typeof input === 'string';
    const nearest = isMisspelt ? findNearest(input, issue.values.map(String)) : undefined;
    report('InvalidField', locate(path, issue.code === 'invalid_key' ? 'key' : 'value'), { field, reason, nearest });
  }
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${names[issue.expected] ?? `of type ${issue.expected}`}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return 'must not be empty or so small';
  if (issue.code === 'invalid_key') return `has a key that ${issue.issues[0]?.message ?? 'is not allowed'}`;
  return issue.message.startsWith('must') ? issue.message : `is not as it should be: ${issue.message}`;
}

/** What Zod’s types are to authors. */
const names: Readonly<Record<string, string>> = {
  string: 'text (in quotation marks if it looks like a number or date)',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  int: 'a whole number',
  number: 'a number',
};

/** The sentence that documents a field in its schema. */
function describe(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const { description = 'it is required' } = partAt(schema, path) ?? {};
  return description.charAt(0).toLowerCase() + description.slice(1).replace(/\.$/, '');
}

/** The schema of what stands at a path. */
function partAt(schema: SchemaParts, path: readonly PropertyKey[]): SchemaParts | undefined {
  let part: SchemaParts | undefined = schema;
  for (const step of path) {
    const group: SchemaParts | undefined = open(part);
    part = typeof step === 'number' ? group?.element : (group?.shape?.[String(step)] ?? group?.valueType);
  }
  return part;
}

/** What may be left out, without what says so. */
function open(schema: SchemaParts | undefined): SchemaParts | undefined {
  return schema?.def?.innerType ? open(schema.def.innerType) : schema;
}

/** What schemas of lists, groups and tables are made of. */
interface SchemaParts {
  readonly description?: string | undefined;
  readonly element?: SchemaParts;
  readonly shape?: Readonly<Record<string, SchemaParts>>;
  readonly valueType?: SchemaParts;
  readonly def?: { readonly type: string; readonly innerType?: SchemaParts };
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
