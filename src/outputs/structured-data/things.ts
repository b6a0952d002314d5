import { nameWithoutAside, type Corpus, type Source } from '../../brief/corpus.ts';
import type { ActorId } from '../../brief/ids.ts';
import type { Publication } from '../../brief/schema/brief.ts';
import { actorPath, fixedPaths, topicPath } from '../../brief/routes.ts';
import type { Actor, Topic } from '../../brief/schema/lists.ts';
import { rowOf, type SourceType } from '../../brief/source-types.ts';

/**
 * Somebody or something the sources name, with the other names it goes by.
 *
 * `describeActor(northBank, publication)` → `{ '@type': 'Country', '@id': '…/actors/#north-bank', name: 'North Bank', alternateName: ['NB', …] }`
 */
export function describeActor(actor: Actor, publication: Publication): Node {
  const others = Object.values(actor.same).flat();
  return { ...mentionActor(actor, publication), ...(others.length === 0 ? {} : { alternateName: others }) };
}

/** The same where it is only mentioned: under its address stand its other names, in the page of actors. */
export function mentionActor({ id, name, kind }: Actor, { at }: Publication): Node {
  return { '@type': types[kind] ?? 'DefinedTerm', '@id': at(actorPath(id)), name: nameWithoutAside(name) };
}

/** The same where it speaks: only people and organisations can be authors. */
export function describeAuthor(actor: Actor, { at }: Publication): Node {
  return { '@type': isPerson(actor) ? 'Person' : 'Organization', '@id': at(actorPath(actor.id)), name: nameWithoutAside(actor.name) };
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

function isPerson({ kind }: Actor): boolean {
  return kind === 'person' || kind === 'unnamed';
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
    const known = ids.flatMap((id) => describeSpeaker(id, corpus, publication) ?? []);
    return known.length > 1 ? known : known[0];
  };
  const makers = people(source.authors.length > 0 ? source.authors : [source.speaker]);
  const { within } = rowOf(source.type).printed;
  if (source.type === 'podcast') {
    const hosts = source.hosts.map((host) => describeRole('host', host, corpus, publication));
    return {
      partOfSeries: { '@type': 'PodcastSeries', name: source.publication },
      duration: source.duration,
      contributor: [describeRole('guest', source.speaker, corpus, publication), ...hosts],
    };
  }
  if (source.type === 'video') return { uploadDate: source.published, duration: source.duration, contributor: makers };
  return {
    headline: rowOf(source.type).as.schema.endsWith('Article') ? source.title : undefined,
    author: makers,
    editor: people(source.editors),
    translator: people(source.translators),
    contributor: people(source.hosts),
    isPartOf: { '@type': within === 'series' ? 'CreativeWorkSeries' : (wholes[source.type] ?? 'CreativeWork'), name: source.publication },
    [rowOf(source.type).as.schema === 'Report' ? 'reportNumber' : 'identifier']: source.number ?? source.doi,
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

/** schema.org’s way of saying in which part somebody contributed. */
function describeRole(roleName: string, id: ActorId, corpus: Corpus, publication: Publication): Node {
  return { '@type': 'Role', roleName, contributor: describeSpeaker(id, corpus, publication) };
}

function describeSpeaker(id: ActorId, corpus: Corpus, publication: Publication): Node | undefined {
  const actor = corpus.actors.get(id);
  return actor && describeAuthor(actor, publication);
}

/**
 * Puts the things a page describes, and the way to it, into one JSON-LD document.
 *
 * `toGraph([article], [{ name: 'Themes', path: '/themes/' }, { name: 'The treaty', path: '/themes/treaty/' }], publication)`
 */
export function toGraph(nodes: readonly Node[], trail: readonly Pick<OwnPage, 'name' | 'path'>[], { at }: Publication): StructuredData {
  const itemListElement = trail.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: at(path) }));
  const breadcrumbs = trail.length === 0 ? [] : [{ '@type': 'BreadcrumbList', itemListElement }];
  return { '@context': 'https://schema.org', '@graph': [...nodes, ...breadcrumbs] };
}

/** What all our pages have in common: address, language, licence, the site they belong to. */
export function describeOwnPage(type: string, { path, name, description, updated }: OwnPage, { at, language, licence }: Publication): Node {
  return {
    '@type': type,
    '@id': at(path),
    url: at(path),
    name,
    description,
    inLanguage: language,
    dateModified: updated,
    license: licence.url,
    isAccessibleForFree: true,
    isPartOf: { '@id': at('/') },
  };
}

/** A JSON-LD document, for `structuredData` of the layout. */
export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

/** Something schema.org has a type for; what is undefined is not printed. */
export interface Node {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

interface OwnPage {
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly updated: string;
}
