import { afterAll, beforeAll, expect, it } from 'vitest';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

it.each([
  ['an entry of the glossary', 'actors/', '#joe-biden', 'Joe Biden'],
  ['an event', 'timeline/', '#mutual-treaty-signed', 'Putin and Kim Jong Un sign a mutual defence treaty'],
])('offers to cite and to keep %s under its name', async (_, path, id, name) => {
  const { page, faults } = await visitor.open(path);
  const entry = page.locator(id);
  await entry.getByRole('button', { name: `Add to memo: ${name}` }).click();
  await entry.locator('.memo-outcome').waitFor();
  await entry.getByRole('link', { name: `Cite ${name}` }).click();
  await page.getByRole('dialog', { name: `Cite ${name}` }).waitFor();
  expect(await page.locator('.cite-dialog [data-form="note"]').textContent()).toContain(name);
  expect(faults).toEqual([]);
});

it('unfolds the passages of a name, and leads to one', async () => {
  const { page } = await visitor.open('actors/', { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const entry = page.locator('#joe-biden');
  await entry.locator('summary').click();
  await entry.getByRole('link', { name: 'A real opportunity now' }).click();
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
