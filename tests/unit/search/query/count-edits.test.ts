import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countEdits } from '../../../../src/search/query/count-edits.ts';

it.each([
  ['no edit in the same word', 'treaty', 'treaty', 0],
  ['a letter that was left out', 'traty', 'treaty', 1],
  ['a letter that was added', 'treeaty', 'treaty', 1],
  ['a letter that was replaced', 'treatx', 'treaty', 1],
  ['neighbours that were swapped as one edit', 'tretay', 'treaty', 1],
  ['two swapped pairs as two', 'rtetay', 'treaty', 2],
  ['all letters of a word beside none', '', 'arm', 3],
])('counts %s', (_, word, other, edits) => {
  expect(countEdits(word, other, 3)).toBe(edits);
});

it.each([
  ['words that have nothing in common', 'treaty', 'bridge'],
  ['a word and a much longer one', 'arm', 'armament'],
])('does not go on counting for %s', (_, word, other) => {
  expect(countEdits(word, other, 2)).toBe(3);
});

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '북'), maxLength: 9 });

it('counts the same from either side', () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 0, max: 4 }), (word, other, most) => {
      expect(countEdits(word, other, most)).toBe(countEdits(other, word, most));
    }),
  );
});

it('counts as the definition does, up to its bound', () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 0, max: 4 }), (word, other, most) => {
      expect(countEdits(word, other, most)).toBe(Math.min(alignOptimally(word, other), most + 1));
    }),
    { numRuns: 300 },
  );
});

/** The optimal string alignment as it is defined: the least of all ways to make the beginnings of the words alike. */
function alignOptimally(word: string, other: string): number {
  const known = new Map<string, number>();
  const align = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const isSwapped = i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
    const edits =
      known.get(key) ??
      Math.min(
        align(i - 1, j) + 1,
        align(i, j - 1) + 1,
        align(i - 1, j - 1) + (word[i - 1] === other[j - 1] ? 0 : 1),
        isSwapped ? align(i - 2, j - 2) + 1 : Infinity,
      );
    known.set(key, edits);
    return edits;
  };
  return align(word.length, other.length);
}
