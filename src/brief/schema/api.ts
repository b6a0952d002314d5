/** The shape of `/api/*.json`: what is offered for reuse. Fields may be added; none changes its meaning within a version. */
import { z } from 'zod';
import { sourceTypes } from '../source-types.ts';
import { kinds } from '../vocabulary.ts';
import { listWhoseWords } from '../words.ts';
import type { Brief } from './brief.ts';
import { memberOf } from './fields.ts';

const id = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
const address = z.url();
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const text = z.string().min(1);

const actorSchema = z.object({
  id: id.describe('Its entry on this site: /actors/#<id>.'),
  name: text.describe('Its name in this brief.'),
});

const usageSchema = z.object({
  page: text.describe('The page, as navigation names it.'),
  passage: text.describe('The passage on it.'),
  url: address.describe('The passage’s address.'),
});

/** One thing a source says, in this brief’s words. */
function describeClaimItem(brief: Pick<Brief, 'language' | 'whoseWords'>) {
  const words = listWhoseWords(brief);
  return z.object({
    key: z
      .string()
      .regex(/^[a-z0-9-]+#[a-z0-9-]+$/)
      .describe('Its permanent key, source#claim; also a Pandoc citation key.'),
    url: address.describe('Its permanent address on this site.'),
    title: text.describe('What it says in a few words.'),
    text: text.describe('What it says, in this brief’s words; not a quotation.'),
    kind: memberOf(kinds).describe(`What it does. ${listMeanings(kinds)}`),
    speaker: actorSchema.describe('Who says it.'),
    voice: actorSchema.describe('As whose voice it is counted: the speaker, or the one the speaker cannot be told apart from.'),
    source: id.describe('The source that holds it: the id of an item of sources.json.'),
    said: date.describe('When it was said, as exactly as it is known: a day, a month or a year.'),
    places: z.array(text).min(1).describe('Where in the source it stands, as the source’s page on this site counts its places.'),
    whoseWords: z
      .array(z.enum(Object.keys(words)))
      .min(1)
      .describe(
        `Whose words stand at those places: ${Object.entries(words)
          .map(([key, meaning]) => `${key}, ${meaning}`)
          .join('; ')}.`,
      ),
    topics: z.array(id).describe('What it is about; each is a page, /topics/<id>/.'),
    usedBy: z.array(usageSchema).describe('The passages of this site that rest on it.'),
    note: text.nullable().describe('The editor’s note beside it, such as the correction of a slip.'),
    references: z
      .array(
        z.object({
          title: text.describe('Its title.'),
          publisher: text.describe('Who published it.'),
          date: date.describe('When, as exactly as is known.'),
          url: address.describe('Where it can be read.'),
        }),
      )
      .describe('Documents outside the sources that bear the note out.'),
  });
}

/** One of the documents this brief summarises. */
export const sourceItemSchema = z.object({
  id: id.describe('Its permanent id.'),
  url: address.describe('Its summary on this site.'),
  originalUrl: address.describe('Where the original can be read.'),
  originalUrlNote: text.nullable().describe('What that address is, if not the publisher’s own page of this document.'),
  title: text.describe('The title as the publisher has it.'),
  short: text.describe('A short title.'),
  publication: text.describe('The show, series or paper it came out in.'),
  publisher: text.describe('The institution behind the publication.'),
  type: memberOf(sourceTypes).describe('What it is.'),
  language: text.describe('Its language, as a BCP 47 tag.'),
  number: text.nullable().describe('Its number in its series.'),
  place: text.nullable().describe('The publisher’s town.'),
  volume: text.nullable().describe('Volume of the journal, magazine, book or series.'),
  issue: text.nullable().describe('Issue of the journal or magazine.'),
  pages: text.nullable().describe('Pages that it takes.'),
  doi: text.nullable().describe('Its DOI, without an address before it.'),
  accessed: date.nullable().describe('The day it was read.'),
  archived: address.nullable().describe('A copy in a web archive.'),
  readAt: address.nullable().describe('The page that was read, where that is another than the original’s.'),
  duration: text.nullable().describe('Its running time, as an ISO 8601 duration.'),
  published: date.describe('When it was published, as exactly as it is known: a day, a month or a year.'),
  publishedNote: text.nullable().describe('What is not known of that date.'),
  printedDate: text.nullable().describe('The date as citations print it, where the document has none.'),
  speaker: actorSchema.describe('Who speaks in its claims unless a claim says otherwise.'),
  authors: z.array(actorSchema).describe('Who wrote it, people or institutions; where nobody is named, its speaker is cited.'),
  editors: z.array(actorSchema).describe('Who edited the book it is or stands in.'),
  translators: z.array(actorSchema).describe('Who translated it.'),
  hosts: z.array(actorSchema).describe('Who asks the questions.'),
  coverage: z
    .object({
      extent: z.string().describe('How much of it was captured.'),
      statement: text.describe('What the capture contained, what it did not, and what follows for the reader.'),
    })
    .describe('How far the summary reaches.'),
  claims: z.int().nonnegative().describe('How many claims of claims.json it holds.'),
});

/** The shape of `/api/claims.json`, in which whose words are claimed is a list of the brief’s own. */
export function describeClaimsFile(brief: Pick<Brief, 'language' | 'whoseWords'>) {
  return fileOf(
    describeClaimItem(brief),
    'Claims',
    'Everything the sources say that this brief reports: one item for each claim, in the order of the sources.',
  );
}

export const sourcesFileSchema = fileOf(sourceItemSchema, 'Sources', 'The documents this brief summarises, in order of publication.');

export type ClaimItem = z.infer<ReturnType<typeof describeClaimItem>>;
export type SourceItem = z.infer<typeof sourceItemSchema>;
export type DataFile = Omit<z.infer<ReturnType<typeof describeClaimsFile>>, 'items'> & { readonly items: readonly unknown[] };

function fileOf<Item extends z.ZodType>(item: Item, title: string, description: string) {
  const file = z.object({
    $schema: address.describe('The JSON Schema of this file.'),
    version: z.literal(1).describe('The version of the format. It rises when a field changes or goes, not when one is added.'),
    horizon: date.describe('The day of the latest dated statement reported.'),
    licence: address.describe('The licence of this file. The sources themselves belong to their publishers.'),
    items: z.array(item).describe('The entries.'),
  });
  return file.meta({ title, description });
}

function listMeanings(table: Readonly<Record<string, { readonly meaning: string }>>): string {
  return Object.entries(table)
    .map(([key, { meaning }]) => `${key}: ${meaning}`)
    .join(' ');
}
