import { expect, it } from 'vitest';
import { formatDirective } from '../../../src/browser/selected-words.ts';

it.each([
  [{ textStart: 'a mutual guarantee' }, ':~:text=a%20mutual%20guarantee'],
  [{ textStart: ' two-way, ', textEnd: 'pledge & all' }, ':~:text=two%2Dway%2C,pledge%20%26%20all'],
  [{ prefix: 'and', textStart: 'so', suffix: 'on' }, ':~:text=and-,so,-on'],
  [{ textStart: '\ud800 broken' }, ':~:text=%EF%BF%BD%20broken'],
])('writes %j as %s', (directive, written) => {
  expect(formatDirective(directive)).toBe(written);
});
