import { describe, expect, it } from 'vitest';
import { splitExcerpt } from '../../../src/client/search/split-excerpt.ts';

/** Parts as one text, marks in brackets. */
const show = (excerpt: string) =>
  splitExcerpt(excerpt)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('splitExcerpt', () => {
  it.each([
    ['splits at marks', 'an <mark>arms</mark> trade', 'an [arms] trade'],
    ['leaves punctuation outside', 'the <mark>“alliance”,</mark> again', 'the “[alliance]”, again'],
    ['keeps words that a dash joins apart', '<mark>Putin–</mark><mark>Kim</mark>', '[Putin]–[Kim]'],
    ['gives back what was escaped', '<mark>&lt;mark&gt;tags&lt;/mark&gt;</mark> a&lt;b &amp;lt;', '<[mark>tags</mark]> a<b &amp;lt;'],
    ['takes a mark without a word', '<mark>–</mark>', '–'],
    ['takes a text without a mark', 'nothing', 'nothing'],
    ['makes nothing of nothing', '', ''],
  ])('%s', (_, excerpt, shown) => {
    expect(show(excerpt)).toBe(shown);
  });
});
