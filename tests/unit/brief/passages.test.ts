import { expect, test } from 'vitest';
import { listPassages } from '../../../src/brief/passages.ts';
import { loadEdit, noteEdits } from '../../support/check-fixture.ts';

test.each(noteEdits())('an editor’s note on $kind is part of its wording, and of no other', ({ path, file, written, instead }) => {
  const noted = listPassages(loadEdit(file, written, instead).corpus).filter(({ wording }) => wording.includes('ford'));
  expect(noted.map(({ path: at, wording }) => [at, wording.split('\n').at(-1)])).toEqual([[path, 'It was a ford.']]);
});

test('a summary has an address and a wording of its own', () => {
  const found = listPassages(loadEdit('sources/weekly-letter.md', 'rumour, and', 'rumour and').corpus);
  expect(found.find((passage) => passage.path === '/sources/weekly-letter/#in-brief')?.wording).toMatch(
    /^In brief\nThe Gazette has .* rumour and /,
  );
});
