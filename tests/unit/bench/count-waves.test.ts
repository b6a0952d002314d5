import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWaves } from '../../bench/count-waves.ts';

const span = ([start, end]: readonly [number, number]) => ({ start, end });

describe('countWaves', () => {
  it.each<[string, [number, number][], number]>([
    ['nothing', [], 0],
    ['one request', [[0, 150]], 1],
    [
      'requests that set out together',
      [
        [0, 150],
        [1, 160],
        [140, 300],
      ],
      1,
    ],
    [
      'requests that wait for each other',
      [
        [0, 150],
        [151, 300],
        [301, 450],
      ],
      3,
    ],
    [
      'a request that begins as another ends',
      [
        [0, 150],
        [150, 300],
      ],
      2,
    ],
    [
      'requests in any order',
      [
        [301, 450],
        [0, 150],
        [151, 300],
      ],
      3,
    ],
    [
      'a long request beside a chain of short ones',
      [
        [0, 500],
        [0, 150],
        [151, 300],
        [301, 450],
      ],
      3,
    ],
    [
      'two that set out when the first of two is back',
      [
        [0, 150],
        [0, 400],
        [160, 310],
        [170, 600],
      ],
      2,
    ],
    [
      'what has not come back',
      [
        [0, 150],
        [151, Infinity],
        [400, Infinity],
      ],
      2,
    ],
  ])('counts %s', (_, spans, waves) => {
    expect(countWaves(spans.map(span))).toBe(waves);
  });

  it('never counts more waves than requests, and one at least', () => {
    const exchange = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 500 })).map(([start, length]) => span([start, start + length]));
    fc.assert(
      fc.property(fc.array(exchange, { minLength: 1 }), (exchanges) => {
        expect(countWaves(exchanges)).toBeGreaterThanOrEqual(1);
        expect(countWaves(exchanges)).toBeLessThanOrEqual(exchanges.length);
      }),
    );
  });
});
