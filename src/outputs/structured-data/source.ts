import type { Claim, Corpus, Source } from '../../brief/corpus.ts';
import type { ActorId } from '../../brief/ids.ts';
import { actorPath, claimPath, sourcePath } from '../../brief/routes.ts';
import type { Publication } from '../../brief/publication.ts';
import { describeAuthor } from './actor.ts';
import { describeOwnPage, toGraph, type Node, type StructuredData } from './graph.ts';
import { nameTopic } from './topic.ts';
import { describeWork } from './work.ts';

/**
 * A source’s page: the document itself, and our article about it, which holds its claims. A claim is its speaker’s and
 * appears in the document. There is no ClaimReview: we report and give no verdict.
 */
export function describeSource(corpus: Corpus, source: Source, publication: Publication): StructuredData {
  const path = sourcePath(source.id);
  const topics = new Set(source.claims.flatMap((claim) => claim.topics));
  const speakers = new Set(source.claims.map(({ speaker }) => speaker));
  const article = {
    ...describeOwnPage(
      'Article',
      { path, name: source.short, description: source.coverage.statement, updated: publication.edition },
      publication,
    ),
    headline: `${source.short}: a summary in ${source.claims.length} claims`,
    about: [
      { '@id': source.url },
      ...[...corpus.topics.values()].filter(({ id }) => topics.has(id)).map((topic) => nameTopic(topic, publication)),
    ],
    isBasedOn: { '@id': source.url },
    hasPart: source.claims.map((claim) => describeClaim(claim, source, publication)),
  };
  return toGraph(
    [describeWork(corpus, source, publication), article, ...listAuthors(speakers, corpus, publication)],
    [
      ['Sources', '/sources/'],
      [source.short, path],
    ],
    publication,
  );
}

/** Without its text, which the page has at that very address and `/api/claims.json` among its data: pages stay light. */
function describeClaim(claim: Claim, source: Source, { at }: Publication): Node {
  const address = at(claimPath(claim));
  return {
    '@type': 'Claim',
    '@id': address,
    name: claim.title,
    author: { '@id': at(actorPath(claim.speaker)) },
    datePublished: source.printedDate === undefined || claim.said !== source.published ? claim.said : undefined,
    appearance: { '@id': source.url },
  };
}

/** Who speaks in the claims, each once, so that claims need only name them. */
function listAuthors(ids: ReadonlySet<ActorId>, corpus: Corpus, publication: Publication): Node[] {
  return [...ids].flatMap((id) => corpus.actors.get(id) ?? []).map((actor) => describeAuthor(actor, publication));
}
