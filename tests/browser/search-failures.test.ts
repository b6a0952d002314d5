import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askWithout, faults, places, waitForWayOn, ask, field, status, waitForAnswer } from '../support/searching.ts';
import { startVisitor, type Visit, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
/** Windows for all tests, each of which opens a page in one anew; in the second, time passes besides when a test says so. */
let visit: Visit;
let timed: Visit;
beforeAll(async () => {
  visitor = await startVisitor();
  visit = await visitor.open('about/');
  timed = await visitor.open('about/', { prepare: (page) => page.clock.install() });
  visit.page.setDefaultTimeout(10_000);
});
afterAll(() => visitor.close());

describe('where the index', () => {
  const names = Object.keys(faults) as (keyof typeof faults)[];
  it.each(names.flatMap((name) => places.map((place) => [name, place] as const)))(
    '%s, it is said %s, until it is there',
    async (fault, place) => {
      const { page } = visit;
      const { repair, thrown } = await askWithout(visit, /search\/index\.json/, faults[fault], { place });
      await waitForAnswer(page, 'failed', 'Search could not be loaded.');
      await waitForWayOn(page);
      repair();
      await ask(page, '북한');
      expect(await page.locator('.search-readings').textContent()).toContain('“북한” is North Korea here.');
      expect(await page.locator('.search-way-on').isVisible()).toBe(false);
      expect(thrown()).toEqual([]);
    },
  );

  it.each(places)('takes its time, it is said %s, and it answers when it is there', async (place) => {
    const { page } = timed;
    const kept: Route[] = [];
    const { thrown } = await askWithout(timed, /search\/index\.json/, (route) => void kept.push(route), { place });
    await status(page).filter({ hasText: 'Searching…' }).waitFor();
    await page.clock.fastForward(10_000);
    await status(page).filter({ hasText: 'The search has not arrived yet.' }).waitFor();
    await waitForWayOn(page);
    for (const route of kept) await route.continue();
    await waitForAnswer(page, 'full', /passages for “arms”/);
    expect(await page.locator('.search-way-on').isVisible()).toBe(false);
    expect(thrown()).toEqual([]);
  });
});

it.each(places)('where the script is missing %s, it is said, and Enter tries again', async (place) => {
  const { page } = visit;
  const { repair, thrown } = await askWithout(visit, /start-search/, faults['is missing'], { place });
  await waitForAnswer(page, 'failed', 'Search could not be loaded.');
  await waitForWayOn(page);
  repair();
  await field(page).fill('Vietnam');
  await field(page).press('Enter');
  await waitForAnswer(page, 'full', /passages for “Vietnam”/);
  expect(page.url()).toBe(`${visitor.url}search/?q=Vietnam`);
  expect(thrown()).toEqual([]);
});

it.each([
  ['the script of every page', /BaseLayout.*\.js/, 'search/?q=arms'],
  ['what searches', /start-search/, 'search/?q=arms'],
  ['what searches', /start-search/, 'themes/china/'],
])('where %s never comes, it is said after a while', async (_, script, path) => {
  const { page } = await visitor.open('icon.svg', { prepare: (opened) => opened.route(script, () => undefined) });
  await page.goto(visitor.url + path, { waitUntil: 'commit' });
  if (!path.startsWith('search')) await page.locator('[data-search-open]').first().click();
  const late = status(page).locator('.late');
  await late.waitFor({ state: 'attached' });
  expect(await late.isVisible()).toBe(false);
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  expect(await late.isVisible()).toBe(true);
  expect(await late.textContent()).toContain('Search has not arrived yet.');
});

it.each(places)('says nothing of that %s once it is there, before anything is asked', async (place) => {
  const { page } = await visitor.open(place === 'on its page' ? 'search/' : 'about/');
  if (place !== 'on its page') await page.locator('[data-search-open]').first().click();
  await page.locator('.search-status:empty').waitFor({ state: 'attached' });
});

it.each(places)('says %s that search cannot be had offline, and tries again with Enter', async (place) => {
  const { page, faults: thrown } = await visitor.open(place === 'in the dialog' ? 'about/' : 'search/');
  await page.route(/search\/index\.json/, faults['cannot be reached']);
  if (place === 'on its page') await page.reload();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  if (place === 'in the dialog') await page.keyboard.press('Control+k');
  await field(page).fill('arms');
  await waitForAnswer(page, 'failed', 'Search could not be loaded.');
  await page.unrouteAll();
  await page.context().setOffline(false);
  await field(page).fill('Vietnam');
  await field(page).press('Enter');
  await waitForAnswer(page, 'full', /passages for “Vietnam”/);
  expect(thrown).toEqual([]);
});

describe('a word that only other pages have', () => {
  it.each(places)('leads there %s', async (place) => {
    const { page } = visit;
    const { thrown } = await askWithout(visit, /nothing/, faults['is missing'], { place, typed: 'licence' });
    await waitForAnswer(page, 'full', 'No passage has “licence”.');
    const link = page
      .locator('.search-readings', { hasText: /On (?:another page|other pages): / })
      .locator('a')
      .first();
    const address = (await link.getAttribute('href')) ?? '';
    expect(address).toMatch(/^\/[a-z]+\/#/);
    await link.click();
    await page.waitForURL(`**${address}`);
    expect(await page.locator(':target').count()).toBe(1);
    expect(thrown()).toEqual([]);
  });

  it.each([/pagefind\.js/, /pagefind-entry/, /\.pf_meta/, /wasm\./, /\.pf_index/, /\.pf_fragment/])(
    'is said to be nowhere while %s is damaged or missing',
    async (file) => {
      const { page } = visit;
      for (const fault of ['is damaged', 'is missing'] as const) {
        const { thrown } = await askWithout(visit, file, faults[fault], { typed: 'licence' });
        await waitForAnswer(page, 'full', 'No passage has “licence”.');
        await page.waitForLoadState('networkidle');
        expect(await page.locator('.search-readings').textContent()).toBe('');
        expect(await status(page, 'full').textContent()).toBe('No passage has “licence”.');
        await ask(page, 'Vietnam');
        expect(thrown()).toEqual([]);
      }
    },
  );
});
