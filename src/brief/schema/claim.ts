import { z } from 'zod';
import { kinds, type Kind } from '../vocabulary.ts';
import { actorId, date, text } from './fields.ts';

/** Attributes of a claim: `:::claim[Title]{#id kind=fact at="answer 5" topics="treaty"}`. */
export const claimSchema = z.strictObject({
  id: text.describe('The claim’s permanent address within its source’s page.'),
  kind: z.enum(Object.keys(kinds) as Kind[]).describe('What the claim does.'),
  at: text.describe('Its place or places in the source, as its front matter names them: `answer 5`, `answer 2; answer 3`.'),
  topics: text
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine((list) => list.length > 0, { error: 'must name a topic' })
    .describe('Topic ids, separated by spaces.'),
  speaker: actorId.optional().describe('Who says it, where that is not the source’s speaker.'),
  said: date.optional().describe('When it was said, where that is not the source’s date.'),
});
