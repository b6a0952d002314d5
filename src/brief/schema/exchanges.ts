import { z } from 'zod';
import { toExchangeId } from '../ids.ts';
import { standings, type Standing } from '../vocabulary.ts';
import { actorId, anchorId, claimKey, listOf, text } from './fields.ts';

/** An entry of `content/exchanges.yaml`: an arrow of the figure that shows who gives what to whom. */
export const exchangeSchema = z.strictObject({
  id: anchorId.transform((id) => toExchangeId(id)).describe('Its name in the file.'),
  from: actorId.describe('Who gives.'),
  to: actorId.describe('Who gets.'),
  what: text.describe('What is given, in a few words: “ammunition”.'),
  standing: z.enum(Object.keys(standings) as Standing[]).describe('Whether it is reported, expected or only urged.'),
  claims: listOf(claimKey)
    .min(1, { error: 'must name a claim: an arrow that no claim bears out is not drawn' })
    .describe('The claims it rests on.'),
});

export type Exchange = z.infer<typeof exchangeSchema>;
