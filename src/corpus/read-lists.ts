/** The files that are YAML throughout: the brief itself, lists of entries, questions, other words for passages. */
import type { z } from 'zod';
import type { Question, WordLists, WordPair } from '../brief/corpus.ts';
import { elementId } from '../brief/schema/fields.ts';
import type { QuestionId } from '../brief/ids.ts';
import { askedSchema, exchangeSchema, actorSchema, eventSchema, topicSchema, referenceSchema, wordsSchema } from '../brief/schema/lists.ts';
import { briefSchema, type Brief } from '../brief/schema/brief.ts';
import { questionSchema } from '../brief/schema/documents.ts';
import { parseYaml, type YamlTree } from './parse-yaml.ts';
import { startOfFile, type Location, type Report } from './problems/problem.ts';
import { required, type Files } from './read-files.ts';
import { validate, listNames, type NameKind, type PlacedName, type Written } from './validate.ts';

/** What the brief is called and how far it reaches. */
export function readBrief(files: Files, report: Report): Brief | undefined {
  const text = files.get('brief.yaml');
  const yaml = text === undefined ? undefined : parseYaml('brief.yaml', text, report);
  const brief = yaml && validate(briefSchema, yaml, report);
  return brief && { ...brief, locale: `${brief.language}-${brief.region}` };
}

/** Topics, actors, timeline, references, exchanges. */
export function readLists(files: Files, report: Report) {
  return {
    topics: readList('topics.yaml', files, topicSchema, {}, report),
    actors: readList('actors.yaml', files, actorSchema, { claims: 'claim', voice: 'actor', through: 'actor' }, report),
    events: readList('timeline.yaml', files, eventSchema, { claims: 'claim', actors: 'actor', topics: 'topic', refs: 'reference' }, report),
    references: readList('references.yaml', files, referenceSchema, {}, report),
    exchanges: readList('exchanges.yaml', files, exchangeSchema, { from: 'actor', to: 'actor', claims: 'claim' }, report),
  };
}

export type Lists = ReturnType<typeof readLists>;

/** The entries of a list; two with one id are reported. `fields` are those that name something else. */
function readList<Schema extends z.ZodType<{ id: string }>>(
  file: string,
  files: Files,
  schema: Schema,
  fields: Readonly<Record<string, NameKind>>,
  report: Report,
): Written<z.infer<Schema>>[] {
  const text = files.get(file);
  const yaml = text === undefined ? undefined : parseYaml(file, text, report);
  if (!yaml) return [];
  if (!Array.isArray(yaml.data)) {
    report('InvalidField', yaml.locate([]), { field: 'the file', reason: 'must be a list: begin each entry with “- id:”' });
    return [];
  }
  // Without them, everything that names one would be reported.
  if (yaml.data.length === 0 && file in required)
    report('InvalidField', yaml.locate([]), { field: 'the file', reason: 'must not be an empty list' });
  const first = new Map<string, Location>();
  return yaml.data.flatMap((data: unknown, index) => {
    const locate: YamlTree['locate'] = (path, part) => yaml.locate([index, ...path], part);
    const entry = validate(schema, { data, locate }, report);
    if (!entry) return [];
    const earlier = first.get(entry.id);
    if (earlier) report('DuplicateId', locate(['id']), { id: entry.id, first: `line ${earlier.line}` });
    else first.set(entry.id, locate(['id']));
    return [{ entry, locate, names: listNames(entry, fields, locate) }];
  });
}

/** A question’s file, with the claims that its stands name. */
export function readQuestion(id: QuestionId, file: string, text: string, report: Report): Written<Question> | undefined {
  if (!elementId.safeParse(id).success) report('InvalidId', startOfFile(file), { id });
  const yaml = parseYaml(file, text, report);
  const data = yaml && validate(questionSchema, yaml, report);
  if (!data) return undefined;
  const { locate } = yaml;
  const cited = Object.entries(data.stands).flatMap(([source, { claims }]) =>
    claims.map((name, index): PlacedName => ({ kind: 'claim', name, place: locate(['stands', source, 'claims', index]) })),
  );
  return { entry: { ...data, id }, locate, names: [...listNames(data, { theme: 'theme', topics: 'topic' }, locate), ...cited] };
}

/**
 * Other words in which people ask for passages: nothing, where the file is missing or holds nothing but comments.
 *
 * `/themes/treaty/#two-sides: who must help whom` → `{ asked: Map { '/themes/treaty/#two-sides' → 'who must help whom' }, … }`
 */
export function readAsked(files: Files, report: Report): ReadAsked {
  const text = files.get('search/asked.yaml') ?? '';
  const isBlank = text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
  const yaml = isBlank ? undefined : parseYaml('search/asked.yaml', text, report);
  if (!yaml || yaml.data === null) return { asked: new Map(), addresses: [] };
  if (typeof yaml.data !== 'object' || Array.isArray(yaml.data)) {
    const reason = 'must be a group of fields: a passage’s address, a colon, a text';
    report('InvalidField', yaml.locate([]), { field: 'the file', reason });
    return { asked: new Map(), addresses: [] };
  }
  return {
    asked: new Map(Object.entries(validate(askedSchema, yaml, report) ?? {})),
    addresses: Object.keys(yaml.data).map((address) => ({ address, place: yaml.locate([address], 'key') })),
  };
}

export interface ReadAsked {
  /** By the address of the passage. */
  readonly asked: ReadonlyMap<string, string>;
  /** Every address in the file, also where what it is given is faulty. */
  readonly addresses: readonly { readonly address: string; readonly place: Location }[];
}

/**
 * The words that readers type for words of the brief; none, where the file is missing.
 *
 * `synonyms: { rebuke condemn: censure scold }` → `{ synonyms: [[['rebuke', 'condemn'], ['censure', 'scold']]], foreign: [] }`
 */
export function readWords(files: Files, report: Report): WordLists {
  const text = files.get('search/words.yaml');
  const yaml = text === undefined ? undefined : parseYaml('search/words.yaml', text, report);
  const { synonyms = {}, foreign = {} } = (yaml && validate(wordsSchema, yaml, report)) ?? {};
  return { synonyms: listPairs(synonyms), foreign: listPairs(foreign) };
}

function listPairs(list: Readonly<Record<string, string>>): WordPair[] {
  return Object.entries(list).map(([own, typed]) => [own.split(' '), typed.split(' ')]);
}
