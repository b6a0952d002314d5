import { expect, test } from 'vitest';
import { listPages } from '../../../src/brief/overview.ts';
import { listAddresses } from '../../../src/corpus/check-names.ts';
import { loadSmallBrief, readSmallBrief } from '../../support/check-fixture.ts';

const home = (readSmallBrief().get('pages/about.md') ?? '').replace(/^updated: .*$/m, 'updated: 2026-12-24');
const { corpus } = loadSmallBrief({ 'pages/home.md': home });
const pages = listPages(corpus, '2026-11-20');

test('lists every page once', () => {
  const paths = pages.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/themes/treaty/',
      '/sources/radio-talk/',
      '/positions/',
      '/timeline/',
      '/topics/trade/',
      '/actors/',
      '/search/',
      '/memo/',
      '/about/',
    ]),
  );
});

test('dates a page by its author’s date, where there is one', () => {
  expect(pages.find(({ path }) => path === '/themes/treaty/')?.updated).toBe('2026-11-21');
  expect(pages.find(({ path }) => path === '/')?.updated).toBe('2026-12-24');
});

test('dates every other page by the edition', () => {
  expect(pages.find(({ path }) => path === '/sources/radio-talk/')?.updated).toBe('2026-11-20');
});

const addresses = listAddresses(loadSmallBrief().corpus);

test.each([
  '/',
  '/themes/treaty/',
  '/themes/treaty/#promises-made',
  '/themes/treaty/#promise-is-mutual',
  '/sources/radio-talk/',
  '/sources/radio-talk/#what-is-traded',
  '/sources/radio-talk/#aid-is-due',
  '/positions/#promise-holds',
  '/topics/trade/',
  '/actors/#north-bank',
  '/timeline/#treaty-signed',
  '/about/',
  '/about/#how-to-read',
])('content may link to %s', (address) => {
  expect(addresses).toContain(address);
});

test.each(['/themes/arms/', '/themes/treaty/#goods', '/sources/radio-talk', '/topics/peace/', '/about/#why'])(
  'content may not link to %s',
  (address) => {
    expect(addresses).not.toContain(address);
  },
);
