import { describe, expect, it } from 'vitest';
import { collectPassages, findAtAddress, findPassages, type Found } from '../../../../src/search/query/find-passages.ts';
import { filterNames, mapFilters, type Filters } from '../../../../src/search/query/search-address.ts';
import { samplePassage, understand } from '../../../support/sample-search.ts';

const passages = [
  samplePassage('a', { text: 'A submarine and a treaty.', filters: { kind: ['fact'], topic: ['arms', 'treaty'], year: ['2024'] } }),
  samplePassage('b', { text: 'A submarine.', filters: { kind: ['forecast'], topic: ['arms'], year: ['2023'] } }),
  samplePassage('c', { text: 'A treaty, a treaty.', filters: { kind: ['fact'], topic: ['treaty'] } }),
  samplePassage('d', { text: 'A boat.', asked: 'the upper hand of a ship', filters: { kind: ['fact'], topic: ['arms'], year: ['2024'] } }),
];
const collection = collectPassages(passages);
const size = { total: passages.length, meanLength: 4 };
const none = mapFilters(() => []);
const find = (typed: string, filters: Partial<Filters> = {}) => findPassages(understand(typed), { ...none, ...filters }, collection, size);
const list = async (found: Found) => (await found.load(0, 99)).map(({ passage }) => passage.path.split('#')[1]).join('');

describe('findPassages', () => {
  it('finds the best first, and says how many have everything', async () => {
    const found = find('submarine treaty');
    expect(await list(found)).toMatch(/^a/);
    expect(found.tally).toEqual({ total: 3, whole: 1, lost: [] });
    expect((await found.load(1, 2)).map(({ passage }) => passage)).toEqual([(await found.load(0, 3))[1]?.passage]);
  });

  it('finds without words all that pass, in their order', async () => {
    expect([await list(find('')), await list(find('', { kind: ['fact'] }))]).toEqual(['abcd', 'acd']);
  });

  it('wants one choice of each group', async () => {
    expect(await list(find('', { kind: ['fact', 'forecast'], year: ['2024'] }))).toBe('ad');
    expect(await list(find('', { topic: ['no-such-topic'] }))).toBe('');
  });

  it('leaves out what has much less of a query than the best, whatever the filters', async () => {
    const rare = 'submarine treaty boat upper hand';
    const all = await list(find(rare));
    expect(all).not.toContain('c');
    expect(await list(find(rare, { topic: ['treaty'] }))).toBe(all.replace(/[^ac]/g, ''));
  });

  it('names words that no passage has as they were typed', () => {
    const lostOf = (typed: string) => find(typed).tally.lost.map((term) => term.typed);
    expect(lostOf('xylophone treaty')).toEqual(['xylophone']);
    expect(lostOf('submarnie')).toEqual(['submarnie']);
    expect(find('submarnie').tally.total).toBe(2);
  });

  it('finds what is asked in hidden words, but not where these stand in quotation marks', async () => {
    expect(await list(find('upper hand'))).toBe('d');
    expect(await list(find('"upper hand"'))).toBe('');
    expect(find('"upper hand"').tally.lost).toHaveLength(1);
  });

  it.each([['submarine treaty', {}] as const, ['', { kind: ['fact'] }] as const, ['treaty', { topic: ['arms'], year: ['2024'] }] as const])(
    'counts behind each choice what it would leave: “%s” %j',
    (typed, filters) => {
      const { count } = find(typed, filters);
      for (const name of filterNames)
        for (const choice of new Set(passages.flatMap((passage) => passage.filters[name] ?? [])))
          expect([name, choice, count?.(name, choice)]).toEqual([name, choice, find(typed, { ...filters, [name]: [choice] }).tally.total]);
    },
  );
});

describe('an address in the field', () => {
  const pages = collectPassages([
    ...['a-claim', 'another'].map((id) => samplePassage(id)),
    ...['', '#first', '#second'].map((fragment) => samplePassage('x', { path: `/themes/treaty/${fragment}` })),
  ]);
  const lead = async (typed: string, base = '/') => {
    const found = findAtAddress(typed, pages, base);
    return found && (await found.load(0, 9)).map(({ passage }) => passage.path.replace(/^.*\/(?=.)/, ''));
  };

  it.each([
    'https://two-banks.example/sources/letter/#a-claim',
    'https://two-banks.example/sources/letter/#a-claim~3fa9c1',
    'http://127.0.0.1:4321/sources/letter/#a-claim',
    'two-banks.example/sources/letter#a-claim',
    'https://two-banks.example/sources/letter/?utm_source=mail#a-claim',
    '/sources/letter/#a-claim',
    '/sources/letter/index.html#a-claim',
    'https://two-banks.example/cite/sources/letter/#a-claim',
    'https://two-banks.example/sources/letter/#a-claim:~:text=It%20is%20due',
    ' <https://two-banks.example/sources/letter/#a-claim>. ',
    '(https://two-banks.example/sources/letter/#a-claim),',
  ])('is found as it was copied: “%s”', async (typed) => {
    expect(await lead(typed)).toEqual(['#a-claim']);
  });

  it('is found below the path that the site was built for', async () => {
    expect(await lead('https://two-banks.example/banks/sources/letter/#a-claim', '/banks/')).toEqual(['#a-claim']);
  });

  it.each([
    ['a page', 'https://two-banks.example/sources/letter/', ['#a-claim', '#another']],
    ['a page without its last slash', 'two-banks.example/sources/letter', ['#a-claim', '#another']],
    ['a passage that is no longer there', '/sources/letter/#gone', ['#a-claim', '#another']],
  ])('of %s leads to what stands on the page', async (_, typed, found) => {
    expect(await lead(typed)).toEqual(found);
  });

  it.each(['and/or', 'arms/technology', '/sources/letter/#a-claim says so', 'https://elsewhere.example/page/', 'U.S./Delta', '/', ''])(
    '“%s” is none of this brief',
    async (typed) => {
      expect(await lead(typed)).toBeUndefined();
    },
  );
});
