import { describe, expect, it } from 'vitest';
import { findNearest } from '../../../src/brief/nearest.ts';

const claims = [
  'riverside-letter#aid-without-delay',
  'riverside-letter#arms-warehouse',
  'riverside-letter#upper-hand',
  'radio#technology-sensitive',
];

describe('findNearest', () => {
  it.each([
    ['treety', ['treaty', 'trade'], 'treaty'],
    ['titel', ['title', 'topics'], 'title'],
    ['aid-delay', ['aid-without-delay', 'arm-delay'], 'aid-without-delay'],
    ['aid-is-due-at-once', ['aid-is-due', 'arms-trade'], 'aid-is-due'],
    ['upperhand', ['upper-hand'], 'upper-hand'],
  ])('takes “%s” among %j to mean %s', (text, candidates, nearest) => {
    expect(findNearest(text, candidates)).toBe(nearest);
  });

  it.each([
    ['arms', ['allies', 'delta']],
    ['economy', ['treaty', 'technology']],
    ['delay', ['aid-without-delay', 'delay-in-talks']],
    ['anything', []],
    ['', ['treaty']],
  ])('has no suggestion for “%s” among %j', (text, candidates) => {
    expect(findNearest(text, candidates)).toBeUndefined();
  });

  it('compares claims within the source they name', () => {
    expect(findNearest('riverside-letter#aid-delay', claims)).toBe('riverside-letter#aid-without-delay');
    expect(findNearest('riverside-letter#uper-hand', claims)).toBe('riverside-letter#upper-hand');
  });

  it('does not take a long name of the source for likeness of the claim', () => {
    expect(findNearest('riverside-letter#grain-exports', claims)).toBeUndefined();
  });

  it('finds the claim under a misspelt source', () => {
    expect(findNearest('riversde-letter#upper-hand', claims)).toBe('riverside-letter#upper-hand');
  });

  it('finds a claim that another source makes under the same id', () => {
    expect(findNearest('riverside-letter#technology-sensitive', claims)).toBe('radio#technology-sensitive');
  });

  it('compares fragments within the page they name', () => {
    const addresses = ['/', '/themes/treaty/', '/themes/treaty/#what-to-watch', '/themes/arms/#what-to-watch-for'];
    expect(findNearest('/themes/treaty/#what-to-wach', addresses)).toBe('/themes/treaty/#what-to-watch');
    expect(findNearest('/themes/tready/', addresses)).toBe('/themes/treaty/');
  });
});
