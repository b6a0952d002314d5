import type { Location, Report } from './problems/problem.ts';
import { askedSchema } from '../brief/schema/asked.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Files } from './read-files.ts';
import { validate } from './validate.ts';

/**
 * Other words in which people ask for passages: nothing, where the file is missing or holds nothing but comments.
 *
 * `/themes/treaty/#two-sides: who must help whom` → `{ asked: Map { '/themes/treaty/#two-sides' → 'who must help whom' }, … }`
 */
export function readAsked(files: Files, report: Report): ReadAsked {
  const text = files.get(askedFile) ?? '';
  const yaml = holdsNothing(text) ? undefined : parseYaml(askedFile, text, report);
  if (!yaml || yaml.data === null) return { asked: new Map(), addresses: [] };
  if (typeof yaml.data !== 'object' || Array.isArray(yaml.data)) {
    report('InvalidField', yaml.locate([]), {
      field: 'the file',
      reason: 'must be a group of fields: a passage’s address, a colon, a text',
    });
    return { asked: new Map(), addresses: [] };
  }
  const asked = validate(askedSchema, yaml, report) ?? {};
  const addresses = Object.keys(yaml.data).map((address) => ({ address, place: yaml.locate([address], 'key') }));
  return { asked: new Map(Object.entries(asked)), addresses };
}

export interface ReadAsked {
  /** By the address of the passage. */
  readonly asked: ReadonlyMap<string, string>;
  /** Every address in the file, also where what it is given is faulty. */
  readonly addresses: readonly { readonly address: string; readonly place: Location }[];
}

const askedFile = 'asked.yaml';

function holdsNothing(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}
