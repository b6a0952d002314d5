import { expect, test } from 'vitest';
import { joinRuns } from '../../../../src/cite/formats/citation.ts';
import { parseRuns } from '../../../../src/cite/pages/format-work.ts';

test('italics become runs, and characters written by number themselves', () => {
  expect(parseRuns('Berg, A &#38; B &lt;c&gt;, <i>Delta<i>Post</i></i>')).toEqual([
    { text: 'Berg, A & B <c>, ' },
    { text: 'DeltaPost', italic: true },
  ]);
});

test('an address becomes a link without the full stop behind it', () => {
  expect(parseRuns('Podcast. https://example.org/a_(b)?c=1&#38;d=2.')).toEqual([
    { text: 'Podcast. ' },
    { text: 'https://example.org/a_(b)?c=1&d=2', href: 'https://example.org/a_(b)?c=1&d=2' },
    { text: '.' },
  ]);
});

test('a block around an entry is not printed', () => {
  expect(parseRuns('<div class="csl-entry">Berg, Anna.</div>\n')).toEqual([{ text: 'Berg, Anna.' }]);
});

test('neighbours alike are one, and what is empty is left out', () => {
  expect(joinRuns([{ text: 'a' }, { text: '' }, { text: 'b' }, { text: 'c', italic: true }])).toEqual([
    { text: 'ab' },
    { text: 'c', italic: true },
  ]);
});
