import { expect, it } from 'vitest';
import { findUnmatched } from '../../../../src/model/query/find-unmatched.ts';

it.each([
  ['armistice', 'Arms and a talk.', ['armistice']],
  ['sanctions', 'One sanction only.', []],
  ['ammun', 'The ammunition.', []],
  ['theory', 'The treaty.', ['theory']],
  ['treaty xylophone', 'The treaty.', ['xylophone']],
  ['북한', '조선민주주의인민공화국과 북한은', []],
  ['pokrovsk', 'Pokróvsk', []],
  ['', 'Anything.', []],
])('of “%s” finds in “%s” nothing like %o', (query, text, unmatched) => {
  expect(findUnmatched(query, [text])).toEqual(unmatched);
});
