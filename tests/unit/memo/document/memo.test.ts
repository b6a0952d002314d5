import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMemo } from '../../../../src/memo/document/memo.ts';
import { arbitraryMemo } from './arbitrary-memo.ts';

const passage = { key: 'k1', type: 'passage', address: '/sources/radio/#two-groups' };
const kept = (entries: readonly unknown[], more = {}) => JSON.stringify({ version: 1, title: '', entries, ...more });

describe('parseMemo', () => {
  it('reads back every memo', () => {
    fc.assert(fc.property(arbitraryMemo, (memo) => void expect(parseMemo(JSON.stringify(memo))).toEqual(memo)));
  });

  it('tells a memo of a later version from rubbish', () => {
    expect(parseMemo('{"version":2,"chapters":[]}')).toBe('newer');
    expect(parseMemo('{"version":0,"title":"","entries":[]}')).toBeUndefined();
  });

  it('takes over what it expects and nothing else', () => {
    const text = `{"version":1,"title":"","entries":[{"key":"k1","type":"note","text":"a","__proto__":{"isAdmin":true},"more":1}]}`;
    expect(parseMemo(text)).toEqual({ version: 1, title: '', entries: [{ key: 'k1', type: 'note', text: 'a' }] });
  });

  it.each([
    ['nothing', ''],
    ['half a file', '{"version":1,"title":"","entr'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a version in words', '{"version":"1","title":"","entries":[]}'],
    ['no title', '{"version":1,"entries":[]}'],
    ['a title too long', kept([], { title: 'a'.repeat(301) })],
    ['a title of two lines of control', kept([], { title: 'a\u0000b' })],
    ['entries that are no list', '{"version":1,"title":"","entries":{"length":0}}'],
    ['an unknown type', kept([{ key: 'k1', type: 'picture', text: '' }])],
    ['a note without text', kept([{ key: 'k1', type: 'note' }])],
    ['half a character', kept([{ key: 'k1', type: 'note', text: '\ud800' }])],
    ['an address of another site', kept([{ ...passage, address: 'https://example.org/' }])],
    ['an address that runs a script', kept([{ ...passage, address: 'javascript:alert(1)' }])],
    ['an address that climbs', kept([{ ...passage, address: '/../#a' }])],
    ['a digest that is none', kept([{ ...passage, digest: 'XYZ' }])],
    ['a quotation that is no text', kept([{ ...passage, quote: ['a'] }])],
    ['a key with a quotation mark', kept([{ ...passage, key: '"' }])],
    ['one key twice', kept([passage, passage])],
    ['more entries than a memo holds', kept(Array.from({ length: 1_001 }, (_, index) => ({ ...passage, key: `k${index}` })))],
  ])('does not read %s', (_, text) => {
    expect(parseMemo(text)).toBeUndefined();
  });

  it('never throws, whatever was kept', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseMemo(text)));
  });
});
