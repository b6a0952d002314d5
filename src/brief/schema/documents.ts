import { z } from 'zod';
import { placeIdOf } from '../ids.ts';
import { sourceTypes } from '../source-types.ts';
import { kinds, stands } from '../vocabulary.ts';
import { actorId, date, identifier, languageTag, listOf, memberOf, text, url, questionId, topicId, claimKey, themeId } from './fields.ts';

/** A kind of place in a source that `at="…"` may name. */
const placeSchema = z.strictObject({
  name: text.describe('The word used in at="…": `answer`, `paragraph`, `chapter blurb`.'),
  words: identifier.describe('Whose words stand there: speaker, publisher, or what brief.yaml names under whoseWords.'),
  meaning: text.describe('How a reader finds the place: what it is, and how it is counted.'),
  entries: z
    .array(text)
    .min(1)
    .optional()
    .describe('For numbered places, what each number is about, in order; their count is the highest number.'),
  count: z.int().positive().optional().describe('For numbered places without entries, the highest number.'),
});

/** Front matter of `content/sources/<id>.md`: the bibliography of a source and what the capture of it covers. */
export const sourceSchema = z.strictObject({
  title: text.describe('The title as the publisher has it.'),
  short: text.describe('A short title for margins and repeats.'),
  publication: text.describe('The show, series or paper it came out in.'),
  type: memberOf(sourceTypes).describe('What it is.'),
  publisher: text.describe('The institution behind the publication.'),
  place: text.optional().describe('The publisher’s town, for reference managers that tell kinds of recordings apart by it.'),
  speaker: actorId.describe('Who speaks in its claims unless a claim says otherwise.'),
  authors: listOf(actorId).default([]).describe('Who wrote it, people or institutions; where nobody is named, its speaker.'),
  editors: listOf(actorId).default([]).describe('Who edited the book it is or stands in.'),
  translators: listOf(actorId).default([]).describe('Who translated it.'),
  hosts: listOf(actorId).default([]).describe('Who asks the questions.'),
  language: languageTag.describe('Language of the document, as a BCP 47 tag.'),
  published: date.describe('When it was published, as exactly as the document allows: also the day its claims were said.'),
  printedDate: text
    .optional()
    .describe('The date as citations print it, where the document has none: “n.d., recorded before 9 July 2024”.'),
  publishedNote: text.optional().describe('What is not known of that date.'),
  url: url.describe('Where it can be read.'),
  readAt: url.optional().describe('The address of the page that was read, where that is another.'),
  urlNote: text.optional().describe('What the address is, if not the publisher’s own page of this document.'),
  number: text.optional().describe('Number in its series, or the number of a document, a statute, a treaty.'),
  volume: text.optional().describe('Volume of the journal, magazine, book or series.'),
  issue: text.optional().describe('Issue of the journal or magazine.'),
  pages: text.optional().describe('Pages that it takes: “12” or “12–31”.'),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, { error: 'must be a DOI without an address before it, such as 10.1000/182' })
    .optional()
    .describe('Its DOI, without an address before it.'),
  accessed: date.optional().describe('The day it was read, for what may change or has no date.'),
  archived: url.optional().describe('The address of a copy in a web archive.'),
  duration: z
    .string()
    .regex(/^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/, { error: 'must be an ISO 8601 duration such as PT2M30S' })
    .optional()
    .describe('Running time as an ISO 8601 duration.'),
  coverage: z.strictObject({
    extent: text.describe('How much of it was captured: “full transcript”, “introduction only”, or what brief.yaml names under extents.'),
    statement: text.describe('What the capture contained, what it did not, and what follows for the reader.'),
  }),
  places: z
    .array(placeSchema)
    .min(1)
    .refine((places) => new Set(places.map(({ name }) => placeIdOf(name).toLowerCase())).size === places.length, {
      error: 'must not have two places of one name',
    })
    .describe('All places that its claims may name, in the order of the document.'),
});

export type SourceFrontMatter = z.infer<typeof sourceSchema>;
export type PlaceKind = z.infer<typeof placeSchema>;

/** Attributes of a claim: `:::claim[Title]{#id kind=fact at="answer 5" topics="treaty"}`. */
export const claimSchema = z.strictObject({
  id: text.describe('The claim’s permanent address within its source’s page.'),
  kind: memberOf(kinds).describe('What the claim does.'),
  at: text.describe('Its place or places in the source, as its front matter names them: `answer 5`, `answer 2; answer 3`.'),
  topics: text
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine((list) => list.length > 0, { error: 'must name a topic' })
    .describe('Topic ids, separated by spaces.'),
  speaker: actorId.optional().describe('Who says it, where that is not the source’s speaker.'),
  said: date.optional().describe('When it was said, where that is not the source’s date.'),
});

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
  stand: memberOf(stands).describe('How the source stands to the proposition.'),
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
