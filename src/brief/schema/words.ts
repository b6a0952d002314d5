import { z } from 'zod';

const words = z
  .string()
  .regex(/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u, { error: 'must be words with a space between them' })
  .refine((each) => each === each.normalize('NFKC').toLowerCase(), { error: 'must be in lower case, its letters composed' });

const list = z.record(words.describe('Words of the brief.'), words.describe('Words that are typed for them.')).default({});

/** `content/words.yaml`: what readers type for words of the brief. Only the search reads it. */
export const wordsSchema = z.strictObject({
  synonyms: list.describe('Words that mean about the same in this subject.'),
  foreign: list.describe('The words of the field in other languages.'),
});
