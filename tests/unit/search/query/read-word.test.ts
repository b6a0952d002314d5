import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumber } from '../../../../src/search/query/read-word.ts';

it.each([
  ['60', ['60', 'sixty']],
  ['51', ['51', 'fifty one']],
  ['90000', ['90000', 'ninety thousand']],
  ['0', ['0', 'zero']],
  ['sixty', ['60', 'sixty']],
  ['fifty one', ['51', 'fifty one']],
  ['nineteen sixty one', ['1961', 'nineteen sixty one']],
  ['three hundred twenty', ['320', 'three hundred twenty']],
  ['twelve thousand five hundred', ['12500', 'twelve thousand five hundred']],
  ['two million', ['2000000', 'two million']],
  ['fifty one rounds', ['51', 'fifty one']],
  ['60 rounds', ['60', 'sixty']],
  // Nobody spells these.
  ['155', undefined],
  ['2024', undefined],
  ['99999999999999999999999', undefined],
  // These are no numbers, or do not begin with one.
  ['rounds', undefined],
  ['thousand', undefined],
  ['g7', undefined],
  ['about 60', undefined],
  ['', undefined],
])('“%s” is written as %j', (words, ways) => {
  expect(readNumber(words.split(' '))?.written.map((way) => way.join(' '))).toEqual(ways);
});

it('reads what it has spelt', () => {
  const spelt = fc.oneof(
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 1, max: 99 }).map((thousands) => thousands * 1_000),
  );
  fc.assert(
    fc.property(spelt, (value) => {
      const [figures, words] = readNumber([String(value)])?.written ?? [];
      expect(figures).toEqual([String(value)]);
      expect(readNumber([...(words ?? []), 'rounds'])).toEqual({ length: words?.length, written: [[String(value)], words] });
    }),
  );
});
