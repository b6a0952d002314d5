import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const narrow = { viewport: { width: 360, height: 740 } };
const wide = { viewport: { width: 1280, height: 860 } };

describe('a citation mark', () => {
  it('opens its notes in place on a narrow screen, and closes them again', async () => {
    const { page, faults } = await visitor.open('themes/treaty/', narrow);
    const mark = page.locator('.prose a.cite').nth(3);
    const note = page.locator((await mark.getAttribute('href')) ?? '');
    const address = page.url();
    await mark.click();
    expect(await note.isVisible()).toBe(true);
    expect(await note.getAttribute('data-current')).toBe('');
    expect(await page.locator('#page-announcer').textContent()).toContain(await note.locator('b, a.claim-link').last().textContent());
    expect(page.url()).toBe(address);
    await mark.click();
    expect(await note.isVisible()).toBe(false);
    expect(await page.locator('[data-current]').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('moves on between notes that are folded together', async () => {
    const { page } = await visitor.open('themes/treaty/', narrow);
    const row = page
      .locator('.row')
      .filter({ has: page.locator('a.cite').nth(1) })
      .first();
    const [first, second] = [row.locator('a.cite').first(), row.locator('a.cite').nth(1)];
    await first.click();
    await second.click();
    expect(await row.locator('details').getAttribute('open')).toBe('');
    expect(await page.locator((await first.getAttribute('href')) ?? '').getAttribute('data-current')).toBeNull();
    expect(await page.locator((await second.getAttribute('href')) ?? '').getAttribute('data-current')).toBe('');
  });

  it('works from the keyboard and keeps the focus', async () => {
    const { page } = await visitor.open('themes/treaty/', narrow);
    const mark = page.locator('.prose a.cite').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.notes[open]').count()).toBe(1);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('.notes[open]').count()).toBe(0);
  });

  it('points out its notes in the margin of a wide screen', async () => {
    const { page } = await visitor.open('themes/treaty/', wide);
    const address = page.url();
    const mark = page.locator('.prose a.cite').nth(3);
    await mark.click();
    expect(await page.locator((await mark.getAttribute('href')) ?? '').getAttribute('data-current')).toBe('');
    expect(await page.locator('.notes[open]').count()).toBe(0);
    expect(page.url()).toBe(address);
  });

  it('leads to its note without a script', async () => {
    const { page } = await visitor.open('themes/treaty/', { ...wide, javaScriptEnabled: false });
    const mark = page.locator('.prose a.cite').nth(3);
    await mark.click();
    expect(new URL(page.url()).hash).toBe(await mark.getAttribute('href'));
  });
});
