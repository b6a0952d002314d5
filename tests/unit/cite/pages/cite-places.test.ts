import { expect, test } from 'vitest';
import { citePlaces } from '../../../../src/cite/pages/cite-passage.ts';
import type { Place } from '../../../../src/brief/corpus.ts';

const places = (...written: readonly [name: string, number?: number][]): Place[] =>
  written.map(([name, number]) => ({ kind: { name, words: 'speaker', meaning: '' }, number }));

test.each([
  ['answer 5', places(['answer', 5])],
  ['answers 2 and 3', places(['answer', 3], ['answer', 2])],
  ['standfirst 1, and paragraphs 4, 5 and 7', places(['standfirst', 1], ['paragraph', 4], ['paragraph', 7], ['paragraph', 5])],
  ['directory summary', places(['directory summary'])],
  ['directory summary and answer 1', places(['directory summary'], ['answer', 1])],
])('says “%s”', (text, given) => {
  expect(citePlaces(given)).toBe(text);
});
