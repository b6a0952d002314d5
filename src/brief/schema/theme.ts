import { z } from 'zod';
import { date, listOf, questionId, text, topicId } from './fields.ts';

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
