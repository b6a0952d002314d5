import { afterAll, beforeAll, expect, it } from 'vitest';
import { listAddresses, listMarked, searchInDialog } from '../support/searching.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

/** What readers do first, in each browser; the other files that are run in Firefox go into what browsers do differently. */
let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

it('finds a passage, lands on it and marks the words by which it was found', async () => {
  const { page, faults } = await visitor.open('about/');
  await searchInDialog(page, '“Six-Party Talks”');
  const [address = ''] = await listAddresses(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${address}`);
  await page.waitForFunction(() => CSS.highlights.has('sought'));
  expect((await listMarked(page)).join(' ').toLowerCase()).toContain('six-party talks');
  expect(await page.locator(':target').evaluate((target) => target.getBoundingClientRect().top)).toBeLessThan(100);
  expect(faults).toEqual([]);
});

it('is led from a misspelt link to the nearest passage, which is marked as the one that was meant', async () => {
  const { page, faults } = await visitor.open('themes/treaty/#what-to-wacth');
  await page.locator('.heading:has(#what-to-watch:target) + .landing-notice').waitFor();
  expect(await page.evaluate(() => location.hash)).toBe('#what-to-watch');
  expect(faults).toEqual([]);
});

it('opens the forms of citing on the page, and the address where the clipboard refuses', async () => {
  const { page, faults } = await visitor.open('sources/ifans/');
  await page.locator('.claim .cite-link').first().click();
  await page.locator('.cite-dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.cite-dialog').waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
});
