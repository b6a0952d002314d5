import { z } from 'zod';
import { date, listOf, questionId, text, topicId, claimKey, themeId } from './fields.ts';
import { stands, type Stand } from '../vocabulary.ts';

/** Front matter of `content/themes/<id>.md`. */
export const themeSchema = z.strictObject({
  title: text.describe('The headline: the theme’s finding in a few words.'),
  short: text.describe('The theme’s name in lists and navigation.'),
  order: z.int().positive().describe('Its place among the themes.'),
  summary: text.describe('One plain sentence, for lists, feeds and search engines.'),
  topics: listOf(topicId).min(1).describe('What it is about.'),
  questions: listOf(questionId).min(1).describe('The questions shown where it says ::positions.'),
  published: date.describe('When it first appeared.'),
  updated: date.describe('When its wording last changed.'),
});

export type ThemeFrontMatter = z.infer<typeof themeSchema>;

/** Front matter of `content/pages/<id>.md`. */
export const pageSchema = z.strictObject({
  title: text.describe('The page’s heading.'),
  label: text.describe('What kind of page it is, in a word or two above the heading.'),
  summary: text.describe('One plain sentence, for search engines.'),
  updated: date.describe('When its wording last changed.'),
});

export type PageFrontMatter = z.infer<typeof pageSchema>;

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
