import type { Corpus, WordPair } from '../../brief/corpus.ts';
import { pagePath } from '../../brief/routes.ts';
import type { Actor, Topic } from '../../brief/schema/lists.ts';
import { type Searchable, listSearchable } from '../../brief/searchable.ts';
import { wordsOf } from '../../brief/words.ts';
import { listVocabulary } from '../query/lexicon.ts';
import type { IndexedName, IndexedPassage, SearchIndex } from '../query/search-index.ts';
import { toCandidate } from '../query/rank-passages.ts';
import { listStems, stem } from '../query/words.ts';
import type { FilterName, Filters } from '../query/search-address.ts';

/**
 * The file by which search answers. It stays small however much there is: beyond `limits` it has no passages, which Pagefind has
 * to find then, and only the most frequent words.
 *
 * `makeSearchIndex(listSearchable(corpus), corpus)` → see `SearchIndex`
 */
export function makeSearchIndex(passages: readonly Searchable[], corpus: Corpus): SearchIndex {
  const indexed = passages.map((passage) => indexPassage(passage, corpus));
  const known = new Set(indexed.flatMap(({ title, text, asked = '' }) => listStems(`${title} ${text} ${asked}`)));
  const isSmall = passages.length <= limits.passages;
  return {
    total: passages.length,
    meanLength: indexed.reduce((sum, each) => sum + toCandidate(each).text.length, 0) / Math.max(1, indexed.length),
    passages: isSmall ? indexed : [],
    words: isSmall ? '' : listVocabulary(indexed).slice(0, limits.words).join(' '),
    names: [
      ...[...corpus.actors.values()].map(indexName),
      ...[...corpus.topics.values()].map((topic) => ({ ...indexName(topic), topic: topic.id })),
    ],
    synonyms: keepKnown(corpus.words.synonyms, known),
    foreign: keepKnown(corpus.words.foreign, known),
  };
}

/** Up to here the passages are fewer bytes than Pagefind’s script and the parts of its index that a question needs. */
const limits = { passages: 1_500, words: 4_000 };

/** A passage as search takes it. */
export function indexPassage(passage: Searchable, corpus: Corpus): IndexedPassage {
  const { type, path, page, title, place, asked } = passage;
  const words = wordsOf(corpus.brief);
  const [kind] = passage.kinds;
  const actor = passage.passage.type === 'actor' ? passage.passage.actor : undefined;
  const join = (names: readonly string[]) => (names.length === 0 ? undefined : names.join(', '));
  return {
    ...{ type, path, page, title, kind, place, asked },
    label: kind ? words.kinds[kind].name : words.results[type],
    text: actor ? actor.description : passage.text,
    names: actor && join(Object.values(actor.same).flat()),
    speaker: join(passage.speakers.map((id) => corpus.actors.get(id)?.name ?? id)),
    source: join(passage.sources.map((id) => corpus.sources.get(id)?.publication ?? id)),
    date: passage.printedDate,
    filters: Object.fromEntries(Object.entries(filterValuesOf(passage)).filter(([, ids]) => ids.length > 0)),
  };
}

/** The sections of pages that are no passages: what is said about the brief. */
export function indexPages(corpus: Corpus): IndexedPassage[] {
  const label = wordsOf(corpus.brief).results.section;
  return [...corpus.pages.values()].flatMap(({ id: page, title: pageTitle, sections }) =>
    sections.map(({ id, title, text }): IndexedPassage => {
      return { type: 'section', label, page: pageTitle, title, text, filters: {}, path: pagePath(page, id) };
    }),
  );
}

function indexName({ name, same, related }: Actor | Topic): IndexedName {
  return { name, same: Object.values(same).flat(), related: Object.values(related).flat() };
}

/** Without words of whose stems no passage has any. */
function keepKnown(pairs: readonly WordPair[], known: ReadonlySet<string>): WordPair[] {
  return pairs.flatMap(([own, typed]): WordPair[] => {
    const kept = own.filter((word) => known.has(stem(word)));
    return kept.length === 0 ? [] : [[kept, typed]];
  });
}

/**
 * What search results can be narrowed by, group by group, with the number of passages behind each choice; choices with
 * none are left out. Of some passages only, where these are given.
 *
 * `listSearchFilters(corpus)` → `[{ name: 'kind', title: 'Kind', choices: [{ id: 'fact', name: 'Fact', count: 41 }, …] }, …]`
 */
export function listSearchFilters(corpus: Corpus, passages: readonly Searchable[] = listSearchable(corpus)): FilterGroup[] {
  const words = wordsOf(corpus.brief);
  const values = passages.map(filterValuesOf);
  const years = [...new Set(values.flatMap(({ year }) => year))].sort((a, b) => Number(b) - Number(a));
  const names: Readonly<Record<FilterName, readonly { readonly id: string; readonly name: string }[]>> = {
    kind: Object.entries(words.kinds).map(([id, { name }]) => ({ id, name })),
    theme: [...corpus.themes.values()].map(({ id, short }) => ({ id, name: short })),
    source: [...corpus.sources.values()].map(({ id, publication }) => ({ id, name: publication })),
    speaker: [...corpus.actors.values()],
    topic: [...corpus.topics.values()],
    year: years.map((year) => ({ id: year, name: year })),
  };
  return (Object.keys(names) as FilterName[]).map((name) => {
    const counts = new Map<string, number>();
    for (const id of values.flatMap((each) => each[name])) counts.set(id, (counts.get(id) ?? 0) + 1);
    const choices = names[name].map(({ id, name: choice }) => ({ id, name: choice, count: counts.get(id) ?? 0 }));
    return { name, title: words.filters[name], choices: choices.filter(({ count }) => count > 0) };
  });
}

/** What a passage can be narrowed by, group by group: ids, and the year it was said or happened. */
function filterValuesOf({ kinds: kind, themes, topics, sources, speakers, date }: Searchable): Filters {
  return { kind, theme: themes, topic: topics, source: sources, speaker: speakers, year: date === undefined ? [] : [date.slice(0, 4)] };
}

export interface FilterGroup {
  readonly name: FilterName;
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}
