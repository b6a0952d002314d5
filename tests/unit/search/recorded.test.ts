import { describe, expect, it } from 'vitest';
import { findLosses, raise, type Recorded } from '../../search/recorded.ts';

const record = (count: number, mrr: number, crowdedMrr = mrr): Recorded => ({
  typo: { count, plain: { success1: 0.5, mrr }, distractors: { success1: 0.5, mrr: crowdedMrr } },
});

describe('findLosses', () => {
  it('is content with the same and with better', () => {
    expect(findLosses(record(40, 0.9), record(40, 0.9))).toEqual([]);
    expect(findLosses(record(40, 0.9), record(41, 0.95))).toEqual([]);
  });

  it('names a figure that is lower, and among what', () => {
    expect(findLosses(record(40, 0.9), record(40, 0.8, 0.7))).toEqual([
      'typo: mrr is 0.8, recorded was 0.9',
      'typo among distractors: mrr is 0.7, recorded was 0.9',
    ]);
  });

  it('misses queries that are gone, and classes', () => {
    expect(findLosses(record(40, 0.9), record(39, 0.9))).toEqual(['typo: 39 queries, recorded were 40']);
    expect(findLosses(record(40, 0.9), {})).toEqual(['typo: 0 queries, recorded were 40']);
  });

  it('wants every class recorded', () => {
    expect(findLosses({}, record(40, 0.9))).toEqual(['typo: nothing is recorded yet']);
  });
});

describe('raise', () => {
  it('takes the better of each figure', () => {
    expect(raise(record(40, 0.9, 0.7), record(40, 0.8, 0.75))).toEqual(record(40, 0.9, 0.75));
  });

  it('takes the new figures as they are when the class has grown', () => {
    expect(raise(record(40, 0.9), record(50, 0.8))).toEqual(record(50, 0.8));
  });

  it('forgets neither a class nor a query that is gone', () => {
    expect(raise(record(40, 0.9), record(30, 0.95))).toEqual(record(40, 0.95));
    expect(raise(record(40, 0.9), {})).toEqual(record(40, 0.9));
  });
});
