/** The files that are a list or a table each: topics, actors, timeline, references, exchanges, and what search alone reads. */
import { z } from 'zod';
import { toActorId, toEventId, toReferenceId, toExchangeId } from '../ids.ts';
import { standings } from '../vocabulary.ts';
import {
  actorId,
  anchorId,
  claimKey,
  date,
  elementId,
  languageTag,
  listOf,
  memberOf,
  referenceId,
  text,
  topicId,
  identifier,
  url,
} from './fields.ts';

/** Other names by language (a BCP 47 tag): `{en: [NB], ko: [북한]}`. */
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
    kind: identifier.describe(
      'What it is: person, state, organisation, publication, unnamed, place, term, or a kind that brief.yaml names.',
    ),
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

/** `content/search/asked.yaml`: a passage’s address, and other words in which people ask for it. Only the search reads them. */
export const askedSchema = z.record(
  z.string().describe('The address of a passage: /sources/radio-talk/#aid-is-due, or a theme’s page for its bottom line.'),
  text
    .max(300, { error: 'must be at most 300 characters long' })
    .describe('What people ask who look for it, in other words than its own; several divided by semicolons.'),
);

const words = z
  .string()
  .regex(/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u, {
    error: 'must be words with a space between them; other words for a claim or a section stand in search/asked.yaml',
  })
  .refine((each) => each === each.normalize('NFKC').toLowerCase(), { error: 'must be in lower case, its letters composed' });

const list = z.record(words.describe('Words of the brief.'), words.describe('Words that are typed for them.')).default({});

/** `content/search/words.yaml`: what readers type for words of the brief. Only the search reads it. */
export const wordsSchema = z.strictObject({
  synonyms: list.describe('Words that mean about the same in this subject.'),
  foreign: list.describe('The words of the field in other languages.'),
});

/** An entry of `content/references.yaml`: a document outside the sources that an editor’s note refers to. */
export const referenceSchema = z.strictObject({
  id: identifier.transform(toReferenceId).describe('How notes name it: ::note[…]{refs="text-of-law"}.'),
  type: z.enum(['article-newspaper', 'webpage', 'treaty', 'report', 'book', 'legislation']).describe('What it is, as CSL calls it.'),
  title: text.describe('Its title.'),
  publisher: text.describe('Who published it.'),
  date: date.describe('When it was published, as exactly as is known.'),
  url: url.describe('Where a reader can open it.'),
  afterHorizon: z.literal(true).optional().describe('Said of a document that is later than the horizon of the brief.'),
});

export type Reference = z.infer<typeof referenceSchema>;

/** An entry of `content/exchanges.yaml`: an arrow of the figure that shows who gives what to whom. */
export const exchangeSchema = z.strictObject({
  id: anchorId.transform((id) => toExchangeId(id)).describe('Its name in the file.'),
  from: actorId.describe('Who gives.'),
  to: actorId.describe('Who gets.'),
  what: text.describe('What is given, in a few words: “grain”.'),
  standing: memberOf(standings).describe('Whether it is reported, expected or only urged.'),
  claims: listOf(claimKey)
    .min(1, { error: 'must name a claim: an arrow that no claim bears out is not drawn' })
    .describe('The claims it rests on.'),
});

export type Exchange = z.infer<typeof exchangeSchema>;
