import type { Corpus, Source } from '../../brief/corpus.ts';
import type { ActorId } from '../../brief/ids.ts';
import type { Publication } from '../../brief/publication.ts';
import type { SourceType } from '../../brief/vocabulary.ts';
import { describeAuthor } from './actor.ts';
import type { Node } from './graph.ts';

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
