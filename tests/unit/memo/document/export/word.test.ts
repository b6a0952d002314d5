import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { outlineMemo } from '../../../../../src/memo/document/export/outline.ts';
import { writeWord } from '../../../../../src/memo/document/export/word.ts';
import { readDocx, type Docx, findElements } from '../../../../support/xml.ts';
import { keptText, keptTexts, lettersOf } from '../../../../support/hostile-text.ts';
import { noteOn, sampleMemo, type SamplePart } from '../../../../support/sample-works.ts';

describe('a memo in Word', () => {
  it('has its notes at the foot of the page, in order, with what they say', async () => {
    const { footnotes, references } = await save([
      { type: 'passage', text: 'First.' },
      { type: 'note', text: 'My own words.' },
      { type: 'passage', text: 'Second.' },
      { type: 'passage', text: 'Third.' },
    ]);
    expect(references).toEqual([1, 2, 3]);
    expect(footnotes.map(({ number, text }) => [number, text])).toEqual([1, 2, 3].map((number) => [number, textOf(noteOn(number))]));
  });

  it('keeps a note’s italics and links, in one paragraph', async () => {
    const { footnotes } = await save([{ type: 'passage' }, { type: 'passage' }]);
    expect(footnotes.map(({ italics }) => italics)).toEqual([
      ['The Radio Talk', 'The Brief'],
      ['The Radio Talk', 'The Brief'],
    ]);
    expect(footnotes.map(({ links }) => links)).toEqual([
      ['https://brief.example/sources/radio-talk/?n=1&x#claim-1~3fa9c1'],
      ['https://brief.example/sources/radio-talk/?n=2&x#claim-2~3fa9c1'],
    ]);
    expect(footnotes.map(({ paragraphs }) => paragraphs)).toEqual([1, 1]);
  });

  it('has the styles a writer expects to change', async () => {
    const { paragraphs, parts } = await save([
      { type: 'heading', text: 'What was signed' },
      { type: 'note', text: 'A line\nand another\n\nA paragraph' },
      { type: 'passage', text: 'All of it.', lead: 'Anna Berg · Assessment' },
      { type: 'passage', isQuote: true, text: 'a “weak” word', warning: 'Reworded on 21 November 2026.' },
      { type: 'passage', isQuote: true, text: ['One paragraph.\nAnother.', ' And more.'] },
    ]);
    expect(paragraphs).toEqual([
      { style: 'Title', text: 'What the treaty changes' },
      { style: 'Subtitle', text: 'Passages as worded on 21 November 2026' },
      { style: 'Heading1', text: 'What was signed' },
      { style: 'Normal', text: 'A line\nand another' },
      { style: 'Normal', text: 'A paragraph' },
      { style: 'Normal', text: 'Anna Berg · Assessment. All of it.^1' },
      { style: 'Normal', text: '“a ‘weak’ word”^2' },
      { style: 'Remark', text: '[Reworded on 21 November 2026.]' },
      { style: 'Quote', text: 'One paragraph.' },
      { style: 'Quote', text: 'Another.^3 And more.^4' },
    ]);
    const [styles, footnotes] = [parts.get('word/styles.xml'), parts.get('word/footnotes.xml')];
    const named = styles && findElements(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    expect(named).toEqual(
      expect.arrayContaining(['Title', 'Heading1', 'Quote', 'Remark', 'FootnoteText', 'FootnoteReference', 'Hyperlink']),
    );
    expect(footnotes && findElements(footnotes, 'w:pStyle').map(({ attributes }) => attributes['w:val'])).toEqual(
      Array(4).fill('FootnoteText'),
    );
    expect(styles && findElements(styles, 'w:lang')[0]?.attributes['w:val']).toBe('en-GB');
  });

  it('is a file with its title where nothing is in it yet', async () => {
    const { paragraphs, footnotes } = await save([], 'Empty so far');
    expect(paragraphs).toEqual([
      { style: 'Title', text: 'Empty so far' },
      { style: 'Subtitle', text: 'Passages as worded on 21 November 2026' },
    ]);
    expect(footnotes).toEqual([]);
  });

  it('takes its date from its passages, and is the same file at any time', async () => {
    const outline = outlineMemo(sampleMemo([{ type: 'passage' }]));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-02-03T04:05:06') });
    const early = await writeWord(outline);
    vi.setSystemTime('2031-12-30T23:59:58');
    expect(Buffer.from(early).equals(await writeWord(outline))).toBe(true);
    vi.useRealTimers();
    const core = (await readDocx(early)).parts.get('docProps/core.xml');
    expect(core && findElements(core, 'dcterms:modified')[0]?.children).toEqual(['2026-11-21T00:00:00Z']);
  });

  it('ends with the works it cites where that is wished, their links live', async () => {
    const href = 'https://radio.example/talk';
    const bibliography = [
      [{ text: 'Lee, Ada. ' }, { text: 'The Radio Talk', italic: true as const }, { text: '. ' }, { text: href, href }],
    ];
    const outline = { ...outlineMemo(sampleMemo([{ type: 'passage', text: 'First.' }])), bibliography };
    const { paragraphs, parts } = await readDocx(await writeWord(outline, { withWorks: true }));
    expect(paragraphs.slice(-2)).toEqual([
      { style: 'Heading1', text: 'Works cited' },
      { style: 'Bibliography', text: `Lee, Ada. The Radio Talk. ${href}` },
    ]);
    const links = parts.get('word/_rels/document.xml.rels');
    expect(links && findElements(links, 'Relationship').map(({ attributes }) => attributes.Target)).toContain(href);
    expect((await readDocx(await writeWord(outline))).paragraphs.map(({ text }) => text)).not.toContain('Works cited');
  });

  it('has no date where nothing of the brief is in it', async () => {
    const { parts, paragraphs } = await readDocx(await writeWord({ ...outlineMemo(sampleMemo([])), date: undefined }));
    const core = parts.get('docProps/core.xml');
    expect(paragraphs.map(({ style }) => style)).toEqual(['Title']);
    expect(core && findElements(core, 'dcterms:modified')).toEqual([]);
  });

  it.each(keptTexts)('carries %s', async (_, text) => {
    const file = await save(
      [
        { type: 'heading', text },
        { type: 'note', text },
        { type: 'passage', text, lead: text, warning: text, note: [{ text }] },
      ],
      text,
    );
    expect(file.paragraphs.length).toBeGreaterThan(3);
  });

  it('is well-formed whatever is written, quoted and cited, and loses none of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        keptText,
        keptText,
        keptText,
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        async (title, written, said, href) => {
          const note = [{ text: 'See ' }, { text: said, italic: true as const }, { text: href, href }];
          const { paragraphs, footnotes } = await save(
            [
              { type: 'note', text: written },
              { type: 'passage', text: said, note },
            ],
            title,
          );
          const all = lettersOf(paragraphs.map(({ text }) => text).join(''));
          for (const part of [title, written, said]) expect(all).toContain(lettersOf(part));
          expect(lettersOf(footnotes[0]?.text ?? '')).toBe(lettersOf(`See ${said}${href}`));
          expect(footnotes[0]?.links.map(decodeURIComponent)).toEqual([decodeURIComponent(href)]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

async function save(parts: readonly SamplePart[], title?: string): Promise<Docx> {
  return readDocx(await writeWord(outlineMemo(sampleMemo(parts, title))));
}

function textOf(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}
