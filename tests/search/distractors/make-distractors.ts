import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
import type { Searchable } from '../../../src/brief/searchable.ts';
import type { Actor } from '../../../src/brief/schema/lists.ts';
import { createChance, hash, requireItem, type Chance } from './random.ts';
import { createRenaming } from './rename.ts';

/**
 * Passages that resemble the real ones in words and build, and answer none of the queries: their sentences tell of other
 * states, people, weapons and years, some with their clauses in another order, most with clauses of several passages. The
 * same passages and queries make the same distractors, and one passage or query more changes few of them.
 */
export function makeDistractors(passages: readonly Searchable[], queries: readonly string[], count = 1000): Searchable[] {
  const models = passages.filter(({ type }) => type !== 'actor');
  const drafts = sortByHash(
    models.flatMap((model) => Array.from({ length: draftsOfEach }, (_, number) => draftPassage(model, number, models))),
    ({ title, text }) => title + text,
  );
  const mayAnswer = createSuspicion(queries, drafts);
  const taken = new Set(passages.map(({ title }) => title));
  const chosen = drafts.filter((draft) => {
    if ((taken.has(draft.title) && draft.type !== 'judgement') || mayAnswer(draft)) return false;
    taken.add(draft.title);
    return true;
  });
  if (chosen.length < count) throw new Error(`Only ${chosen.length} of ${count} distractors answer none of the queries`);
  return chosen.slice(0, count).map((draft, index) => ({ ...draft, path: `/sources/elsewhere/#distractor-${index + 1}` }));
}

/** So many that enough are left when those are gone that may answer something. */
const draftsOfEach = 20;

function draftPassage(model: Searchable, number: number, models: readonly Searchable[]): Searchable {
  const seed = hash(`${model.path} ${number}`);
  const chance = createChance(seed);
  const rename = createRenaming(chance);
  const others = [findLowest(models, ({ path }) => hash(path, seed)), findLowest(models, ({ path }) => hash(path, seed + 1))];
  const own = listClauses(model.text);
  const borrowed = others.flatMap(({ text }) => chance.shuffle(listClauses(text)).slice(0, 2));
  const clauses = chance.below(3) === 0 ? own : [...own, ...borrowed];
  const text = chance.shuffle(clauses).slice(0, Math.max(3, own.length)).join('; ');
  const titles = [model, ...others].map(({ title }) => rename(title));
  return {
    ...model,
    page: 'Elsewhere',
    // Judgements have no titles of their own.
    title: model.type === 'judgement' ? model.title : capitalise(mixTitles(titles, chance)),
    text: `${capitalise(rename(text))}.`,
    topics: [],
    themes: [],
    sources: [],
    speakers: [],
    // The words in which people ask for the real one would answer the queries.
    asked: undefined,
  };
}

function findLowest<Item>(items: readonly Item[], rate: (item: Item) => number): Item {
  const rates = items.map(rate);
  return requireItem(items[rates.indexOf(Math.min(...rates))]);
}

/** An order by chance, which one item more does not change for the others. */
function sortByHash<Item>(items: readonly Item[], name: (item: Item) => string): Item[] {
  return items
    .map((item) => [hash(name(item)), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** The beginning of one title and the end of another: `A mutual guarantee` and `Fear of more dependence` → `A mutual of more dependence`. */
function mixTitles([title = '', ...others]: readonly string[], chance: Chance): string {
  const words = title.split(' ');
  const end = chance.pick(others).split(' ');
  return [...words.slice(0, Math.ceil(words.length / 2)), ...end.slice(Math.floor(end.length / 2))].join(' ');
}

/** Sentences and what stands between semicolons and colons, without names in scripts that are not renamed. */
function listClauses(text: string): string[] {
  return text
    .replace(/\p{Script=Hangul}|\p{Script=Han}/gu, '')
    .split(/[.;:]\s+|[.;:]$|, (?=and|but|which|who|while|so)/u)
    .filter((clause) => clause.includes(' '));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Tells of each text which of these queries it might answer: it has all words of a query, in some form and with a slip or
 * two. Nobody has judged such a text, so it cannot stand for one that is wrong. A query’s only word does not count where
 * many texts have it, unless it is in the title.
 */
function createSuspicion(queries: readonly string[], texts: readonly Titled[]): (text: Titled) => boolean {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of listContentWords(joinText(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const near = new Map<string, readonly string[]>();
  const asked = queries.map((query) =>
    listContentWords(query).map((word) => {
      const forms = near.get(word) ?? [...counts.keys()].filter((other) => isNear(word, other));
      near.set(word, forms);
      return forms;
    }),
  );
  const isCommon = ([forms = [], ...others]: readonly (readonly string[])[]) =>
    others.length === 0 && forms.some((form) => (counts.get(form) ?? 0) * often > texts.length);
  const sought = asked.filter((words) => words.length > 0).map((words) => ({ words, onlyInTitle: isCommon(words) }));
  return (text) => {
    const [inTitle, anywhere] = [new Set(listContentWords(text.title)), new Set(listContentWords(joinText(text)))];
    return sought.some(({ words, onlyInTitle }) => {
      const place = onlyInTitle ? inTitle : anywhere;
      return words.every((forms) => forms.some((form) => place.has(form)));
    });
  };
}

interface Titled {
  readonly title: string;
  readonly text: string;
}

/** A word is common that more than one text in so many has. */
const often = 20;

/** `What does the UN say of workers in 2024?` → `['un', 'say', 'workers', '2024']` */
function listContentWords(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase()).filter((word) => !empty.has(word)))];
}

const joinText = ({ title, text }: Titled) => `${title} ${text}`;

function isNear(word: string, other: string): boolean {
  return stemmer(word) === stemmer(other) || distance(word, other) <= (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
}

const empty = new Set(
  (
    'a an and are as at be been by can could did do does for from had has have he her him his how i if in into is it its many may more most much ' +
    'no not of on or s she should so some than that the their them then there these they this those to was we were what when where which who ' +
    'whom whose why will with would you'
  ).split(' '),
);

/**
 * A query as it stands and, for each name of the glossary in it, with the English names for the same thing; what is left in
 * another script is dropped there.
 *
 * `spellOut('集体防御条约', actors)` → `['集体防御条约', 'Collective defence', 'collective defense', 'collective defence pact', …]`
 */
export function spellOut(query: string, actors: Iterable<Actor>): string[] {
  const others = [...actors].flatMap(({ name, same }) => {
    const found = [name, ...Object.values(same).flat()].find((known) => contains(query, known));
    if (found === undefined) return [];
    return [name, ...(same.en ?? [])].map((english) => query.replace(found, english).replaceAll(unspacedRun, ' ').trim());
  });
  return [...new Set([query, ...others])];
}

function contains(query: string, name: string): boolean {
  return unspaced.test(name) ? query.includes(name) : ` ${query} `.includes(` ${name} `);
}

const unspaced = /\p{Script=Hangul}|\p{Script=Han}/u;
const unspacedRun = new RegExp(`(?:${unspaced.source})+`, 'gu');
