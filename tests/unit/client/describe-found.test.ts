import { expect, it } from 'vitest';
import { describeFound } from '../../../src/client/search/describe-found.ts';
import { mapFilters } from '../../../src/model/query/address.ts';

const filters = mapFilters(() => []);
const narrowed = { ...filters, topic: ['china'] };

it.each([
  [12, { typed: 'arms', filters }, '12 passages for “arms”'],
  [1, { typed: 'arms', filters: narrowed }, 'One passage for “arms” with these filters'],
  [12, { typed: '', filters: narrowed }, '12 passages with these filters'],
  [0, { typed: 'armz', filters }, 'No passage has the word “armz”.'],
  [0, { typed: 'armz trade', filters: narrowed }, 'No passage with these filters has all the words of “armz trade”.'],
  [0, { typed: '', filters: narrowed }, 'There is no passage with these filters.'],
])('tells %i found for %o', (total, search, words) => {
  expect(describeFound(total, search, [{ indexed: 'Arms and their trade.' }])).toBe(words);
});

it('says so where the index answered with other words', () => {
  const shown = [{ indexed: 'Arms and their trade.' }];
  expect(describeFound(38, { typed: 'armistice', filters }, shown)).toBe(
    'No passage has “armistice”. 38 passages have other words of the query, or words that begin alike.',
  );
});
