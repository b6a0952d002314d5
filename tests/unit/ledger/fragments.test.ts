import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveFragment, resolvePath } from '../../../src/ledger/fragments.ts';

describe('a fragment that leads nowhere', () => {
  const ids = [
    ...['page-content', 'note-1', 'two-groups', 'two-groups~3fa9c1', 'two-groups~77be01', 'aims-of-brief', 'aims-of-brief~ebbfff'],
    ...['aims-of-author', 'aims-of-author~0a0a0a', 'delta', 'delta~123abc', 'search-field'],
  ];

  it.each([
    ['its case was changed', 'Two-Groups', 'two-groups'],
    ['it was percent-encoded', 'two%2Dgroups', 'two-groups'],
    ['it was typed with a space', 'two%20groups', 'two-groups'],
    ['a mail program took the full stop along', 'two-groups.', 'two-groups'],
    ['or a closing quotation mark', 'two-groups%E2%80%9D', 'two-groups'],
    ['the tilde was encoded', 'two-groups%7E3fa9c1', 'two-groups~3fa9c1'],
    ['the pin was cut off', 'two-groups~3f', 'two-groups~3fa9c1'],
    ['only the tilde was left of the pin, and there were two', 'two-groups~', 'two-groups'],
  ])('leads on in silence where %s', (_, written, fragment) => {
    expect(resolveFragment(written, ids)).toEqual({ fragment, isGuess: false, isWordingUnknown: false });
  });

  it.each([
    ['two letters changed places', 'two-grops', 'two-groups'],
    ['its end was lost', 'two-gr', 'two-groups'],
    ['a word was forgotten', 'aims-brief', 'aims-of-brief'],
    ['a passage has one word', 'detla', 'delta'],
    ['the id is wrong and the pin is right', 'two-grops~3fa9c1', 'two-groups~3fa9c1'],
  ])('is guessed at where %s', (_, written, fragment) => {
    expect(resolveFragment(written, ids)).toMatchObject({ fragment, isGuess: true });
  });

  it('says that a whole pin is not known, and not that a part of one is', () => {
    expect(resolveFragment('two-groups~ffffff', ids)).toEqual({ fragment: 'two-groups', isGuess: false, isWordingUnknown: true });
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
    expect(resolveFragment(written, ids)).toBeUndefined();
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
        const found = resolveFragment(written, ids);
        expect(found === undefined || ids.includes(found.fragment)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a path that leads nowhere', () => {
  const pages = [
    ...['/', '/themes/', '/themes/treaty/', '/themes/delta/', '/sources/', '/sources/radio/', '/sources/riverside-letter/'],
    ...['/topics/', '/topics/treaty/', '/topics/sanctions/', '/positions/', '/timeline/', '/about/'],
  ];

  it.each([
    ['another case', '/Themes/Delta', ['/themes/delta/']],
    ['a slash too many', '/themes//delta/', ['/themes/delta/']],
    ['a file’s ending', '/themes/delta.html', ['/themes/delta/']],
    ['a file’s name', '/themes/delta/index.html', ['/themes/delta/']],
    ['an underscore', '/sources/riverside_letter', ['/sources/riverside-letter/']],
    ['a space', '/sources/riverside%20letter/', ['/sources/riverside-letter/']],
    ['a bracket and a full stop', '/about).', ['/about/']],
    ['a letter too few in a folder', '/theme/delta/', ['/themes/delta/']],
    ['a letter too few at its end', '/sources/radi/', ['/sources/radio/']],
    ['its last part alone', '/riverside-letter/', ['/sources/riverside-letter/']],
    ['a last part that two pages have', '/treaty/', ['/themes/treaty/', '/topics/treaty/']],
    ['another folder and a letter too few', '/themes/sanctons/', ['/topics/sanctions/']],
    ['an unknown last part', '/sources/nobody-knows-this/', ['/sources/']],
    ['a passage that cannot be cited', '/cite/sources/radio/never-said/', ['/sources/radio/']],
    ['nothing known', '/nothing/of/the/kind/', []],
    ['malformed encoding', '/%E0%A4%A', []],
    ['ten thousand letters', `/${'a'.repeat(10_000)}/`, []],
  ])('with %s, %s, may mean %j', (_, written, expected) => {
    expect(resolvePath(written, pages)).toEqual(expected);
  });

  it('leads to pages that are there, three at most, whatever it contains', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.string({ unit: 'binary' })), (written) => {
        const found = resolvePath(written, pages);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(pages).toEqual(expect.arrayContaining(found));
      }),
      { numRuns: 1_000 },
    );
  });
});
