import { afterAll, beforeAll, expect, it } from 'vitest';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const plain = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } };

it('makes the page of the search an index of topics, themes, questions, sources, events and names', async () => {
  const { page } = await visitor.open('search/?q=arms', plain);
  expect(await page.locator('.search-form').isVisible()).toBe(false);
  const count = (start: string) => page.locator(`.search-index a[href^="${start}"]`).count();
  expect(await count('/topics/')).toBe(20);
  expect(await count('/positions/#')).toBe(14);
  // Each has its page, and its summary there.
  expect(await count('/sources/')).toBe(10);
  expect(await count('/actors/#')).toBeGreaterThan(50);
  expect(await count('/timeline/#')).toBeGreaterThan(10);
  expect(await count('/themes/')).toBeGreaterThan(20);
  expect(await page.locator('.search-index a').first().isVisible()).toBe(true);
});

it('leads from the index to where its links say', async () => {
  const { page } = await visitor.open('search/', plain);
  for (const start of ['/actors/#', '/timeline/#', '/positions/#', '/themes/treaty/#', '/sources/ifans/#']) {
    const link = page.locator(`.search-index a[href^="${start}"]`).last();
    const address = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL(`**${address}`);
    expect(await page.locator(':target').count()).toBe(1);
    await page.goto(`${visitor.url}search/`);
  }
});

it('leads there from the masthead of every page', async () => {
  const { page } = await visitor.open('about/', plain);
  await page.locator('[data-search-open]').click();
  await page.waitForURL(`${visitor.url}search/`);
  expect(await page.locator('#search-dialog').count()).toBe(0);
});

it('fetches nothing of search', async () => {
  const requests: string[] = [];
  const { page } = await visitor.open('search/', {
    ...plain,
    prepare: (opened) => opened.on('request', (request) => requests.push(new URL(request.url()).pathname)),
  });
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => /pagefind|\.json$|start-search/.test(path))).toEqual([]);
});
