import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askWithout, changeJson, faults, waitForWayOn } from '../support/broken-search.ts';
import { ask, field, listAddresses, results, status, waitForAnswer } from '../support/searching.ts';
import { startVisitor, type Visit, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
/** One window for all tests, each of which opens a page in it anew. */
let visit: Visit;
beforeAll(async () => {
  visitor = await startVisitor();
  visit = await visitor.open('about/');
  visit.page.setDefaultTimeout(10_000);
});
afterAll(() => visitor.close());

/** Where the same code meets a fault in the dialog and on the page, it is tried there with one. */
const cases = [
  ...(['is missing', 'is a page in its place', 'is cut short', 'is damaged'] as const).map((name) => ['in the dialog', name] as const),
  ['on its page', 'is missing'] as const,
];

describe.each([
  ['Pagefind', /pagefind\.js/],
  ['the list of indexes', /pagefind-entry/],
  ['the beginning of the index', /\.pf_meta/],
  ['the engine', /wasm\./],
  ['a part of the index', /\.pf_index/],
  ['a part of the passages', /\.pf_fragment/],
])('where %s', (_, file) => {
  it.each(cases)('%s %s, titles are the answer and said to be that, until it is there', async (place, fault) => {
    const { page } = visit;
    const { repair, thrown } = await askWithout(visit, file, faults[fault], { place });
    await waitForAnswer(page, 'failed', 'The texts could not be searched. These are the titles that match.');
    expect(await results(page).count()).toBeGreaterThan(2);
    await waitForWayOn(page);
    repair();
    await ask(page, 'Vietnam');
    expect(await status(page).textContent()).toMatch(/passages for “Vietnam”/);
    expect(await page.locator('.search-way-on').isVisible()).toBe(false);
    expect(thrown()).toEqual([]);
  });
});

it.each(['in the dialog', 'on its page'] as const)(
  'says %s that nothing can be searched where titles have nothing either',
  async (place) => {
    const { page } = visit;
    const { repair, thrown } = await askWithout(visit, /\/pagefind\//, faults['cannot be reached'], { place, typed: 'quux' });
    await waitForAnswer(page, 'failed', 'Search could not be loaded.');
    await waitForWayOn(page);
    repair();
    await ask(page, 'xylophone');
    expect(await status(page).textContent()).toBe('No passage has “xylophone”.');
    expect(thrown()).toEqual([]);
  },
);

describe.each([
  ['the quick index', /quick\.json/],
  ['the index of words', /words\.json/],
])('where %s', (_, file) => {
  it.each([
    ...cases.map(([place, fault]) => [place, fault, faults[fault]] as const),
    ['in the dialog', 'is nothing', changeJson(() => null)],
    ['in the dialog', 'is empty', changeJson(() => ({}))],
  ] as const)('%s %s, the texts are searched for what was typed, and names are known when it is there', async (place, _, fault) => {
    const { page } = visit;
    const { repair, thrown } = await askWithout(visit, file, fault, { place });
    await waitForAnswer(page, 'full', /\d+ passages for “arms”/);
    expect(await results(page).count()).toBeGreaterThan(7);
    repair();
    await ask(page, '북한');
    expect(await page.locator('.search-readings').textContent()).toContain('“북한” is North Korea here.');
    expect(thrown()).toEqual([]);
  });
});

describe('where a script is missing', () => {
  it.each([
    [/start-search/, 'in the dialog'],
    [/start-search/, 'on its page'],
    [/search-page/, 'on its page'],
  ] as const)('%s %s, it is said, and Enter tries again', async (file, place) => {
    const { page } = visit;
    const { repair, thrown } = await askWithout(visit, file, faults['is missing'], { place });
    await waitForAnswer(page, 'failed', 'Search could not be loaded.');
    await waitForWayOn(page);
    repair();
    await field(page).fill('Vietnam');
    await field(page).press('Enter');
    await waitForAnswer(page, 'full', /passages for “Vietnam”/);
    expect(page.url()).toBe(`${visitor.url}search/?q=Vietnam`);
    expect(thrown()).toEqual([]);
  });
});

describe('where a filter', () => {
  it.each(['is missing', 'is damaged'] as const)('%s, an answer that needs it fails, and the next does not', async (fault) => {
    const { page } = visit;
    const { repair, thrown } = await askWithout(visit, /\.pf_filter/, faults[fault], { place: 'on its page', more: '&kind=fact' });
    await waitForAnswer(page, 'failed', 'Search could not be loaded.');
    await waitForWayOn(page);
    expect(await page.locator('.search-index').isVisible()).toBe(true);
    repair();
    await ask(page, 'Vietnam');
    expect(await status(page).textContent()).toMatch(/with these filters/);
    expect(thrown()).toEqual([]);
  });

  it('is missing when only the numbers beside the filters need it, the answer stands', async () => {
    const { page } = visit;
    const { thrown } = await askWithout(visit, /\.pf_filter/, faults['is missing'], { place: 'on its page' });
    await waitForAnswer(page, 'full', /passages for “arms”/);
    const before = await listAddresses(page);
    await page.waitForLoadState('networkidle');
    expect(await status(page, 'full').textContent()).toMatch(/passages for “arms”/);
    expect(await listAddresses(page)).toEqual(before);
    expect(thrown()).toEqual([]);
  });
});

it('keeps the results that are shown where more of them cannot be had', async () => {
  const { page } = visit;
  const { thrown } = await askWithout(visit, /nothing/, faults['is missing'], { place: 'on its page', typed: '', more: '&year=2024' });
  await waitForAnswer(page);
  const before = await listAddresses(page);
  await page.route(/pf_fragment/, faults['is missing']);
  const showMore = page.getByRole('button', { name: 'Show more' });
  while (!(await page.getByText('could not be').isVisible())) {
    await showMore.click();
    await page.waitForLoadState('networkidle');
  }
  expect((await listAddresses(page)).slice(0, before.length)).toEqual(before);
  expect(thrown()).toEqual([]);
});
