import type { Request, Route } from 'playwright-core';
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
});

/** Whatever a search asks for, and its answer: `licence` has none of its own, so that Pagefind is asked too. */
describe.each([
  ['on its page', ['never comes', ...(Object.keys(faults) as (keyof typeof faults)[])]],
  ['in the dialog', ['never comes', 'is missing']],
] as const)('where any one file that a search asks for %s', (place, all) => {
  it.each(all)('%s, there is an answer without it or a word about it', async (fault) => {
    const { page } = visit;
    const asked = new Set<string>();
    const note = (request: Request) => void asked.add(new URL(request.url()).pathname);
    page.on('request', note);
    await askWithout(visit, /nothing/, faults['is missing'], { place, typed: 'licence' });
    await page.locator('.search-readings a').first().waitFor();
    page.off('request', note);
    const files = [...asked].filter(
      (path) =>
        /\.js(?:on)?$|pagefind/.test(path) && !(path.includes('BaseLayout') && (fault === 'never comes' || place === 'in the dialog')),
    );
    expect(files.length).toBeGreaterThan(8);
    const silent: string[] = [];
    for (const file of files) {
      const { thrown } = await askWithout(
        visit,
        new RegExp(RegExp.escape(file)),
        fault === 'never comes' ? () => undefined : faults[fault],
        { place, typed: 'licence' },
      );
      const told = await page.waitForFunction(readStatus, undefined, { timeout: 5_000 }).catch(() => undefined);
      // What is wrong with the script of every page only the browser can say.
      silent.push(...(told ? [] : [file]), ...(file.includes('BaseLayout') ? [] : thrown()));
    }
    expect(silent).toEqual([]);
  });
});

/** In the page: what is to be seen of an answer, or of waiting for one, once what appears after a while has appeared. */
function readStatus(): string {
  for (const animation of document.getAnimations()) animation.finish();
  return document.querySelector<HTMLElement>('.search-status')?.innerText ?? '';
}
