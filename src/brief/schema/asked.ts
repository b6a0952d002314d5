import { z } from 'zod';
import { text } from './fields.ts';

/** `content/asked.yaml`: a passage’s address, and other words in which people ask for it. Only the search reads them. */
export const askedSchema = z.record(
  z.string().describe('The address of a passage: /sources/ifans/#two-groups, or a theme’s page for its bottom line.'),
  text
    .max(300, { error: 'must be at most 300 characters long' })
    .describe('What people ask who look for it, in other words than its own; several divided by semicolons.'),
);
