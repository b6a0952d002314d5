import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveFragment } from '../../../../src/ledger/fragments/resolve-fragment.ts';

const ids = [
  ...['page-content', 'note-1', 'two-groups', 'two-groups~3fa9c1', 'two-groups~77be01', 'aims-of-brief', 'aims-of-brief~ebbfff'],
  ...['aims-of-author', 'aims-of-author~0a0a0a', 'china', 'china~123abc', 'search-field'],
];
const resolve = (written: string) => resolveFragment(written, ids)?.fragment;

describe('a fragment that leads nowhere', () => {
  it.each([
    ['its case was changed', 'Two-Groups', 'two-groups'],
    ['it was percent-encoded', 'two%2Dgroups', 'two-groups'],
    ['it was typed with a space', 'two%20groups', 'two-groups'],
    ['a mail program took the full stop along', 'two-groups.', 'two-groups'],
    ['or a closing quotation mark', 'two-groups%E2%80%9D', 'two-groups'],
    ['the tilde was encoded', 'two-groups%7E3fa9c1', 'two-groups~3fa9c1'],
    ['the pin was cut off', 'two-groups~3f', 'two-groups~3fa9c1'],
    ['only the tilde was left of the pin, and there were two', 'two-groups~', 'two-groups'],
    ['the pin is not known', 'two-groups~ffffff', 'two-groups'],
  ])('leads on in silence where %s', (_, written, fragment) => {
    expect(resolveFragment(written, ids)).toMatchObject({ fragment, isGuess: false });
  });

  it.each([
    ['two letters changed places', 'two-grops', 'two-groups'],
    ['its end was lost', 'two-gr', 'two-groups'],
    ['a word was forgotten', 'aims-brief', 'aims-of-brief'],
    ['a passage has one word', 'chnia', 'china'],
    ['the id is wrong and the pin is right', 'two-grops~3fa9c1', 'two-groups~3fa9c1'],
  ])('is guessed at where %s', (_, written, fragment) => {
    expect(resolveFragment(written, ids)).toMatchObject({ fragment, isGuess: true });
  });

  it('says that a whole pin is not known, and not that a part of one is', () => {
    expect(resolveFragment('two-groups~ffffff', ids)?.isWordingUnknown).toBe(true);
    expect(resolveFragment('two-groups~fff', ids)?.isWordingUnknown).toBe(false);
  });

  it.each([
    ['is near nothing', 'xyzzy-nothing'],
    ['is near a part of the page alone', 'page-contant'],
    ['is malformed', '%E0%A4%A'],
    ['is empty', ''],
    ['is a pin alone', '~3fa9c1'],
    ['is huge', 'two-groups'.repeat(50_000)],
    ['belongs to another kind of link', '/search?q=two-groups'],
  ])('is given up where it %s', (_, written) => {
    expect(resolve(written)).toBeUndefined();
  });

  it('leads to an id of the page or is given up, whatever it contains', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.webFragments(),
      fc.constantFrom(...ids).chain((id) => fc.string({ maxLength: 4 }).map((noise) => id.slice(0, -2) + noise)),
      fc
        .array(fc.constantFrom('%', '%E0', '#', '~', '"', '<', ':~:text=', '__proto__', '\u202e', '\ud800', '..', '/'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (written) => {
        const found = resolve(written);
        expect(found === undefined || ids.includes(found)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
