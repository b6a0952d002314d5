import type { Publication } from '../../brief/publication.ts';
import type { Actor } from '../../brief/schema/lists.ts';
import type { ActorKind } from '../../brief/vocabulary.ts';
import type { Node } from './graph.ts';
import { actorPath } from '../../brief/routes.ts';

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
    name: withoutAside(name),
    ...(others.length === 0 ? {} : { alternateName: others }),
  };
}

/** The same where it speaks: only people and organisations can be authors. */
export function describeAuthor(actor: Actor, { at }: Publication): Node {
  return { '@type': isPerson(actor) ? 'Person' : 'Organization', '@id': at(actorPath(actor.id)), name: withoutAside(actor.name) };
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

/** `Andrew (podcast host)` is named Andrew. */
function withoutAside(name: string): string {
  return name.replace(/\s*\([^)]*\)$/, '');
}
