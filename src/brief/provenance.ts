import { perCorpus, type Corpus, type Question, type Source, type Theme } from './corpus.ts';
import type { ClaimKey, ThemeId, ActorId } from './ids.ts';
import { actorPath, eventPath, questionPath, themePath } from './routes.ts';
import { titleOfJudgement } from './language.ts';
import { wordsOf } from './words.ts';

/**
 * Which passages rest on each claim: the way back from evidence to argument.
 *
 * `findUsage(corpus).get('letter#sensitive-technology')` → `[{ kind: 'theme', theme: 'arms', title: 'Arms and technology', part: 'What the south could give', path: '/themes/arms/#what-the-south-gives' }]`
 */
export const findUsage = perCorpus((corpus): ReadonlyMap<ClaimKey, readonly Usage[]> => {
  const words = wordsOf(corpus.brief);
  const usage = new Map<ClaimKey, Usage[]>([...corpus.claims.keys()].map((key) => [key, []]));
  const add = (claims: readonly ClaimKey[], use: Usage) => {
    for (const key of new Set(claims)) usage.get(key)?.push(use);
  };
  for (const theme of corpus.themes.values()) {
    const use = { kind: 'theme', theme: theme.id, title: theme.short } as const;
    add(theme.bottomLine.claims, { ...use, part: words.passage.bottomLine, path: themePath(theme.id) });
    for (const { id, text, claims } of theme.judgements)
      add(claims, { ...use, part: titleOfJudgement(text), path: themePath(theme.id, id) });
    for (const { id, title, claims } of theme.sections) {
      add(claims, { ...use, part: title, path: themePath(theme.id, id) });
    }
  }
  for (const question of corpus.questions.values()) {
    for (const { claims } of Object.values(question.stands))
      add(claims, { kind: 'question', title: words.parts.positions, part: question.proposition, path: questionPath(question.id) });
  }
  for (const event of corpus.events)
    add(event.claims, { kind: 'event', title: words.parts.timeline, part: event.title, path: eventPath(event.id) });
  for (const actor of corpus.actors.values())
    add(actor.claims, { kind: 'actor', title: words.parts.actors, part: actor.name, path: actorPath(actor.id) });
  return usage;
});

/** The sources that a theme cites, in their order. */
export function listCitedSources({ claims }: Theme, corpus: Corpus): Source[] {
  const cited = new Set(claims.map((key) => corpus.claims.get(key)?.source));
  return [...corpus.sources.values()].filter(({ id }) => cited.has(id));
}

/** A passage that cites a claim. */
export interface Usage {
  readonly kind: 'theme' | 'question' | 'event' | 'actor';
  /** The theme on whose page it stands. */
  readonly theme?: ThemeId;
  /** The page, as navigation names it. */
  readonly title: string;
  /** The passage on it. */
  readonly part: string;
  /** Path from the site's root, with the fragment. */
  readonly path: string;
}

/**
 * The independent voices behind some claims, or behind all of them, in order of first hearing. One speaker in two sources is
 * one voice; so is a speaker who cannot be told apart from another (a directory that summarises a guest, an unnamed source
 * reached through one paper), and one who is heard only through another.
 *
 * `listVoices(corpus, ['bank-radio#mutual-guarantee', 'radio-talk#mutual-guarantee'])` → `['anna-berg']`
 */
export function listVoices(corpus: Corpus, claims: Iterable<ClaimKey> = corpus.claims.keys()): ActorId[] {
  const speakers = [...claims].flatMap((key) => corpus.claims.get(key)?.speaker ?? []);
  return [...new Set(speakers.map((speaker) => voiceOf(corpus, speaker)))];
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
 * The sources to which any of some questions is put, by the voice that speaks in them, so that two with one guest stand side by
 * side; otherwise in their order.
 *
 * `groupSources(corpus, questions)` → `[{ voice: 'kim-min-su', sources: [letter] }, …, { voice: 'anna-berg', sources: [radioTalk, bankRadio] }]`
 */
export function groupSources(
  corpus: Corpus,
  questions: readonly Question[],
): { readonly voice: ActorId; readonly sources: readonly Source[] }[] {
  const asked = [...corpus.sources.values()].filter(({ id }) => questions.some(({ stands }) => stands[id]));
  const groups = Map.groupBy(asked, ({ speaker }) => voiceOf(corpus, speaker));
  return [...groups].map(([voice, sources]) => ({ voice, sources }));
}
