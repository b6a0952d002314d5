import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askWithout, changeJson, places, waitForWayOn } from '../support/broken-search.ts';
import { ask, field, results, status, waitForAnswer } from '../support/searching.ts';
import { startVisitor, type Visit, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
/** One window for all tests, each of which opens a page in it anew. Besides by itself, time passes there when a test says so. */
let visit: Visit;
beforeAll(async () => {
  visitor = await startVisitor();
  visit = await visitor.open('about/', { prepare: (page) => page.clock.install() });
});
afterAll(() => visitor.close());

describe('a file that never comes', () => {
  it.each([
    ['the quick index', 'in the dialog', /quick\.json/],
    ['the quick index', 'on its page', /quick\.json/],
    ['the index of words', 'in the dialog', /words\.json/],
  ] as const)('is not waited for long where it is %s, %s', async (_, place, file) => {
    const { page } = visit;
    const { thrown } = await askWithout(visit, file, () => undefined, { place });
    await status(page).filter({ hasText: '…' }).waitFor();
    await page.clock.fastForward(30_000);
    await waitForAnswer(page, 'full', /passages for “arms”/);
    expect(thrown()).toEqual([]);
  });

  it.each([
    ['Pagefind', /pagefind\.js/],
    ['the list of indexes', /pagefind-entry/],
    ['the beginning of the index', /\.pf_meta/],
    ['the engine', /wasm\./],
    ['a part of the index', /\.pf_index/],
    ['a part of the passages', /\.pf_fragment/],
  ])('is said not to have come where it is %s, and the titles that match stay', async (_, file) => {
    const { page } = visit;
    const { thrown } = await askWithout(visit, file, () => undefined);
    await status(page).filter({ hasText: 'still being searched…' }).waitFor();
    await page.clock.fastForward(30_000);
    await waitForAnswer(page, 'quick', 'These are the titles that match; the texts have not arrived yet.');
    await waitForWayOn(page);
    expect(await results(page).count()).toBeGreaterThan(2);
    expect(thrown()).toEqual([]);
  });
});

it.each(places)('waits %s for files that come late', async (place) => {
  const { page } = visit;
  const kept: Route[] = [];
  const { thrown } = await askWithout(visit, /pf_index|words\.json|wasm/, (route) => void kept.push(route), { place });
  await waitForAnswer(page, 'quick', 'the texts are still being searched…');
  await page.clock.fastForward(3_000);
  for (const route of kept) await route.continue();
  await waitForAnswer(page, 'full', /passages for “arms”/);
  expect(thrown()).toEqual([]);
});

describe('after the brief was published anew', () => {
  it.each(places)('an older list of indexes is asked for again %s', async (place) => {
    const { page } = visit;
    const older = changeJson((entry) => ({ ...entry, languages: { en: { hash: 'en_older', wasm: 'en', page_count: 1 } } }));
    const { thrown } = await askWithout(visit, /pagefind-entry\.json\?ts=en_/, older, { place });
    await waitForAnswer(page, 'full', /passages for “arms”/);
    expect(thrown()).toEqual([]);
  });

  it('an older quick index keeps no question from its answer', async () => {
    const { page } = visit;
    const older = changeJson((index) => ({ ...index, build: 'en_older', ahead: ['index/en_older.pf_index'] }));
    const { thrown } = await askWithout(visit, /quick\.json/, older);
    await waitForAnswer(page, 'full', /passages for “arms”/);
    await ask(page, 'DPRK');
    expect(await page.locator('.search-readings').textContent()).toContain('“DPRK” is North Korea here.');
    expect(thrown()).toEqual([]);
  });

  it('an older index of words is not taken for the present one', async () => {
    const { page } = visit;
    const older = changeJson((index) => ({ ...index, build: 'en_older', names: [...(index.names as string[]).slice(1), ''] }));
    const { thrown } = await askWithout(visit, /words\.json/, older);
    await waitForAnswer(page, 'full', /passages for “arms”/);
    await ask(page, '러시아');
    expect(await page.locator('.search-readings').textContent()).not.toContain('China');
    expect(thrown()).toEqual([]);
  });
});

it.each(places)('says %s that search cannot be had offline, and tries again with Enter', async (place) => {
  const { page, faults: thrown } = await visitor.open(place === 'in the dialog' ? 'about/' : 'search/');
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  if (place === 'in the dialog') await page.keyboard.press('Control+k');
  await field(page).fill('arms');
  await waitForAnswer(page, 'failed', /could not be/);
  await waitForWayOn(page);
  await page.context().setOffline(false);
  await field(page).fill('Vietnam');
  if (place === 'in the dialog') await field(page).press('Enter');
  await waitForAnswer(page, 'full', /passages for “Vietnam”/);
  expect(thrown).toEqual([]);
});
