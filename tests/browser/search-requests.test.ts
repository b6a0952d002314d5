import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, holdRequests, waitForAnswer } from '../support/searching.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

/** Opens a page and notes what it asks for. */
async function watch(path: string): Promise<{ page: Page; requests: string[] }> {
  const requests: string[] = [];
  const prepare = (page: Page) => page.on('request', (request) => requests.push(nameFile(request.url())));
  const { page } = await visitor.open(path, { prepare });
  await page.waitForLoadState('networkidle');
  return { page, requests };
}

/** `/_astro/start-search.Cx1.js` → `start-search` */
const nameFile = (url: string) => new URL(url).pathname.replace(/^\/_astro\/([\w-]+)\..*/, '$1');
const ofSearch = (names: readonly string[]) => names.filter((name) => /pagefind|\.json|start-search/.test(name));

describe('what a search asks for', () => {
  it.each([
    ['the shortcut', (page: Page) => page.keyboard.press('Control+k')],
    ['the pointer over the masthead’s link', (page: Page) => page.locator('[data-search-open]').hover()],
    ['the focus on it', (page: Page) => page.locator('[data-search-open]').focus()],
    ['the pointer over the home page’s field', (page: Page) => page.locator('[data-search-field]').hover()],
    ['the focus in it', (page: Page) => page.locator('[data-search-field]').focus()],
  ])('is asked for by %s, the script and the index at once, and not before', async (_, reach) => {
    const { page, requests } = await watch('');
    expect(ofSearch(requests)).toEqual([]);
    const held = await holdRequests(page, /\/_astro\/|\/pagefind\/|\.json/);
    await reach(page);
    await expect.poll(() => ofSearch(held.list().map(nameFile)).toSorted()).toEqual(['/search/index.json', 'start-search']);
    await held.release();
    await page.waitForLoadState('networkidle');
    expect(ofSearch(requests).toSorted()).toEqual(['/search/index.json', 'start-search']);
  });

  it('is all that answers need', async () => {
    const { page, requests } = await watch('about/');
    await page.keyboard.press('Control+k');
    await ask(page, 'China');
    const before = requests.length;
    for (const typed of ['Russia', 'DPRK sanctons', '"upper hand"', '북한의 무기']) await ask(page, typed);
    await page.waitForLoadState('networkidle');
    expect(requests.slice(before)).toEqual([]);
  });

  it('is the same on the page of the search', async () => {
    const { page } = await watch('about/');
    const held = await holdRequests(page, /start-search|\/pagefind\/|\/search\/.*\.json/);
    await page.goto(`${visitor.url}search/?q=Russia`);
    await expect.poll(() => held.list().map(nameFile).toSorted()).toEqual(['/search/index.json', 'start-search']);
    await held.letGo();
    await waitForAnswer(page);
    await page.waitForLoadState('networkidle');
    expect(held.list()).toEqual([]);
  });

  it('is more only where no passage has all that was typed', async () => {
    const { page, requests } = await watch('search/');
    expect(requests.filter((name) => name.includes('pagefind'))).toEqual([]);
    await ask(page, 'xylophone');
    await expect.poll(() => requests.filter((name) => name.includes('pagefind'))).toContain('/pagefind/pagefind.js');
  });
});
