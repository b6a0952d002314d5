import { describe, expect, it } from 'vitest';
import { outlineMemo } from '../../../../../src/memo/document/export/outline.ts';
import { sampleMemo, type SamplePart } from '../../../../support/sample-memo.ts';

describe('an outline', () => {
  it('puts a short quotation into quotation marks and sets a long one off', () => {
    const [short, long] = outline([
      { type: 'passage', isQuote: true, text: 'ninety words at most' },
      { type: 'passage', isQuote: true, text: 'word '.repeat(100) },
    ]);
    expect(short).toMatchObject({ role: 'passage', lines: ['“ninety words at most”'] });
    expect(long).toMatchObject({ role: 'quotation', lines: ['word '.repeat(100).trim()] });
  });

  it('has whose words they are before the first paragraph and the note after the last', () => {
    expect(outline([{ type: 'passage', lead: 'Victor Cha · Assessment', text: 'One.\nTwo.' }])).toEqual([
      { role: 'passage', lead: 'Victor Cha · Assessment.', lines: ['One.'], note: 0 },
      { role: 'passage', lead: '', lines: ['Two.'], note: 1 },
    ]);
  });

  it('has what a passage is about before it, where no speaker stands there', () => {
    expect(outline([{ type: 'passage', heading: 'The treaty binds both sides.', text: 'Only Cha says so.' }])).toMatchObject([
      { lead: 'The treaty binds both sides.', lines: ['Only Cha says so.'] },
    ]);
  });

  it('says what its writer should know', () => {
    expect(outline([{ type: 'passage', warning: 'Reworded on 3 March 2027.' }]).at(-1)).toEqual({
      role: 'remark',
      lead: '',
      lines: ['[Reworded on 3 March 2027.]'],
      note: 0,
    });
  });

  it('names a passage that the brief no longer has, without a note', () => {
    expect(outline([{ type: 'passage', title: '/sources/gone/#claim', text: '', warning: 'Retired.', note: [] }])).toEqual([
      { role: 'passage', lead: '', lines: ['/sources/gone/#claim'], note: 0 },
      { role: 'remark', lead: '', lines: ['[Retired.]'], note: 0 },
    ]);
  });

  it('leaves out headings and notes without words', () => {
    expect(
      outline([
        { type: 'heading', text: ' \u0007 ' },
        { type: 'note', text: '\n\n \n' },
      ]),
    ).toEqual([]);
  });

  it('lets notes lead nowhere but to the web and to mailboxes', () => {
    const note = ['javascript:alert(1)', 'data:text/html,x', '/here/', 'https://a.example/(b) c', 'mailto:a@b.example'].map((href) => ({
      text: 'x',
      href,
    }));
    expect(outlineMemo(sampleMemo([{ type: 'passage', note }])).notes[0]?.runs).toEqual([
      { text: 'xxx' },
      { text: 'x', href: 'https://a.example/%28b%29%20c' },
      { text: 'x', href: 'mailto:a@b.example' },
    ]);
  });

  it.each([
    ['What the Treaty Says', 'what-the-treaty-says'],
    ['Première lecture: Cha’s view', 'premiere-lecture-chas-view'],
    ['../../etc/passwd\u0000.exe', 'etc-passwd-exe'],
    ['조약', 'two-banks-memo'],
    ['', 'two-banks-memo'],
    ['👩🏽‍🚀', 'two-banks-memo'],
    [`${'treaty '.repeat(8)}cut here`, 'treaty-treaty-treaty-treaty-treaty-treaty-treaty-treaty-cut'],
  ])('names the files of “%s” “%s”', (title, name) => {
    expect(outlineMemo(sampleMemo([], title)).fileName).toBe(name);
  });
});

function outline(parts: readonly SamplePart[]) {
  return outlineMemo(sampleMemo(parts)).paragraphs;
}
