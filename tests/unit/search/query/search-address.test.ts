import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatSearch, isEmptySearch, mapFilters, readSearch, searchPathOf } from '../../../../src/search/query/search-address.ts';

const read = (address: string) => readSearch(new URLSearchParams(address));

describe('the address of a search', () => {
  it('comes back as it was written, with its filters in one order', () => {
    for (const address of ['', '?q=arms', '?q=%EB%B6%81%EC%95%88+%26+co&kind=fact&topic=delta&topic=harbour&speaker=anna-berg&year=2024'])
      expect(formatSearch(read(address))).toBe(address);
    expect(formatSearch(read('?topic=delta&kind=fact&q=arms'))).toBe('?q=arms&kind=fact&topic=delta');
  });

  it('leaves out what cannot be meant', () => {
    expect(read('?q=%20&topic=Delta&topic=%3Cscript%3E&topic=delta&topic=delta&colour=red')).toEqual({
      typed: '',
      filters: { ...mapFilters(() => []), topic: ['delta'] },
    });
  });

  it('is read, whatever it is, as what gives the same address again', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('?q=', '&kind=', '&topic=delta', '&year=2024', '%E0%A4', '+', '#'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const address = formatSearch(read(parts.join('')));
        expect(formatSearch(read(address))).toBe(address);
      }),
    );
  });

  it('is empty where neither words nor filters are given', () => {
    expect([isEmptySearch(read('?q=++')), isEmptySearch(read('?theme=treaty'))]).toEqual([true, false]);
  });
});

test.each([
  ['where nothing is sought', {}, '/search/'],
  ['by its filters in order', { topic: 'treaty', kind: 'fact' }, '/search/?kind=fact&topic=treaty'],
  ['by a name as it may stand in an address', { typed: 'Holmen–Han summit' }, '/search/?q=Holmen%E2%80%93Han+summit'],
])('the path of the search page is given %s', (_, sought, path) => {
  expect(searchPathOf(sought)).toBe(path);
});
