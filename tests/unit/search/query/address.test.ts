import { describe, expect, it } from 'vitest';
import { formatSearch, isEmptySearch, mapFilters, readSearch } from '../../../../src/search/query/address.ts';

const read = (address: string) => readSearch(new URLSearchParams(address));
const none = mapFilters(() => []);

describe('the address of a search', () => {
  it('comes back as it was written', () => {
    for (const address of ['', '?q=arms', '?q=%EB%B6%81%ED%95%9C+%26+co&kind=fact&topic=china&topic=japan&speaker=victor-cha']) {
      expect(formatSearch(read(address))).toBe(address);
    }
  });

  it('leaves out what cannot be meant', () => {
    expect(read('?q=%20&topic=China&topic=%3Cscript%3E&topic=china&topic=china&colour=red')).toEqual({
      typed: '',
      filters: { ...none, topic: ['china'] },
    });
  });

  it('names filters in one order', () => {
    expect(formatSearch(read('?topic=china&kind=fact&q=arms'))).toBe('?q=arms&kind=fact&topic=china');
  });

  it('is empty where neither words nor filters are given', () => {
    expect(isEmptySearch(read('?q=++'))).toBe(true);
    expect(isEmptySearch(read('?theme=treaty'))).toBe(false);
  });
});
