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
