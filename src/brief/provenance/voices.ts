import type { Corpus, Source } from '../corpus.ts';
import type { ActorId, ClaimKey } from '../ids.ts';

/**
 * The independent voices behind some claims. One speaker in two sources is one voice; so is a speaker who cannot be told
 * apart from another (a directory that summarises a guest, an unnamed source reached through one paper), and one who is
 * heard only through another.
 *
 * `listVoices(corpus, ['chinapower#mutual-guarantee', 'impossible-state#mutual-guarantee'])` → `['victor-cha']`
 */
export function listVoices(corpus: Corpus, claims: readonly ClaimKey[]): ActorId[] {
  const voices = claims.flatMap((key) => {
    const claim = corpus.claims.get(key);
    return claim ? [voiceOf(corpus, claim.speaker)] : [];
  });
  return [...new Set(voices)];
}

/** Whose voice a speaker counts as: their own, unless `actors.yaml` says otherwise. */
export function voiceOf(corpus: Corpus, speaker: ActorId): ActorId {
  const actor = corpus.actors.get(speaker);
  return actor?.voice ?? actor?.through ?? speaker;
}

/** The speakers among them who are heard only through a voice: named beside it, and not counted. */
export function listHeardThrough(corpus: Corpus, claims: readonly ClaimKey[], voice: ActorId): ActorId[] {
  const speakers = claims.flatMap((key) => corpus.claims.get(key)?.speaker ?? []);
  return [...new Set(speakers)].filter((speaker) => corpus.actors.get(speaker)?.through === voice);
}

/**
 * The sources by the voice that speaks in them, so that two with one guest stand side by side; otherwise in their order.
 *
 * `groupSources(corpus)` → `[{ voice: 'kim-han-kwon', sources: [ifans] }, …, { voice: 'victor-cha', sources: [impossibleState, chinapower] }]`
 */
export function groupSources(corpus: Corpus): { readonly voice: ActorId; readonly sources: readonly Source[] }[] {
  const groups = Map.groupBy(corpus.sources.values(), ({ speaker }) => voiceOf(corpus, speaker));
  return [...groups].map(([voice, sources]) => ({ voice, sources }));
}

/** All voices heard in the brief, in order of first hearing. */
export function listAllVoices(corpus: Corpus): ActorId[] {
  return listVoices(corpus, [...corpus.claims.keys()]);
}
