import { z } from 'zod';
import { stands, type Stand } from '../vocabulary.ts';
import { claimKey, listOf, text, themeId, topicId } from './fields.ts';

const standSchema = z.strictObject({
  stand: z.enum(Object.keys(stands) as Stand[]).describe('How the source stands to the proposition.'),
  summary: text.describe('Its position in at most ten words.'),
  claims: listOf(claimKey).default([]).describe('The claims of that source which show it; may be left out where the source is silent.'),
});

/** `content/questions/<id>.yaml`: a proposition the sources can be held against. */
export const questionSchema = z.strictObject({
  proposition: text.describe('A statement that a source can assert or dispute.'),
  theme: themeId.describe('The theme it belongs to.'),
  topics: listOf(topicId).min(1).describe('What it is about.'),
  reading: text.describe('What the row shows, in a sentence: who agrees with whom, who says otherwise, who could not know.'),
  putTo: z.enum(['all', 'some']).default('all').describe('Write “some” where it is put only to the sources that have a stand below.'),
  stands: z.record(z.string(), standSchema).describe('For every source that it is put to, by its id, where it stands.'),
});

export type QuestionFile = z.infer<typeof questionSchema>;
