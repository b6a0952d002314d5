import type { Corpus } from '../../brief/corpus.ts';
import type { Publication } from '../../brief/publication.ts';
import type { Actor } from '../../brief/schema/lists.ts';
import { describeActor } from './actor.ts';
import { describeOwnPage, toGraph, type Node, type StructuredData } from './graph.ts';

/** The glossary: a set of terms, each of which is also the person, state or thing it means. */
export function describeActors(corpus: Corpus, publication: Publication): StructuredData {
  const terms = [...corpus.actors.values()].map((actor) => describeTerm(actor, publication));
  const page = {
    ...describeOwnPage(
      'CollectionPage',
      {
        path: '/actors/',
        name: 'Actors and terms',
        description: 'Who and what the sources name, under all the names they go by.',
        updated: publication.edition,
      },
      publication,
    ),
    mainEntity: { '@type': 'DefinedTermSet', name: 'Actors and terms', url: publication.at('/actors/'), hasDefinedTerm: terms },
  };
  return toGraph([page], [], publication);
}

/** Without its other names: those are what the page itself shows, and twice they would be a tenth of its weight. */
function describeTerm(actor: Actor, publication: Publication): Node {
  const { '@type': type, '@id': id, name } = describeActor(actor, publication);
  return { '@type': type === 'DefinedTerm' ? type : [String(type), 'DefinedTerm'], '@id': id, name };
}
