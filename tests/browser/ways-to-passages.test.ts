import { afterAll, beforeAll, expect, it } from 'vitest';
import { titleOf } from '../support/content.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

it.each([
  ['an entry of the glossary', 'actors/', '#joe-biden'],
  ['an event', 'timeline/', '#mutual-treaty-signed'],
])('offers to cite and to keep %s under its name', async (_, path, id) => {
  const { page, faults } = await visitor.open(path);
  const name = titleOf(`/${path}${id}`);
  const entry = page.locator(id);
  await entry.getByRole('link', { name: `Cite ${name}` }).click();
  const dialog = page.getByRole('dialog', { name: `Cite ${name}` });
  await dialog.waitFor();
  expect(await dialog.locator('[data-form="note"]').textContent()).toContain(name);
  await dialog.getByRole('button', { name: `Add to memo: ${name}` }).click();
  await dialog.locator('.memo-outcome a[href="/memo/"]').waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain(`/${path}${id}`);
  expect(faults).toEqual([]);
});

it('unfolds the passages of a name, and leads to one', async () => {
  const { page } = await visitor.open('actors/', { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const entry = page.locator('#joe-biden');
  await entry.locator('summary').click();
  await entry.locator('a[href="/sources/impossible-state/#real-opportunity"]').click();
  await page.waitForURL('**/sources/impossible-state/#real-opportunity');
});

it('takes what is typed on the home page to the page of the search, with a script and without', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await visitor.open('', { javaScriptEnabled });
    await page.getByLabel('Search the brief').first().fill('arms & technology');
    await page.locator('.home-search').getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(`${visitor.url}search/?q=arms+%26+technology`);
  }
});

it('pushes the text of the home page down by no more than two lines', async () => {
  for (const width of [360, 768, 1280]) {
    const { page } = await visitor.open('', { viewport: { width, height: 800 } });
    const top = () => page.locator('.front > .prose').evaluate((text) => text.getBoundingClientRect().top);
    const before = await top();
    await page.locator('.home-search').evaluate((form) => form.remove());
    expect(before - (await top())).toBeLessThanOrEqual(56);
    await page.context().close();
  }
});
