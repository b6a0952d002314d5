import { describe, expect, it } from 'vitest';
import type { QueryClass } from '../../search/judged-query.ts';
import { findRank, isReported, measure, measureClasses, type Judged } from '../../search/measures.ts';

function judge(
  answers: readonly string[],
  addresses: readonly string[],
  { told = '', name = 'exact' }: { told?: string; name?: QueryClass } = {},
): Judged {
  return { query: { class: name, q: 'arms', answers }, answer: { addresses, told } };
}

const eleven = Array.from({ length: 11 }, (_, index) => `/${index + 1}`);

describe('findRank', () => {
  it('is the place of the first of several answers', () => {
    expect(findRank(judge(['/9', '/2'], eleven))).toBe(2);
  });

  it('is infinite where none is among ten', () => {
    expect(findRank(judge(['/11'], eleven))).toBe(Infinity);
    expect(findRank(judge(['/1'], []))).toBe(Infinity);
  });
});

describe('isReported', () => {
  it('takes an empty list and a line that says so for a report', () => {
    expect(isReported({ addresses: [], told: '' })).toBe(true);
    expect(isReported({ addresses: ['/1'], told: 'No passage has the word “xylophone”.' })).toBe(true);
    expect(isReported({ addresses: ['/1'], told: '1 passage for “xylophone”' })).toBe(false);
  });
});

describe('measure', () => {
  it('counts success at one, among three and by reciprocal rank', () => {
    const judged = [judge(['/1'], eleven), judge(['/2'], eleven), judge(['/4'], eleven), judge(['/11'], eleven), judge(['/1'], [])];
    expect(measure(judged)).toEqual({ count: 5, figures: { success1: 0.2, success3: 0.4, mrr: 0.35, answered: 0.8 } });
  });

  it('keeps four decimals', () => {
    expect(measure([judge(['/3'], eleven), judge(['/1'], eleven), judge(['/1'], eleven)]).figures.mrr).toBe(0.7778);
  });

  it('counts of queries without an answer how many are reported', () => {
    const judged = [judge([], []), judge([], ['/1'], { told: 'No passage has all of these words.' }), judge([], ['/1'])];
    expect(measure(judged)).toEqual({ count: 3, figures: { reported: 0.6667 } });
  });
});

describe('measureClasses', () => {
  it('measures each class by itself, in the order of the classes', () => {
    const judged = [judge(['/1'], [], { name: 'typo' }), judge(['/1'], ['/1']), judge([], [], { name: 'unanswerable' })];
    expect([...measureClasses(judged)].map(([name, { count, figures }]) => [name, count, figures.success1 ?? figures.reported])).toEqual([
      ['exact', 1, 1],
      ['typo', 1, 0],
      ['unanswerable', 1, 1],
    ]);
  });
});
