import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/brief/language.ts';

test.each([
  ['Noria pays. North Bank asks for more.', 'Noria pays.'],
  ['Noria pays', 'Noria pays'],
  ['  Noria pays.\n\nNorth Bank asks.', 'Noria pays.'],
  ['Who pays? Noria.', 'Who pays?'],
  ['In all, 3.5 percent, e.g. of the grain, crosses. It is wheat.', 'In all, 3.5 percent, e.g. of the grain, crosses.'],
  ['“Help is due.” It may fade.', '“Help is due.”'],
  ['(Help is due.) It may fade.', '(Help is due.)'],
  ['', ''],
  [' \n', ''],
])('of %j it is %j', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});

test('is how any text begins, and never empty where there is one', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).map((any) => any.trim()),
      (text) => {
        const first = firstSentence(text);
        expect(text.startsWith(first)).toBe(true);
        expect(first === '').toBe(text === '');
      },
    ),
  );
});
