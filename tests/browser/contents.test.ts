import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const path = 'sources/impossible-state/';
const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' as const };

describe('the contents of a page', () => {
  it('stay in reach on a phone, lead to a section that they do not cover, and close', async () => {
    const { page, faults } = await visitor.open(path, phone);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const opener = page.locator('.contents button');
    expect(await opener.evaluate((button) => button.getBoundingClientRect().top)).toBe(0);
    await opener.press('Enter');
    const link = page.locator('.contents a').nth(3);
    await link.waitFor();
    await link.press('Enter');
    await link.waitFor({ state: 'hidden' });
    const heading = page.locator(':target');
    expect(await heading.evaluate((target) => target.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
      await opener.evaluate((button) => button.getBoundingClientRect().bottom),
    );
    expect(await heading.evaluate((target) => target.getBoundingClientRect().top)).toBeLessThan(200);
    expect(faults).toEqual([]);
  });

  it('open without a script too', async () => {
    const { page } = await visitor.open(path, { ...phone, javaScriptEnabled: false });
    await page.locator('.contents button').press('Enter');
    const link = page.locator('.contents a').nth(3);
    await link.click();
    expect(new URL(page.url()).hash).not.toBe('');
  });

  it('leave a window to the text that is too low for both', async () => {
    const { page } = await visitor.open(path, { viewport: { width: 320, height: 256 } });
    await page.evaluate(() => scrollTo(0, 2_000));
    expect(await page.locator('.contents').evaluate((nav) => nav.getBoundingClientRect().bottom)).toBeLessThan(0);
  });

  it('stand beside the text on a wide screen', async () => {
    const { page } = await visitor.open(path, { viewport: { width: 1280, height: 800 } });
    expect(await page.locator('.contents a').first().isVisible()).toBe(true);
    expect(await page.locator('.contents button').isVisible()).toBe(false);
  });
});
