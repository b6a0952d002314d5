import { formatPlaces, type Claim, type Corpus } from '../../brief/corpus.ts';
import { claimPath } from '../../brief/routes.ts';
import { findUsage, type Usage } from '../../brief/provenance/usage.ts';
import { voiceOf } from '../../brief/provenance/voices.ts';
import type { Publication } from '../../brief/publication.ts';
import type { ClaimItem } from '../../brief/schema/api.ts';
import { nameActor } from './name-actor.ts';

/** All claims as `/api/claims.json` offers them, in the order of the corpus. */
export function listClaimItems(corpus: Corpus, { at }: Pick<Publication, 'at'>): ClaimItem[] {
  const usage = findUsage(corpus);
  return [...corpus.claims.values()].map((claim) => toItem(claim, usage.get(claim.key) ?? [], corpus, at));
}

/** The documents that bear its note out. */
function listReferences({ note }: Claim, corpus: Corpus): ClaimItem['references'] {
  return (note?.refs ?? []).flatMap((id) => {
    const reference = corpus.references.get(id);
    return reference ? [{ title: reference.title, publisher: reference.publisher, date: reference.date, url: reference.url }] : [];
  });
}

function toItem(claim: Claim, usage: readonly Usage[], corpus: Corpus, at: Publication['at']): ClaimItem {
  return {
    key: claim.key,
    url: at(claimPath(claim)),
    title: claim.title,
    text: claim.text,
    kind: claim.kind,
    speaker: nameActor(corpus, claim.speaker),
    voice: nameActor(corpus, voiceOf(corpus, claim.speaker)),
    source: claim.source,
    said: claim.said,
    places: claim.places.map((place) => formatPlaces([place])),
    whoseWords: [...new Set(claim.places.map(({ kind }) => kind.words))],
    topics: [...claim.topics],
    usedBy: usage.map(({ title, part, path }) => ({ page: title, passage: part, url: at(path) })),
    note: claim.note?.text ?? null,
    references: listReferences(claim, corpus),
  };
}
