import { nameWithoutAside, type Corpus, type Source } from '../../brief/corpus.ts';
import type { ActorId } from '../../brief/ids.ts';
import { actorPath, fixedPaths, topicPath } from '../../brief/routes.ts';
import type { Publication } from '../../brief/schema/brief.ts';
import type { Actor, Topic } from '../../brief/schema/lists.ts';
import { rowOf, type SourceType } from '../../brief/source-types.ts';

/** Something schema.org has a type for; what is undefined is not printed. */
export interface Node {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/**
 * Somebody or something the sources name; under its address stand its other names, in the page of actors.
 *
 * `mentionActor(northBank, publication)` → `{ '@type': 'Country', '@id': '…/actors/#north-bank', name: 'North Bank' }`
 */
export function mentionActor({ id, name, kind }: Actor, { at }: Publication): Node {
  return { '@type': types[kind] ?? 'DefinedTerm', '@id': at(actorPath(id)), name: nameWithoutAside(name) };
}

/** Everything else is a term. */
const types: Readonly<Record<string, string>> = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  publication: 'CreativeWork',
  unnamed: 'Person',
  place: 'Place',
};

/** The same where it speaks: only people and organisations can be authors. */
export function describeAuthors(ids: Iterable<ActorId>, corpus: Corpus, publication: Publication): Node[] {
  return [...ids]
    .flatMap((id) => corpus.actors.get(id) ?? [])
    .map((actor) => ({ ...mentionActor(actor, publication), '@type': types[actor.kind] === 'Person' ? 'Person' : 'Organization' }));
}

/** A topic, wherever something is about it. */
export function nameTopic({ id, name }: Topic, { at }: Publication): Node {
  return { '@type': 'DefinedTerm', name, termCode: id, url: at(topicPath(id)), inDefinedTermSet: at(fixedPaths.topics) };
}

/** The document that a source is, as its own publisher would describe it; its address is the original’s. */
export function describeWork(corpus: Corpus, source: Source, publication: Publication): Node {
  return {
    '@type': rowOf(source.type).as.schema,
    '@id': source.url,
    url: source.url,
    name: source.title,
    inLanguage: source.language,
    // What is known only of its recording is no day of publication.
    datePublished: source.printedDate === undefined ? source.published : undefined,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...describeParticulars(corpus, source, publication),
  };
}

/** Who made it, what it is part of, and where in that. */
function describeParticulars(corpus: Corpus, source: Source, publication: Publication): Omit<Node, '@type'> {
  const people = (ids: readonly ActorId[]) => {
    const known = describeAuthors(ids, corpus, publication);
    return known.length > 1 ? known : known[0];
  };
  const makers = people(source.authors.length > 0 ? source.authors : [source.speaker]);
  if (source.type === 'podcast') {
    // schema.org’s way of saying in which part somebody contributed.
    const role =
      (roleName: string) =>
      (id: ActorId): Node => ({ '@type': 'Role', roleName, contributor: people([id]) });
    return {
      partOfSeries: { '@type': 'PodcastSeries', name: source.publication },
      duration: source.duration,
      contributor: [role('guest')(source.speaker), ...source.hosts.map(role('host'))],
    };
  }
  if (source.type === 'video') return { uploadDate: source.published, duration: source.duration, contributor: makers };
  const { as, printed } = rowOf(source.type);
  return {
    headline: as.schema.endsWith('Article') ? source.title : undefined,
    author: makers,
    editor: people(source.editors),
    translator: people(source.translators),
    contributor: people(source.hosts),
    isPartOf: {
      '@type': printed.within === 'series' ? 'CreativeWorkSeries' : (wholes[source.type] ?? 'CreativeWork'),
      name: source.publication,
    },
    [as.schema === 'Report' ? 'reportNumber' : 'identifier']: source.number ?? source.doi,
    volumeNumber: source.volume,
    issueNumber: source.issue,
    pagination: source.pages,
    duration: source.duration,
    archivedAt: source.archived,
  };
}

/** What it is that a part of it is published in, where Schema.org has a word for it. */
const wholes: Readonly<Partial<Record<SourceType, string>>> = {
  article: 'Periodical',
  'journal-article': 'Periodical',
  'magazine-article': 'Periodical',
  chapter: 'Book',
  'web-page': 'WebSite',
  'blog-post': 'Blog',
  statute: 'Legislation',
};
