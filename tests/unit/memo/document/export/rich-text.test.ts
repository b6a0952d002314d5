import fc from 'fast-check';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { outlineMemo } from '../../../../../src/memo/document/export/outline.ts';
import { writeHtml, writePlainText } from '../../../../../src/memo/document/export/rich-text.ts';
import { keptText, keptTexts, lettersOf } from '../../../../support/hostile-text.ts';
import { sampleMemo } from '../../../../support/sample-works.ts';

test('has its notes at the end, each linked to its mark and back', () => {
  const memo = sampleMemo([
    { type: 'heading', text: 'R & D' },
    { type: 'note', text: 'A line\nand another' },
    {
      type: 'passage',
      text: 'All of it.',
      lead: 'Anna Berg · Assessment',
      warning: 'Reworded.',
      note: [{ text: 'Berg, ' }, { text: 'Show', italic: true }],
    },
    { type: 'passage', isQuote: true, text: ['One.\nTwo.', ' Three.'], note: [{ text: '“Here”', href: 'https://a.example/?b="c"&d' }] },
  ]);
  expect(writeHtml(outlineMemo(memo))).toBe(`<h1>What the treaty changes</h1>
<h2>R &amp; D</h2>
<p>A line<br>and another</p>
<p><em>Anna Berg · Assessment.</em> All of it.<sup><a id="reference_1" name="reference_1" href="#note_1">1</a></sup></p>
<p><em>[Reworded.]</em></p>
<blockquote><p>One.</p></blockquote>
<blockquote><p>Two.<sup><a id="reference_2" name="reference_2" href="#note_2">2</a></sup> Three.<sup><a id="reference_3" name="reference_3" href="#note_3">3</a></sup></p></blockquote>
<hr>
<p><sup><a id="note_1" name="note_1" href="#reference_1">1</a></sup> Berg, <em>Show</em></p>
<p><sup><a id="note_2" name="note_2" href="#reference_2">2</a></sup> <a href="https://a.example/?b=%22c%22&amp;d">“Here”</a></p>
<p><sup><a id="note_3" name="note_3" href="#reference_3">3</a></sup> <a href="https://a.example/?b=%22c%22&amp;d">“Here”</a></p>`);
});

test('makes nothing of a text but text', () => {
  const allowed = new Set(['html', 'head', 'body', 'h1', 'h2', 'p', 'br', 'em', 'sup', 'a', 'hr', 'blockquote']);
  fc.assert(
    fc.property(fc.oneof(keptText, fc.constantFrom(...keptTexts.map(([, text]) => text))), (text) => {
      const memo = sampleMemo(
        [
          { type: 'note', text },
          { type: 'passage', text, lead: text, note: [{ text, href: `https://a.example/?"${text}"` }] },
        ],
        `T${text}`,
      );
      const tree = unified()
        .use(rehypeParse)
        .parse(writeHtml(outlineMemo(memo)));
      const found: Element[] = [];
      visit(tree, 'element', (element) => void found.push(element));
      expect(found.map(({ tagName }) => tagName).filter((name) => !allowed.has(name))).toEqual([]);
      expect(found.flatMap(({ properties }) => (typeof properties.href === 'string' ? [properties.href] : []))).toEqual([
        '#note_1',
        '#reference_1',
        ...(text === '' ? [] : [expect.stringContaining('https://a.example/?%22') as string]),
      ]);
      const title = found.find(({ tagName }) => tagName === 'h1');
      expect(title && lettersOf(toString(title))).toBe(`T${lettersOf(text)}`);
    }),
    { numRuns: 300 },
  );
});

test('has as plain text marks and notes with the same numbers, and says where links lead', () => {
  const memo = sampleMemo([
    { type: 'heading', text: 'Signed' },
    {
      type: 'passage',
      lead: 'Anna Berg · Assessment',
      text: ['They sign.', ' They trade.'],
      note: [{ text: 'Berg, ' }, { text: 'Show', href: 'https://a.example/' }],
    },
    { type: 'passage', warning: 'Reworded.', note: [{ text: 'https://b.example/', href: 'https://b.example/' }] },
  ]);
  expect(writePlainText(outlineMemo(memo))).toBe(`What the treaty changes

Signed

Anna Berg · Assessment. They sign. [1] They trade. [2]

They will trade arms. [3]

[Reworded.]

[1] Berg, Show (https://a.example/)

[2] Berg, Show (https://a.example/)

[3] https://b.example/
`);
});
