import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWords } from '../../../../src/memo/document/find-words.ts';

it.each([
  ['across lines', 'Aid is\ndue at once.', 'is due', 'is due'],
  ['whatever spaces the selection has', 'Aid is due at once.', ' due\u00a0at \n once', 'due at once'],
  ['and shows them as the text has them', 'the two states', 'thetwo', 'the two'],
  ['in Korean', '북한은 러시아와', '은 러시', '은 러시'],
])('finds words %s', (_, text, words, found) => {
  expect(findWords(text, words)).toBe(found);
});

it.each([
  ['other words', 'is not due'],
  ['nothing', ''],
  ['spaces', ' \n '],
  ['more than the text', 'Aid is due at once. And more'],
])('does not find %s', (_, words) => {
  expect(findWords('Aid is due at once.', words)).toBeUndefined();
});

it('gives nothing that is not in the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 4 }),
      (text, words) => {
        const found = findWords(text, words);
        if (found !== undefined) expect(text.replace(/\s+/g, ' ')).toContain(found);
      },
    ),
  );
});
