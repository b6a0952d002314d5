import type { Corpus } from '../corpus.ts';
import type { ActorId, ClaimKey } from '../ids.ts';

/**
 * The independent voices behind some claims. One speaker in two sources is one voice; so is a speaker who cannot be told
 * apart from another (a directory that summarises a guest, an unnamed source reached through one paper).
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
  return corpus.actors.get(speaker)?.voice ?? speaker;
}

/** All voices heard in the brief, in order of first hearing. */
export function listAllVoices(corpus: Corpus): ActorId[] {
  return listVoices(corpus, [...corpus.claims.keys()]);
}
