import { nameWithoutAside, type Corpus, type Source } from '../../brief/corpus.ts';
import type { ActorId } from '../../brief/ids.ts';
import type { Publication } from '../../brief/publication.ts';
import { actorPath, fixedPaths, topicPath } from '../../brief/routes.ts';
import type { Actor, Topic } from '../../brief/schema/lists.ts';
import type { ActorKind, SourceType } from '../../brief/vocabulary.ts';
import type { Node } from './graph.ts';

/**
 * Somebody or something the sources name, with the other names it goes by.
 *
 * `describeActor(northKorea, publication)` → `{ '@type': 'Country', '@id': '…/actors/#north-korea', name: 'North Korea', alternateName: ['DPRK', …] }`
 */
export function describeActor({ id, name, kind, same }: Actor, { at }: Publication): Node {
  const others = Object.values(same).flat();
  return {
    '@type': types[kind],
    '@id': at(actorPath(id)),
    name: nameWithoutAside(name),
    ...(others.length === 0 ? {} : { alternateName: others }),
  };
}

/** The same where it speaks: only people and organisations can be authors. */
export function describeAuthor(actor: Actor, { at }: Publication): Node {
  return { '@type': isPerson(actor) ? 'Person' : 'Organization', '@id': at(actorPath(actor.id)), name: nameWithoutAside(actor.name) };
}

const types: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  publication: 'CreativeWork',
  unnamed: 'Person',
  instrument: 'DefinedTerm',
  place: 'Place',
  weapon: 'DefinedTerm',
  term: 'DefinedTerm',
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
  const { '@type': type, ...particulars } = byType[source.type](corpus, source, publication);
  return {
    '@type': type,
    '@id': source.url,
    url: source.url,
    name: source.title,
    inLanguage: source.language,
    // What is known only of its recording is no day of publication.
    datePublished: source.printedDate === undefined ? source.published : undefined,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...particulars,
  };
}

const byType: Readonly<Record<SourceType, (corpus: Corpus, source: Source, publication: Publication) => Node>> = {
  podcast: (corpus, source, publication) => ({
    '@type': 'PodcastEpisode',
    partOfSeries: { '@type': 'PodcastSeries', name: source.publication },
    duration: source.duration,
    contributor: [
      describeRole('guest', source.speaker, corpus, publication),
      ...source.hosts.map((host) => describeRole('host', host, corpus, publication)),
    ],
  }),
  brief: (corpus, source, publication) => ({
    '@type': 'Report',
    author: describeSpeaker(source.speaker, corpus, publication),
    isPartOf: { '@type': 'CreativeWorkSeries', name: source.publication },
    reportNumber: source.number,
  }),
  article: (corpus, source, publication) => ({
    '@type': 'NewsArticle',
    headline: source.title,
    author: describeSpeaker(source.speaker, corpus, publication),
    isPartOf: { '@type': 'Periodical', name: source.publication },
  }),
  video: (corpus, source, publication) => ({
    '@type': 'VideoObject',
    uploadDate: source.published,
    duration: source.duration,
    contributor: describeSpeaker(source.speaker, corpus, publication),
  }),
};

/** schema.org’s way of saying in which part somebody contributed. */
function describeRole(roleName: string, id: ActorId, corpus: Corpus, publication: Publication): Node {
  return { '@type': 'Role', roleName, contributor: describeSpeaker(id, corpus, publication) };
}

function describeSpeaker(id: ActorId, corpus: Corpus, publication: Publication): Node | undefined {
  const actor = corpus.actors.get(id);
  return actor && describeAuthor(actor, publication);
}
