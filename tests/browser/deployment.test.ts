import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openMemo, passage } from '../support/memo-page.ts';
import { faults as ways, typeInDialog, waitForAnswer, waitForWayOn } from '../support/searching.ts';
import { startVisitor, type Visit, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const openSource = () => visitor.open('sources/ifans/');

it.each<[string, () => Promise<Visit>, (page: Page) => Promise<unknown>]>([
  [
    'a search says that it could not be loaded',
    openSource,
    async (page) => {
      await typeInDialog(page, 'arms');
      await waitForAnswer(page, 'failed', 'Search could not be loaded.');
      await waitForWayOn(page);
    },
  ],
  [
    'Cite leads to the page of citations',
    openSource,
    async (page) => {
      await page.locator('.claim .cite-link').first().click();
      await page.waitForURL('**/cite/sources/ifans/#vostochny-summit');
      await page.locator('.cite-form:visible').first().waitFor();
    },
  ],
  [
    'a link to a passage is copied, without its wording',
    openSource,
    async (page) => {
      await page.locator('.claim .permalink').first().click();
      await page.locator('copy-link[data-copied]').waitFor();
    },
  ],
  [
    'words that are selected have no tools',
    openSource,
    async (page) => {
      const asked = page.waitForResponse(/selection-tools/);
      await page.locator('.claim-text p').first().selectText();
      await asked;
    },
  ],
  [
    'a link to no passage of the page stays where it is',
    openSource,
    async (page) => {
      const asked = page.waitForResponse(/explain-landing/);
      await page.evaluate(() => (location.hash = 'vostochny-sumit'));
      await asked;
      expect(new URL(page.url()).hash).toBe('#vostochny-sumit');
    },
  ],
  [
    'a passage that was found is said not to be in the memo',
    () => visitor.open('search/?q=Vostochny'),
    async (page) => {
      await page.locator('.result .add-memo').first().click();
      await page.locator('.result .add-memo', { hasText: 'Not added' }).waitFor();
    },
  ],
  [
    'a memo is said not to be saved, and is unharmed',
    () => openMemo(visitor, [passage('aid', { digest: 'ffffff' })]),
    async (page) => {
      await page.getByRole('button', { name: 'Word (.docx)' }).click();
      await page.locator('.memo-export-status', { hasText: 'a part of this site did not load' }).waitFor();
      expect(await page.locator('.memo-entry').count()).toBe(1);
    },
  ],
])('where the scripts of the site were renamed since the page was opened, %s', async (_, open, act) => {
  const { page, faults } = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.waitForLoadState('networkidle');
  await page.route(/_astro\/.*\.js/, ways['is missing']);
  await act(page);
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

it.each(['sources/ifans/', 'cite/sources/ifans/', 'no/such/page/', 'memo/', 'search/', 'history/themes/treaty/'])(
  '%s is to be read where none of its scripts is there, or none but the first',
  async (path) => {
    for (const missing of [/_astro\/.*\.js/, /_astro\/(?!BaseLayout).*\.js/]) {
      const { page, faults } = await visitor.open(path, { prepare: (opened) => opened.route(missing, ways['is missing']) });
      await page.waitForLoadState('networkidle');
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
      expect(faults).toEqual([]);
    }
  },
);
