import { afterAll, beforeAll, expect, it } from 'vitest';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const plain = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } };

it('opens the notes of a paragraph', async () => {
  const { page } = await visitor.open('themes/treaty/', plain);
  const notes = page.locator('.prose .notes').first();
  expect(await notes.locator('li').first().isVisible()).toBe(false);
  await notes.locator('summary').click();
  expect(await notes.locator('li').first().isVisible()).toBe(true);
});

it('shows the note that a mark leads to, even folded', async () => {
  const { page } = await visitor.open('themes/treaty/', plain);
  await page.locator('.prose a.cite').nth(2).click();
  const note = page.locator(new URL(page.url()).hash);
  expect(await note.isVisible()).toBe(true);
});

it('leads from a theme to a claim, and from the claim back to what rests on it', async () => {
  const { page } = await visitor.open('themes/treaty/', { ...plain, viewport: { width: 1280, height: 800 } });
  await page.locator('.prose .notes a.claim-link').first().click();
  const claim = page.locator(new URL(page.url()).hash);
  await claim.waitFor({ state: 'visible' });
  await claim.locator('.usage summary').click();
  await claim.locator('.usage a', { hasNotText: /^$/ }).first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/themes\/|^\/positions\/|^\/timeline\//u);
});

it('reaches every part of the brief from every page by its navigation', async () => {
  const { page } = await visitor.open('sources/ifans/', plain);
  for (const name of ['Themes', 'Sources', 'Positions', 'Timeline', 'Topics', 'Actors']) {
    await page.locator('.masthead').getByRole('link', { name, exact: true }).click();
    // A click returns when the next page begins to arrive, not when it is there.
    await page.waitForURL(`**/${name.toLowerCase()}/`);
    expect(await page.locator('h1').count()).toBe(1);
  }
});

it('shows no control that does nothing', async () => {
  const { page } = await visitor.open('themes/treaty/', plain);
  const buttons = await page.locator('button:visible').allTextContents();
  expect(buttons).toEqual([]);
});
