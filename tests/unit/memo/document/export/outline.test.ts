import { describe, expect, it } from 'vitest';
import { outlineMemo } from '../../../../../src/memo/document/export/outline.ts';
import { sampleMemo, type SamplePart } from '../../../../support/sample-works.ts';

describe('an outline', () => {
  it('puts a short quotation into quotation marks and sets a long one off', () => {
    const [short, long] = outline([
      { type: 'passage', isQuote: true, text: 'ninety words at most' },
      { type: 'passage', isQuote: true, text: 'word '.repeat(100).trim() },
    ]);
    expect(short).toMatchObject({ role: 'passage', content: [{ text: '“ninety words at most”' }, { note: 1 }] });
    expect(long).toMatchObject({ role: 'quotation', content: [{ text: 'word '.repeat(100).trim() }, { note: 2 }] });
  });

  it('has whose words they are before the first paragraph, and the notes where they stand', () => {
    expect(outline([{ type: 'passage', lead: 'Anna Berg · Assessment', text: ['One.\nTwo.', ' Three.'] }])).toEqual([
      { role: 'passage', lead: 'Anna Berg · Assessment.', content: [{ text: 'One.' }] },
      { role: 'passage', lead: '', content: [{ text: 'Two.' }, { note: 1 }, { text: ' Three.' }, { note: 2 }] },
    ]);
  });

  it('puts a quotation that cites more than once into quotation marks from its first words to its last', () => {
    expect(outline([{ type: 'passage', isQuote: true, text: ['Aid is “due”.', ' Goods go north.'] }])).toMatchObject([
      { content: [{ text: '“Aid is ‘due’.' }, { note: 1 }, { text: ' Goods go north.”' }, { note: 2 }] },
    ]);
  });

  it('has what a passage is about before it, where no speaker stands there', () => {
    expect(outline([{ type: 'passage', heading: 'The treaty binds both sides.', text: 'Only Berg says so.' }])).toMatchObject([
      { lead: 'The treaty binds both sides.', content: [{ text: 'Only Berg says so.' }, { note: 1 }] },
    ]);
  });

  it('says what its writer should know', () => {
    expect(outline([{ type: 'passage', warning: 'Reworded on 3 March 2027.' }]).at(-1)).toEqual({
      role: 'remark',
      lead: '',
      content: [{ text: '[Reworded on 3 March 2027.]' }],
    });
  });

  it('sets what the editor notes apart from the words of a passage', () => {
    expect(outline([{ type: 'passage', editorNotes: ['Editor’s note: By rail.'], warning: 'Moved.' }])).toMatchObject([
      { role: 'passage' },
      { role: 'remark', content: [{ text: 'Editor’s note: By rail.' }] },
      { role: 'remark', content: [{ text: '[Moved.]' }] },
    ]);
  });

  it('names a passage that the brief no longer has, without a note', () => {
    expect(outline([{ type: 'passage', title: '/sources/gone/#claim', text: '', warning: 'Retired.', note: [] }])).toEqual([
      { role: 'passage', lead: '', content: [{ text: '/sources/gone/#claim' }] },
      { role: 'remark', lead: '', content: [{ text: '[Retired.]' }] },
    ]);
  });

  it('percent-encodes what formats would take for their own in a link', () => {
    const note = [{ text: 'x', href: 'https://a.example/(b)|"c"~d' }];
    expect(outlineMemo(sampleMemo([{ type: 'passage', note }])).notes[0]?.runs).toEqual([
      { text: 'x', href: 'https://a.example/%28b%29%7C%22c%22~d' },
    ]);
  });

  it.each([
    ['What the Treaty Says', 'what-the-treaty-says'],
    ['Première lecture: Berg’s view', 'premiere-lecture-bergs-view'],
    ['../../etc/passwd.exe', 'etc-passwd-exe'],
    ['조약', 'two-banks-memo'],
    ['', 'two-banks-memo'],
    ['👩🏽‍🚀', 'two-banks-memo'],
    [`${'treaty '.repeat(8)}cut here`, 'treaty-treaty-treaty-treaty-treaty-treaty-treaty-treaty-cut'],
  ])('names the files of “%s” “%s”', (title, name) => {
    expect(outlineMemo(sampleMemo([], title)).fileName).toBe(name);
  });

  it.each<[string, string, SamplePart[]]>([
    ['Aid is due', 'aid-is-due', [{ type: 'passage', title: 'Aid is due' }]],
    [
      'Aid is due, and one more passage',
      'aid-is-due-and-one-more-passage',
      [{ type: 'passage', title: 'Aid is due' }, { type: 'passage' }],
    ],
    ['A claim, and 2 more passages', 'a-claim-and-2-more-passages', [{ type: 'heading', text: 'Aid' }, ...aFew]],
    ['I doubt that any of this…', 'i-doubt-that-any-of-this', [{ type: 'note', text: 'I doubt\nthat any of this holds.' }]],
  ])('calls a memo without a title “%s”, and its files “%s”', (title, fileName, parts) => {
    expect(outlineMemo(sampleMemo(parts, ' '))).toMatchObject({ title, fileName });
  });
});

const aFew: readonly SamplePart[] = [{ type: 'passage' }, { type: 'passage' }, { type: 'passage' }];

function outline(parts: readonly SamplePart[]) {
  return outlineMemo(sampleMemo(parts)).paragraphs;
}
