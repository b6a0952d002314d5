import { expect, it } from 'vitest';
import { readNotes } from '../../../src/corpus/read-prose.ts';
import type { Row } from '../../support/check-fixture.ts';
import { listProblems, parseBody } from '../../support/check-fixture.ts';

const read = (text: string) => {
  const markdown = parseBody(text);
  return readNotes(markdown, markdown.tree.children, () => undefined);
};

it.each<[string, string, { text: string; refs: string[] }[]]>([
  ['alone', '::note[It was *eleven*.]', [{ text: 'It was eleven.', refs: [] }]],
  ['with a reference', '::note[It was eleven.]{refs=river-papers}', [{ text: 'It was eleven.', refs: ['river-papers'] }]],
  [
    'with several',
    '::note[It was.]{refs="river-papers, un-charter  gazette"}',
    [{ text: 'It was.', refs: ['river-papers', 'un-charter', 'gazette'] }],
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

it.each<[string, string, Row[]]>([
  ['without words', 'Text.\n\n::note[]', [['river.md', 'EmptyNote', 6, 1]]],
  ['of spaces', '::note[  ]{refs=river-papers}', [['river.md', 'EmptyNote', 4, 1]]],
  ['without brackets', '::note{refs=river-papers}', [['river.md', 'EmptyNote', 4, 1]]],
  ['with an attribute of another name', '::note[It was.]{ref=river-papers}', [['river.md', 'UnknownField', 4, 17]]],
  ['with all that it needs', '::note[It was.]{refs=river-papers}', []],
])('reports a note %s', (_, text, rows) => {
  const markdown = parseBody(text);
  expect(
    listProblems((report) => {
      readNotes(markdown, markdown.tree.children, report);
    }),
  ).toReport(rows);
});
