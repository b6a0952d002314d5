import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Run } from '../../../../../src/cite/formats/citation.ts';
import { writeMarkdown, writePandoc } from '../../../../../src/memo/document/export/markdown.ts';
import { outlineMemo } from '../../../../../src/memo/document/export/outline.ts';
import { keptText, keptTexts, lettersOf } from '../../../../support/hostile-text.ts';
import { readMarkdown, type ReadMarkdown } from '../../../../support/read-markdown.ts';
import { noteOn, sampleMemo, type SamplePart } from '../../../../support/sample-works.ts';

describe('a memo in Markdown', () => {
  it('can be read as it is', () => {
    const memo = sampleMemo([
      { type: 'heading', text: 'What was signed' },
      { type: 'note', text: 'A line\nand another\n\n1. A paragraph' },
      { type: 'passage', text: 'All of it.', lead: 'Anna Berg · Assessment', note: [{ text: 'Berg, ' }, { text: 'Show', italic: true }] },
      {
        type: 'passage',
        isQuote: true,
        text: 'a “weak” word!',
        warning: 'Reworded.',
        note: [{ text: 'Here', href: 'https://a.example/#b' }],
      },
      {
        type: 'passage',
        isQuote: true,
        text: ['One paragraph.\nAnother.', ' And more.'],
        note: [{ text: 'https://a.example/', href: 'https://a.example/' }],
      },
    ]);
    expect(writeMarkdown(outlineMemo(memo))).toBe(`# What the treaty changes

## What was signed

A line\\
and another

1\\. A paragraph

*Anna Berg · Assessment.* All of it.[^1]

“a ‘weak’ word!”[^2]

*\\[Reworded.]*

> One paragraph.

> Another.[^3] And more.[^4]

[^1]: Berg, *Show*

[^2]: [Here](https://a.example/#b)

[^3]: <https://a.example/>

[^4]: <https://a.example/>
`);
  });

  it('has its notes as footnotes, in order, with what they say, their italics and their links', () => {
    const { notes, blocks } = read([{ type: 'passage' }, { type: 'note', text: 'My words.' }, { type: 'passage' }]);
    expect(blocks.slice(1)).toEqual([
      ['p', 'They will trade arms.^1'],
      ['p', 'My words.'],
      ['p', 'They will trade arms.^2'],
    ]);
    expect(notes).toEqual(
      [1, 2].map((number) => ({
        text: noteOn(number)
          .map(({ text }) => text)
          .join(''),
        italics: ['The Radio Talk', 'The Brief'],
        links: [`https://brief.example/sources/radio-talk/?n=${number}&x#claim-${number}~3fa9c1`],
      })),
    );
  });

  it('is its title where nothing is in it yet', () => {
    expect(writeMarkdown(outlineMemo(sampleMemo([], '')))).toBe('# Memo\n');
  });

  it.each(keptTexts)('carries %s', (_, text) => {
    expectSame(text);
  });

  it('makes nothing of what a writer writes but text, and loses none of it', () => {
    fc.assert(fc.property(keptText, expectSame), { numRuns: 3000 });
  });

  it('makes nothing of what a note says but its italics and links', () => {
    // What Unicode will never use as a character cannot be written beside an asterisk: CommonMark allows no reference to it.
    const whole = keptText
      .map((text) => text.replaceAll(/\p{Noncharacter_Code_Point}/gu, '').replaceAll(/\s+/g, ' '))
      .filter((text) => lettersOf(text) !== '');
    const run: fc.Arbitrary<Run> = fc.oneof(
      fc.record({ text: whole }),
      fc.record({ text: whole, italic: fc.constant(true as const) }),
      fc.record({ text: whole, href: fc.webUrl({ withFragments: true, withQueryParameters: true }) }),
    );
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const note: readonly Run[] = [{ text: 'See' }, ...runs];
        const { notes, kinds } = read([{ type: 'passage', note }]);
        expect(notes.map(({ text }) => lettersOf(text))).toEqual([lettersOf(note.map(({ text }) => text).join(''))]);
        expect([...kinds].filter((kind) => !expected.has(kind))).toEqual([]);
        const linked = joinLinks(runs);
        expect(notes[0]?.links.map(decodeURIComponent)).toEqual(linked.map(decodeURIComponent));
      }),
      {
        numRuns: 2000,
        examples: [[[{ text: '😀', italic: true }]]],
      },
    );
  });
});

