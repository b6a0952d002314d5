import type { Passage } from '../../../src/brief/passages.ts';
import { createSuspicion } from './may-answer.ts';
import { createChance, hash, requireItem, type Chance } from './random.ts';
import { createRenaming } from './rename.ts';

/**
 * Passages that resemble the real ones in words and build, and answer none of the queries: their sentences tell of other
 * states, people, weapons and years, some with their clauses in another order, most with clauses of several passages. The
 * same passages and queries make the same distractors, and one passage or query more changes few of them.
 */
export function makeDistractors(passages: readonly Passage[], queries: readonly string[], count = 1000): Passage[] {
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

function draftPassage(model: Passage, number: number, models: readonly Passage[]): Passage {
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
