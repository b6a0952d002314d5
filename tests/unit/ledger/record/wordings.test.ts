import { expect, test } from 'vitest';
import { listWordings } from '../../../../src/ledger/record/wordings.ts';
import { loadEdit, noteEdits } from '../../../support/check-fixture.ts';

test.each(noteEdits())('an editor’s note on $kind is part of its wording, and of no other', ({ path, file, written, instead }) => {
  const noted = listWordings(loadEdit(file, written, instead).corpus).filter(({ text }) => text.includes('ford'));
  expect(noted.map(({ address, text }) => [address, text.split('\n').at(-1)])).toEqual([[path, 'It was a ford.']]);
});

test('a summary has an address and a wording of its own', () => {
  const found = listWordings(loadEdit('sources/weekly-letter.md', 'rumour, and', 'rumour and').corpus);
  expect(found.find(({ address }) => address === '/sources/weekly-letter/#in-brief')?.text).toMatch(
    /^In brief\nThe Gazette has .* rumour and /,
  );
});
