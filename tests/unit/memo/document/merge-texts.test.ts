import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { findChange, mergeTexts } from '../../../../src/memo/document/merge-texts.ts';

it.each([
  ['at both ends', 'a b', 'a b c', 'x a b', 'x a b c'],
  ['at one place', 'a ', 'a mine', 'a theirs', 'a theirsmine'],
  ['of the same words', 'is due', 'is binding', 'is vague', 'is vague binding'],
  ['one of which takes away what the other rewrites', 'a draft, b', 'a , b', 'a second draft, b', 'a second , b'],
  ['in an empty text', '', 'mine', 'theirs', 'theirsmine'],
])('keeps both changes of a text: %s', (_, base, mine, theirs, both) => {
  expect(mergeTexts(base, mine, theirs)).toBe(both);
});

it('is the one change where there is no other', () => {
  assert(
    property(string(), string(), (base, changed) => {
      expect(mergeTexts(base, changed, base)).toBe(changed);
      expect(mergeTexts(base, base, changed)).toBe(changed);
      expect(mergeTexts(base, changed, changed)).toBe(changed);
    }),
  );
});

it('loses nothing that was put in', () => {
  assert(
    property(string(), string(), string(), (base, mine, theirs) => {
      const both = mergeTexts(base, mine, theirs);
      for (const changed of [mine, theirs]) expect(both).toContain(findChange(base, changed).text);
    }),
  );
});
