import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const section = 'copy-link a[href="#key-judgements"]';

describe('a link to copy', () => {
  it('is followed and copied, without the query of this visit', async () => {
    const { page, faults } = await visitor.open('themes/treaty/?from=mail#what-to-watch', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator(section).click();
    await page.locator('#page-announcer', { hasText: 'Link copied' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${visitor.url}themes/treaty/#key-judgements`);
    expect(new URL(page.url()).hash).toBe('#key-judgements');
    expect(await page.locator('copy-link[data-copied]').count()).toBe(1);
    await page.locator('copy-link[data-copied]').waitFor({ state: 'detached' });
    expect(await page.locator('#page-announcer').textContent()).toBe('');
    expect(faults).toEqual([]);
  });

  it('is copied by the keyboard too', async () => {
    const { page } = await visitor.open('themes/treaty/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator(section).focus();
    await page.keyboard.press('Enter');
    await page.locator('copy-link[data-copied]').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${visitor.url}themes/treaty/#key-judgements`);
  });

  it.each(['is refused', 'is missing'])('is followed where the clipboard %s, and says so', async (how) => {
    const { page, faults } = await visitor.open('themes/treaty/', {
      prepare: (page) =>
        page.addInitScript((isMissing) => {
          const refusal = { writeText: () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError')) };
          Object.defineProperty(navigator, 'clipboard', { value: isMissing ? undefined : refusal });
        }, how === 'is missing'),
    });
    await page.evaluate(() =>
      document.addEventListener('copy-link:failed', (event) =>
        document.body.setAttribute('data-failed', JSON.stringify((event as CustomEvent).detail)),
      ),
    );
    await page.locator(section).click();
    await page.locator('#page-announcer', { hasText: 'The link was not copied' }).waitFor({ state: 'attached' });
    expect(await page.locator('body').getAttribute('data-failed')).toBe(
      JSON.stringify({ address: `${visitor.url}themes/treaty/#key-judgements` }),
    );
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
  const open = () => visitor.open('sources/ifans/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const link = '.claim .permalink >> nth=1';
  const offer = '.copy-offer';

  it('comes right after the link that was copied, by Tab, and copies the pin', async () => {
    const { page, faults } = await open();
    await page.locator(link).focus();
    await page.keyboard.press('Enter');
    await page.locator(offer).waitFor();
    expect(await page.locator(offer).innerText()).toBe('Link copied · Copy the link to this wording');
    await page.locator('#page-announcer', { hasText: 'The next control copies the link to this wording' }).waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Copy the link to this wording');
    await page.keyboard.press('Enter');
    await page.locator(offer, { hasText: 'Link to this wording copied' }).waitFor();
    const pin = await page.locator('.claim-title').nth(1).getAttribute('id');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${visitor.url}sources/ifans/#${pin ?? ''}`);
    expect(await page.locator(link).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('is closed by Esc, which gives the focus back', async () => {
    const { page } = await open();
    await page.locator(link).focus();
    await page.keyboard.press('Enter');
    await page.locator(offer).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.locator(offer).count()).toBe(0);
    expect(await page.locator(link).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('is closed by going on', async () => {
    const { page } = await open();
    await page.locator(link).click();
    await page.locator(offer).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator(offer).count()).toBe(0);
    await page.locator(link).click();
    await page.locator(offer).waitFor();
    await page.locator('h1').click();
    expect(await page.locator(offer).count()).toBe(0);
  });

  it('moves nothing and stays within a narrow window', async () => {
    const { page } = await visitor.open('themes/treaty/', {
      permissions: ['clipboard-read', 'clipboard-write'],
      viewport: { width: 360, height: 740 },
    });
    for (const place of ['.judgement .permalink', '.heading .permalink']) {
      const next = page.locator('.heading').last();
      const before = await next.evaluate((element) => (element as HTMLElement).offsetTop);
      await page.locator(place).nth(2).click();
      await page.locator(offer).waitFor();
      expect(await next.evaluate((element) => (element as HTMLElement).offsetTop)).toBe(before);
      const box = await page.locator(offer).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
