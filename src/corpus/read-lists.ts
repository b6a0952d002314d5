import type { z } from 'zod';
import type { Location, Report } from './problems/problem.ts';
import { exchangeSchema, type Exchange } from '../brief/schema/exchanges.ts';
import { actorSchema, eventSchema, topicSchema, type Actor, type EventEntry, type Topic } from '../brief/schema/lists.ts';
import { referenceSchema, type Reference } from '../brief/schema/references.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Files } from './read-files.ts';
import { validate } from './validate.ts';

/** The files that are lists: topics, actors, timeline, references, exchanges. Two entries with one id are reported. */
export function readLists(files: Files, report: Report): Lists {
  const read = <Schema extends z.ZodType<{ id: string }>>(file: string, schema: Schema) => readList(file, files.get(file), schema, report);
  return {
    topics: read('topics.yaml', topicSchema),
    actors: read('actors.yaml', actorSchema),
    events: read('timeline.yaml', eventSchema),
    references: read('references.yaml', referenceSchema),
    exchanges: read('exchanges.yaml', exchangeSchema),
  };
}

export interface Lists {
  readonly topics: readonly Listed<Topic>[];
  readonly actors: readonly Listed<Actor>[];
  readonly events: readonly Listed<EventEntry>[];
  readonly references: readonly Listed<Reference>[];
  readonly exchanges: readonly Listed<Exchange>[];
}

/** An entry of a list and the way from a path in it to its place in the file. */
export interface Listed<Entry> {
  readonly entry: Entry;
  readonly locate: (path: readonly PropertyKey[]) => Location;
}

function readList<Schema extends z.ZodType<{ id: string }>>(
  file: string,
  text: string | undefined,
  schema: Schema,
  report: Report,
): Listed<z.infer<Schema>>[] {
  const yaml = text === undefined ? undefined : parseYaml(file, text, report);
  if (!yaml) return [];
  if (!Array.isArray(yaml.data)) {
    report('InvalidField', yaml.locate([]), { field: 'the file', reason: 'must be a list: begin each entry with “- id:”' });
    return [];
  }
  const first = new Map<string, Location>();
  return yaml.data.flatMap((_, index) => {
    const entry = validate(schema, yaml, report, [index]);
    if (!entry) return [];
    const locate = (path: readonly PropertyKey[]): Location => yaml.locate([index, ...path]);
    const earlier = first.get(entry.id);
    if (earlier) report('DuplicateId', locate(['id']), { id: entry.id, first: `line ${earlier.line}` });
    else first.set(entry.id, locate(['id']));
    return [{ entry, locate }];
  });
}
