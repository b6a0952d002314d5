import { expect, it } from 'vitest';
import { parseCorpus } from '../../../src/corpus/load.ts';
import type { ReadMemo } from '../../../src/corpus/parse-content.ts';
import { readEdit, readSmallBrief } from '../../support/check-fixture.ts';

const edits: readonly (readonly [what: string, file: string, written: string, instead: string])[] = [
  ['a claim says something else', 'sources/radio-talk.md', 'without delay', 'within a day'],
  ['a claim of a kind that there is not', 'sources/radio-talk.md', 'kind=fact', 'kind=fiction'],
  ['a theme cites what nobody says', 'themes/treaty.md', '@radio-talk#grain-passes-daily', '@radio-talk#grain-passes-dayly'],
  ['front matter is not closed', 'themes/treaty.md', 'order: 1', 'order: [1'],
  ['the brief has another horizon', 'brief.yaml', 'horizon: ', 'horizon: 20'],
];

it.each(edits)('gives what a first reading would when %s, and when it is mended', (_, file, written, instead) => {
  const files = readSmallBrief();
  const edited = new Map([...files, [file, readEdit(file, written, instead)]]);
  const memo: ReadMemo = new Map();
  for (const each of [files, edited, files]) expect(parseCorpus(each, [], memo)).toEqual(parseCorpus(each));
});

it('reads no file again that is as it was', () => {
  const files = readSmallBrief();
  const memo: ReadMemo = new Map();
  const [before, after] = [
    files,
    new Map([...files, ['sources/radio-talk.md', readEdit('sources/radio-talk.md', 'without delay', 'soon')]]),
  ].map((each) => [...parseCorpus(each, [], memo).corpus.sources.values()]);
  expect(after?.map((source) => before?.includes(source))).toEqual(after?.map(({ id }) => id !== 'radio-talk'));
});
