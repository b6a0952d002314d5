import type { YamlTree } from './parse-yaml.ts';
import type { Location } from './problems/problem.ts';

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
  /** As it was written: `impossible-state#aid-without-delay`, `treaty`. */
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
