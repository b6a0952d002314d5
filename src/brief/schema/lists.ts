/** The three lists that are one file each: topics, actors, timeline. */
import { z } from 'zod';
import { toActorId, toEventId } from '../ids.ts';
import { actorKinds, type ActorKind } from '../vocabulary.ts';
import { actorId, anchorId, claimKey, date, elementId, languageTag, listOf, referenceId, text, topicId } from './fields.ts';

/** Other names by language (a BCP 47 tag): `{en: [DPRK], ko: [북한]}`. */
const aliases = z.record(languageTag, z.array(text).min(1)).default({});

/** An entry of `content/topics.yaml`. */
export const topicSchema = z.strictObject({
  id: topicId.describe('Its address: /topics/<id>/.'),
  name: text.describe('Its name, in sentence case.'),
  description: text.describe('One sentence on what belongs under it.'),
  same: aliases.describe('Words for the same subject.'),
  related: aliases.describe('Words that lead here but mean something else.'),
});

/** An entry of `content/actors.yaml`: somebody or something the sources name. */
export const actorSchema = z
  .strictObject({
    id: elementId.transform((id) => toActorId(id)).describe('Its address: /actors/#<id>.'),
    name: text.describe('Its name in this brief’s prose.'),
    family: text.optional().describe('For a person whom citations name: the part of the name that is the family name.'),
    kind: z.enum(Object.keys(actorKinds) as ActorKind[]).describe('What it is.'),
    description: text.describe('One or two sentences, from the sources.'),
    claims: listOf(claimKey).default([]).describe('The claims the description rests on.'),
    same: aliases.describe('Names that mean the same.'),
    related: aliases.describe('Names that lead here but mean something else.'),
    voice: actorId
      .optional()
      .describe('For a speaker who cannot be told apart from another: the speaker with whom it counts as one voice.'),
    through: actorId
      .optional()
      .describe('For a speaker who is named and heard only through another: the one who reports it, without whom it is no voice.'),
  })
  .refine(({ name, family }) => family === undefined || name.startsWith(`${family} `) || name.endsWith(` ${family}`), {
    path: ['family'],
    error: 'must be the first or the last part of the name',
  });

/** An entry of `content/timeline.yaml`. */
export const eventSchema = z.strictObject({
  id: anchorId.transform((id) => toEventId(id)).describe('Its address: /timeline/#<id>.'),
  about: date.describe('The day, month or year it is about.'),
  title: text.describe('What happened, in a few words.'),
  text: text.describe('One or two sentences.'),
  claims: listOf(claimKey).min(1).describe('The claims it rests on.'),
  note: text.optional().describe('An editor’s note: what the sources do not say or have wrong.'),
  refs: listOf(referenceId).default([]).describe('Documents of references.yaml that bear the note out.'),
  actors: listOf(actorId).default([]).describe('Who took part.'),
  topics: listOf(topicId).min(1).describe('What it is about.'),
});

export type Topic = z.infer<typeof topicSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type EventEntry = z.infer<typeof eventSchema>;
