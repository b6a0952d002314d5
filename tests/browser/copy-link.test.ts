import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const copiedText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const announced = (page: Page, text: string) => page.locator('#page-announcer', { hasText: text }).waitFor({ state: 'attached' });

describe('a link to copy', () => {
  const section = 'copy-link a[href="#key-judgements"]';

  it('is followed and copied, without the query of this visit', async () => {
    const { page, faults } = await visitor.open('themes/treaty/?from=mail#what-to-watch', clipboard);
    await page.locator(section).click();
    await announced(page, 'Link copied');
    expect(await copiedText(page)).toBe(`${visitor.url}themes/treaty/#key-judgements`);
    expect(new URL(page.url()).hash).toBe('#key-judgements');
    expect(faults).toEqual([]);
  });

  it('says for two seconds that it was copied, where nothing more is offered', async () => {
    const { page } = await visitor.open('themes/treaty/', clipboard);
    await page.route('**/_astro/offer-pin*', (route) => route.abort());
    await page.locator(section).click();
    await page.locator('copy-link[data-copied]').waitFor({ state: 'attached' });
    await page.locator('copy-link[data-copied]').waitFor({ state: 'detached' });
  });

  it.each(['is refused', 'is missing'])('is followed where the clipboard %s, and says so', async (how) => {
    const { page, faults } = await visitor.open('themes/treaty/', {
      prepare: (page) =>
        page.addInitScript((isMissing) => {
          const refusal = { writeText: () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError')) };
          Object.defineProperty(navigator, 'clipboard', { value: isMissing ? undefined : refusal });
        }, how === 'is missing'),
    });
    await page.locator(section).click();
    await announced(page, 'The link was not copied; it is in the address bar');
    expect(new URL(page.url()).hash).toBe('#key-judgements');
    expect(faults).toEqual([]);
  });

  it('names what is missing where its link is', async () => {
    const { page, faults } = await visitor.open('themes/treaty/');
    await page.evaluate(() => document.body.append(document.createElement('copy-link')));
    await expect.poll(() => faults).toEqual([expect.stringContaining('no HTMLAnchorElement at a[href^="#"]')]);
  });

  it('is a link without a script', async () => {
    const { page } = await visitor.open('themes/treaty/', { javaScriptEnabled: false });
    await page.locator(section).click();
    expect(new URL(page.url()).hash).toBe('#key-judgements');
  });
});

describe('the offer of a link to the wording', () => {
  const link = '.claim .permalink >> nth=1';
  const offer = '.copy-offer';

  it('comes right after the link that was copied, by Tab, and copies the pin', async () => {
    const { page, faults } = await visitor.open('sources/ifans/', clipboard);
    await page.locator(link).press('Enter');
    await page.locator(offer).waitFor();
    expect(await page.locator(offer).innerText()).toBe('Link copied · Copy the link to this wording');
    await announced(page, 'The next control copies the link to this wording');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Copy the link to this wording');
    await page.keyboard.press('Enter');
    await page.locator(offer, { hasText: 'Link to this wording copied' }).waitFor();
    const pin = await page.locator('.claim-title').nth(1).getAttribute('id');
    expect(await copiedText(page)).toBe(`${visitor.url}sources/ifans/#${pin ?? ''}`);
    expect(await page.locator(link).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });

  it.each([
    ['Esc, which gives the focus back', (page: Page) => page.keyboard.press('Escape'), true],
    ['going on by Tab', (page: Page) => page.keyboard.press('Tab'), false],
    ['a click elsewhere', (page: Page) => page.locator('h1').click(), false],
  ])('is closed by %s', async (_, leave, isBack) => {
    const { page } = await visitor.open('sources/ifans/', clipboard);
    await page.locator(link).press('Enter');
    await page.locator(offer).waitFor();
    await page.keyboard.press('Tab');
    await leave(page);
    await page.locator(offer).waitFor({ state: 'detached' });
    expect(await page.locator(link).evaluate((element) => element === document.activeElement)).toBe(isBack);
  });

  it('moves nothing and stays within a narrow window', async () => {
    const { page } = await visitor.open('themes/treaty/', { ...clipboard, viewport: { width: 360, height: 740 } });
    for (const place of ['.judgement .permalink', '.heading .permalink']) {
      const next = page.locator('.heading').last();
      const before = await next.evaluate((element) => (element as HTMLElement).offsetTop);
      const copied = page.locator(place).nth(2);
      await copied.click();
      await page.locator(offer).waitFor();
      expect(await next.evaluate((element) => (element as HTMLElement).offsetTop)).toBe(before);
      const [box, at] = [await page.locator(offer).boundingBox(), await copied.boundingBox()];
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      expect(Math.abs((box?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(80);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
