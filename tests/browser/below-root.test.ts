import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireSite } from '../support/build-site.ts';
import { ask, field, listAddresses, listMarked, results, searchInDialog, waitForAnswer } from '../support/searching.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let below: Visitor;
beforeAll(async () => void (below = await startVisitor(await requireSite({ BASE_PATH: '/tumen' }), '/tumen/')));
afterAll(() => below.close());

describe('where the site lies below the root of its host', () => {
  it.each(['Themes/Treaty', 'themes/treety/'])('%s suggests a page there', async (path) => {
    const { page } = await below.open(path);
    await page.locator('.suggestions a').first().waitFor();
    expect(await page.locator('.suggestions a').first().getAttribute('href')).toBe('/tumen/themes/treaty/');
  });

  it('a passage is cited, linked to and added to the memo as it is elsewhere', async () => {
    const { page, faults } = await below.open('sources/ifans/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.claim .cite-link').first().click();
    const dialog = page.locator('.cite-dialog');
    await dialog.locator('.cite-form', { hasText: 'IFANS' }).first().waitFor();
    await dialog.locator('.add-memo').click();
    await dialog.locator('.memo-outcome a[href="/tumen/memo/"]').waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('"/sources/ifans/#vostochny-summit');
    expect(faults).toEqual([]);
  });

  it('the dialog answers, and marks the words where its results lead', async () => {
    const { page, faults } = await below.open('about/');
    await searchInDialog(page, 'Vostochny');
    const [address = ''] = await listAddresses(page);
    expect(address).toBe('/tumen/actors/#vostochny-cosmodrome');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    await expect.poll(() => listMarked(page)).toContain('Vostochny');
    expect(faults).toEqual([]);
  });

  it('the page of the search keeps its address, its filters and the way to the topics', async () => {
    const { page, faults } = await below.open('search/?q=sanctons&kind=fact');
    await waitForAnswer(page);
    const instead = page.getByRole('link', { name: 'Search for “sanctons” instead' });
    expect(await instead.getAttribute('href')).toBe('/tumen/search/?q=%22sanctons%22&kind=fact');
    expect(await page.locator('.search-readings a', { hasText: 'Sanctions' }).getAttribute('href')).toBe('/tumen/topics/sanctions/');
    await ask(page, 'Vietnam');
    await page.waitForURL(`${below.url}search/?q=Vietnam&kind=fact`);
    expect(await results(page).count()).toBeGreaterThan(0);
    await ask(page, 'xylophone');
    await page.locator('.search-way-on a[href="/tumen/topics/"]').waitFor();
    await ask(page, 'licence');
    await page.locator('.search-readings a[href^="/tumen/about/#"]').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('all results of the dialog, and its topics, are there', async () => {
    const { page } = await below.open('about/');
    await searchInDialog(page, 'Vietnam');
    expect(await page.locator('.search-all a').evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${below.url}search/?q=Vietnam`);
    await field(page).fill('xylophone');
    await waitForAnswer(page, 'full', 'xylophone');
    expect(await page.locator('.search-topics a').first().getAttribute('href')).toMatch(/^\/tumen\/topics\//);
  });

  it('a passage that was found is added to the memo by its address from the root of the site', async () => {
    const { page } = await below.open('search/?q=Vostochny');
    await waitForAnswer(page);
    await page.locator('.result .add-memo').first().click();
    await page.locator('.memo-outcome').first().waitFor();
    expect(await page.evaluate(() => Object.values(localStorage).join(' '))).toContain('"/actors/#vostochny-cosmodrome"');
  });
});