describe('a memo for Pandoc', () => {
  it('cites in its notes and names the file that has the works', () => {
    const memo = sampleMemo([{ type: 'heading', text: 'Signed' }, { type: 'passage' }, { type: 'passage' }]);
    expect(writePandoc(outlineMemo(memo))).toBe(`---
title: "What the treaty changes"
lang: en-GB
bibliography: "what-the-treaty-changes.json"
---

## Signed

They will trade arms.[^1]

They will trade arms.[^2]

[^1]: [@work-1, answer 1]

[^2]: [@work-2, answer 2]
`);
  });

  it('keeps a title that YAML or Markdown would take for something else', () => {
    const front = writePandoc(outlineMemo(sampleMemo([], '"A": *b* # [c] \\ @d\n---'))).split('---\n')[1] ?? '';
    expect(parse(front)).toEqual({ title: '"A": \\*b\\* # \\[c] \\\\ \\@d ---', lang: 'en-GB', bibliography: 'a-b-c-d.json' });
  });
});

const expected = new Set([
  ...['inline', 'text', 'hardbreak', 'softbreak', 'em_open', 'em_close', 'link_open', 'link_close', 'footnote_ref', 'footnote_anchor'],
  ...['heading_open', 'heading_close', 'paragraph_open', 'paragraph_close', 'blockquote_open', 'blockquote_close'],
  ...['footnote_block_open', 'footnote_open', 'footnote_close', 'footnote_block_close'],
]);

function read(parts: readonly SamplePart[], title?: string): ReadMarkdown {
  return readMarkdown(writeMarkdown(outlineMemo(sampleMemo(parts, title))));
}

/** The same text as title, heading, note and passage: each comes out as it went in, but for spaces. */
function expectSame(text: string): void {
  const { blocks, notes, kinds } = read(
    [
      { type: 'heading', text: `H${text}` },
      { type: 'heading', text },
      { type: 'note', text },
      { type: 'passage', text, note: [{ text: 'Note' }] },
    ],
    text,
  );
  const letters = lettersOf(text);
  const isBlank = letters === '';
  const written = [
    ['h1', isBlank ? 'Aclaim' : letters],
    ['h2', `H${letters}`],
    ...(isBlank
      ? []
      : [
          ['h2', letters],
          ['p', letters],
        ]),
  ];
  const joined = joinParagraphs(blocks).map(([tag, content]) => [tag, lettersOf(content)]);
  expect(joined).toEqual(isBlank ? [...written, ['p', 'Aclaim^1']] : [...written.slice(0, -1), ['p', `${letters}${letters}^1`]]);
  expect(notes.map((note) => note.text)).toEqual(['Note']);
  expect([...kinds].filter((kind) => !expected.has(kind))).toEqual([]);
}

/** Paragraphs in a row as one. */
function joinParagraphs(blocks: ReadMarkdown['blocks']): [string, string][] {
  const joined: [string, string][] = [];
  for (const [tag, text] of blocks) {
    const last = joined.at(-1);
    if (tag === 'p' && last?.[0] === 'p') last[1] += text;
    else joined.push([tag, text]);
  }
  return joined;
}

/** Links in a row to the same place are one. */
function joinLinks(runs: readonly Run[]): string[] {
  const shown = runs.filter(({ text }) => lettersOf(text) !== '');
  return shown.flatMap(({ href }, index) => (href === undefined || href === shown[index - 1]?.href ? [] : [href]));
}
