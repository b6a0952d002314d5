import { describe, expect, it } from 'vitest';
import { partWords, rejoinWords } from '../../../../src/search/query/word-breaks.ts';

describe('partWords', () => {
  it.each([
    ['Putin–Kim summit', 'Putin–\u2060 Kim summit'],
    ['Kim Jong-un', 'Kim Jong-\u2060 un'],
    ['and/or 2023/24', 'and/\u2060 or 2023/\u2060 24'],
    ['a – b, -c- and d-', 'a – b, -c- and d-'],
  ])('parts the words of “%s”', (text, indexed) => {
    expect(partWords(text)).toBe(indexed);
    expect(rejoinWords(indexed)).toBe(text);
  });
});

describe('rejoinWords', () => {
  it('takes the break out between marks and at the end', () => {
    expect(rejoinWords('<mark>Putin–\u2060</mark> <mark>Kim</mark> Jong-\u2060')).toBe('<mark>Putin–</mark><mark>Kim</mark> Jong-');
  });
});
