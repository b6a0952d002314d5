import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../src/corpus/load.ts';
import { makeBrief } from '../bench/make-brief.ts';
import { growthExponent } from '../bench/run.ts';

describe('makeBrief', () => {
  it('makes the same brief each time, of as many sources as it is asked for, and one that builds', () => {
    const brief = makeBrief(7);
    expect(makeBrief(7)).toEqual(brief);
    const { corpus, problems } = parseCorpus(brief);
    expect(corpus.sources.size).toBe(7);
    expect(problems).toEqual([]);
  });
});

describe('growthExponent', () => {
  it.each([
    ['in proportion', 40, 1],
    ['with the square', 160, 2],
    ['not at all', 10, 0],
  ])('tells what grows %s', (_, seconds, exponent) => {
    expect(growthExponent({ claims: 100, seconds: 10 }, { claims: 400, seconds })).toBeCloseTo(exponent);
  });
});
