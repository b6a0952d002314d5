import { afterAll, beforeAll, expect, it } from 'vitest';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const plain = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } };

it('leads from a mark to the note that names its claim, which opens for that', async () => {
  const { page } = await visitor.open('themes/treaty/', plain);
  const mark = page.locator('.prose .cite').nth(2);
  const note = page.locator((await mark.getAttribute('href')) ?? '');
  expect(await note.isVisible()).toBe(false);
  await mark.click();
  expect(await note.isVisible()).toBe(true);
  expect(await note.locator('.note-number').textContent()).toBe((await mark.innerText()).split(',')[0]);
});

it('has the notes of a paragraph in the margin of a wide window', async () => {
  const { page } = await visitor.open('themes/treaty/', { ...plain, viewport: { width: 1280, height: 800 } });
  const note = page.locator('.prose .notes li').first();
  expect(await note.isVisible()).toBe(true);
  await note.locator('.note-number').click();
  expect(await page.locator('.prose .cite:target').isVisible()).toBe(true);
});

it('leads from a theme to a claim, and from the claim back to what rests on it', async () => {
  const { page } = await visitor.open('themes/treaty/', plain);
  await page.locator('.prose .cite').first().click();
  await page.locator('.notes li:target .claim-link').click();
  await page.waitForURL('**/sources/*/#*');
  const claim = page.locator('.claim:target');
  await claim.locator('.claim-more summary').click();
  await claim.locator('.claim-more li a[href*="#"]').first().click();
  await page.waitForURL(/\/themes\/|\/positions\/|\/timeline\//u);
  expect(await page.locator(':target').isVisible()).toBe(true);
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

it.each(['themes/treaty/', 'positions/', 'sources/ifans/'])('shows no control that does nothing on /%s', async (path) => {
  const { page } = await visitor.open(path, plain);
  const idle = await page
    .locator('button:visible')
    .evaluateAll((buttons) =>
      buttons.filter((button) => !(button as HTMLButtonElement).popoverTargetElement).map(({ textContent }) => textContent),
    );
  expect(idle).toEqual([]);
});
