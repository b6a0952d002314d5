import { z } from 'zod';
import { toReferenceId } from '../ids.ts';
import { date, identifier, text, url } from './fields.ts';

/** An entry of `content/references.yaml`: a document outside the sources that an editor’s note refers to. */
export const referenceSchema = z.strictObject({
  id: identifier.transform(toReferenceId).describe('How notes name it: ::note[…]{refs="un-charter"}.'),
  type: z.enum(['article-newspaper', 'webpage', 'treaty', 'report', 'book', 'legislation']).describe('What it is, as CSL calls it.'),
  title: text.describe('Its title.'),
  publisher: text.describe('Who published it.'),
  date: date.describe('When it was published, as exactly as is known.'),
  url: url.describe('Where a reader can open it.'),
  afterHorizon: z.literal(true).optional().describe('Said of a document that is later than the horizon of the brief.'),
});

export type Reference = z.infer<typeof referenceSchema>;
