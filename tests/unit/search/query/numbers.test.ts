import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../../src/search/query/numbers.ts';

const read = (words: string) => readNumber(words.split(' '))?.written.map((way) => way.join(' '));

describe('a number', () => {
  it.each([
    ['in figures is spelt', '60', ['60', 'sixty']],
    ['of two words is spelt', '51', ['51', 'fifty one']],
    ['of thousands is spelt', '90000', ['90000', 'ninety thousand']],
    ['that is nothing is spelt', '0', ['0', 'zero']],
    ['in words is written in figures', 'sixty', ['60', 'sixty']],
    ['of several words is written in figures', 'fifty one', ['51', 'fifty one']],
    ['of hundreds is written in figures', 'three hundred twenty', ['320', 'three hundred twenty']],
    ['of thousands is written in figures', 'twelve thousand five hundred', ['12500', 'twelve thousand five hundred']],
    ['of millions is written in figures', 'two million', ['2000000', 'two million']],
  ])('%s', (_, words, ways) => {
    expect(read(words)).toEqual(ways);
  });

  it('ends where other words begin', () => {
    expect(readNumber(['fifty', 'one', 'rounds'])?.length).toBe(2);
    expect(readNumber(['60', 'rounds'])?.length).toBe(1);
  });

  it('in figures is left as it is where nobody spells it', () => {
    expect(read('155')).toBeUndefined();
    expect(read('2024')).toBeUndefined();
    expect(read('99999999999999999999999')).toBeUndefined();
  });

  it.each([
    ['another word', 'rounds'],
    ['a scale by itself', 'thousand'],
    ['a word with a figure in it', 'g7'],
    ['a number that comes later', 'about 60'],
    ['nothing', ''],
  ])('is not %s', (_, words) => {
    expect(read(words)).toBeUndefined();
  });
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
      expect(readNumber(words ?? [])).toEqual({ length: words?.length, written: [[String(value)], words] });
    }),
  );
});
