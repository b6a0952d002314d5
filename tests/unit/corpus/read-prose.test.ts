import { expect, it } from 'vitest';
import { readNotes } from '../../../src/corpus/read-prose.ts';
import { parseBody } from '../../support/check-fixture.ts';

const read = (text: string) => {
  const markdown = parseBody(text);
  return readNotes(markdown, markdown.tree.children);
};

it.each<[string, string, { text: string; refs: string[] }[]]>([
  ['alone', '::note[It was *eleven*.]', [{ text: 'It was eleven.', refs: [] }]],
  ['with a reference', '::note[It was eleven.]{refs=river-papers}', [{ text: 'It was eleven.', refs: ['river-papers'] }]],
  [
    'with several',
    '::note[It was.]{refs="river-papers, bank-charter  gazette"}',
    [{ text: 'It was.', refs: ['river-papers', 'bank-charter', 'gazette'] }],
  ],
  ['in a claim', ':::claim[Aid]{#aid-is-due}\nAid.\n::note[No.]\n:::', [{ text: 'No.', refs: [] }]],
  [
    'between paragraphs, in order',
    '::note[One.]\n\nText.\n\n::note[Two.]',
    [
      { text: 'One.', refs: [] },
      { text: 'Two.', refs: [] },
    ],
  ],
  ['nowhere', 'A note.\n\n::positions', []],
])('reads a note %s', (_, text, notes) => {
  expect(read(text).notes).toEqual(notes);
});

it('knows the place of each reference, also of one that cannot be an id', () => {
  const { notes, names } = read(':::judgement{#a-b}\nYes.\n::note[Papers: river-papers.]{refs="river-papers Un_Charter"}\n:::');
  expect(names).toMatchObject([
    { name: 'river-papers', place: { line: 6, column: 37 } },
    { name: 'Un_Charter', place: { line: 6, column: 50 } },
  ]);
  expect(notes).toEqual([{ text: 'Papers: river-papers.', refs: ['river-papers'] }]);
});
