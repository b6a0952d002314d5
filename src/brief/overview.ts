import type { Corpus, Claim, Source, Theme } from './corpus.ts';
import { listSearchable, type Searchable } from './searchable.ts';
import { kinds, type Kind } from './vocabulary.ts';
import { listActorKinds } from './words.ts';
import type { TopicId } from './ids.ts';
import { fixedPaths, pagePath, sourcePath, themePath, topicPath } from './routes.ts';

/**
 * Every topic with the passages that carry it, and their claims by kind, in the order of the list; kinds without claims are
 * left out.
 *
 * `countTopics(corpus)` → `[{ topic, count: 40, kinds: [{ kind: 'fact', count: 10 }, …] }, …]`
 */
export function countTopics(corpus: Corpus) {
  const passages = listSearchable(corpus);
  return [...corpus.topics.values()].map((topic) => {
    const carriers = passages.filter(({ topics }) => topics.includes(topic.id));
    return { topic, count: carriers.length, kinds: countKinds(carriers.flatMap((passage) => passage.kinds)) };
  });
}

/** The glossary by what its entries are, each group in the order of the alphabet; groups without entries are left out. */
export function groupActors(corpus: Corpus) {
  return Object.entries(listActorKinds(corpus.brief))
    .map(([kind, title]) => ({
      kind,
      title,
      actors: [...corpus.actors.values()]
        .filter((actor) => actor.kind === kind)
        .sort((a, b) => a.name.localeCompare(b.name, corpus.brief.language)),
    }))
    .filter(({ actors }) => actors.length > 0);
}

function countKinds(found: readonly Kind[]) {
  return (Object.keys(kinds) as Kind[])
    .map((kind) => ({ kind, count: found.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0);
}

/**
 * All that carries a topic, as its page shows it: what the themes say, with the questions they raise; what happened; the
 * claims, source by source. Together they are `all`, which is what search finds for the topic.
 *
 * `gatherTopic(corpus, 'treaty')` → `{ all, themes: [{ theme, passages }, …], events: […], sources: [{ source, claims }, …] }`
 */
export function gatherTopic(corpus: Corpus, topic: TopicId): TopicPassages {
  const all = listSearchable(corpus).filter(({ topics }) => topics.includes(topic));
  return {
    all,
    themes: [...corpus.themes.values()]
      .map((theme) => ({ theme, passages: all.filter(({ type, themes }) => type !== 'claim' && themes.includes(theme.id)) }))
      .filter(({ passages }) => passages.length > 0),
    events: all.filter(({ type }) => type === 'event'),
    sources: [...corpus.sources.values()]
      .map((source) => ({
        source,
        summary: all.filter(({ type, sources }) => type === 'section' && sources.includes(source.id)),
        claims: source.claims.filter(({ topics }) => topics.includes(topic)),
      }))
      .filter(({ summary, claims }) => summary.length + claims.length > 0),
  };
}

/**
 * The sources of a topic page by page, each whole: a page ends with the source that brings it to three hundred claims. There is
 * a first page also where no source carries the topic.
 */
export function divideSources(sources: TopicPassages['sources']): TopicPassages['sources'][] {
  const pages: TopicPassages['sources'][number][][] = [[]];
  let claims = 0;
  for (const each of sources) {
    if (claims >= claimsOnPage) {
      pages.push([]);
      claims = 0;
    }
    pages.at(-1)?.push(each);
    claims += each.claims.length;
  }
  return pages;
}

/** They are some thirty kilobytes on the line. */
const claimsOnPage = 300;

export interface TopicPassages {
  readonly all: readonly Searchable[];
  /** For each theme its bottom line, judgements and sections, then its questions. */
  readonly themes: readonly { readonly theme: Theme; readonly passages: readonly Searchable[] }[];
  readonly events: readonly Searchable[];
  /** For each source its summary, if that carries the topic, and its claims. */
  readonly sources: readonly { readonly source: Source; readonly summary: readonly Searchable[]; readonly claims: readonly Claim[] }[];
}

/**
 * Passages under their pages: first those of the sources, in their order, also under who says them and when, then the others.
 * None where they are more than anybody reads through: those are left to the search.
 *
 * `outlinePassages(passages, corpus)` → `[{ title: 'River Talk, Anna Berg, 21 June 2024', links: [{ name: 'A real opportunity now', path }] }, …]`
 */
export function outlinePassages(
  passages: readonly Searchable[],
  corpus: Corpus,
): { title: string; links: { name: string; path: string }[] }[] {
  if (passages.length > few) return [];
  const order = [...corpus.sources.keys()];
  const rank = ({ type, sources }: Searchable) => (type === 'claim' ? order.findIndex((id) => sources.includes(id)) : order.length);
  const listed = passages.toSorted((a, b) => rank(a) - rank(b));
  return [...Map.groupBy(listed, (passage) => titleOf(passage, corpus))].map(([title, found]) => ({
    title,
    links: found.map(({ passage, path }) => ({ name: passage.title, path })),
  }));
}

/** With more, the page of the actors would be heavier than a page may be, and the heavier the larger the brief. */
const few = 20;

function titleOf({ type, page, speakers, printedDate }: Searchable, corpus: Corpus): string {
  const names = speakers.map((id) => corpus.actors.get(id)?.name ?? id);
  return type === 'claim' ? [page, ...names, printedDate].join(', ') : page;
}

/**
 * Every page that may be listed, in the order of the navigation, and the day its wording changed last: its own date where
 * its author keeps one, else that of the edition.
 *
 * `listPages(corpus, '2026-11-21')` → `[{ path: '/', updated: '2026-11-21' }, …, { path: '/topics/sanctions/', … }]`
 */
export function listPages({ themes, sources, topics, pages }: Corpus, edition: string): ListedPage[] {
  const dated = new Map([
    ...[...themes.values()].map(({ id, updated }) => [themePath(id), updated] as const),
    ...[...pages.values()].map(({ id, updated }) => [pagePath(id), updated] as const),
  ]);
  const paths = [
    ...[pagePath('home'), fixedPaths.themes, ...[...themes.keys()].map((id) => themePath(id))],
    ...[fixedPaths.sources, ...[...sources.keys()].map((id) => sourcePath(id))],
    ...[fixedPaths.positions, fixedPaths.timeline, fixedPaths.topics, ...[...topics.keys()].map(topicPath)],
    ...[fixedPaths.actors, fixedPaths.search, fixedPaths.memo, ...dated.keys()],
  ];
  return [...new Set(paths)].map((path) => ({ path, updated: dated.get(path) ?? edition }));
}

export interface ListedPage {
  /** Path from the site’s root, with slashes. */
  readonly path: string;
  /** ISO date. */
  readonly updated: string;
}
