import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earlierWordings, startRewordedVisitor } from '../support/recorded-brief.ts';
import { holdRequests } from '../support/searching.ts';
import type { Visitor } from '../support/visitor.ts';

let reworded: Visitor;
beforeAll(async () => void (reworded = await startRewordedVisitor()));
afterAll(() => reworded.close());

const { claim, section } = earlierWordings;
const talk = 'history/sources/radio-talk/';

describe('the page of earlier wordings', () => {
  it('is fetched once for a pinned link, and for no other', async () => {
    const asked: string[] = [];
    const { page } = await reworded.open(claim.link.replace(/~.*/, ''), {
      prepare: (opened) =>
        opened.on('request', (request) => request.url().includes('/history/') && asked.push(new URL(request.url()).pathname)),
    });
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.goto(reworded.url + claim.link);
    await page.locator('.landing-notice del').first().waitFor();
    expect(asked).toEqual([`/${talk}`]);
  });

  it('is not waited for by who has gone on meanwhile', async () => {
    const { page, faults } = await reworded.open('about/');
    const held = await holdRequests(page, /\/history\//);
    await page.goto(reworded.url + claim.link);
    await expect.poll(() => held.list().length).toBe(1);
    await page.evaluate(() => (location.hash = 'page-content'));
    const came = page.waitForResponse(/\/history\//);
    await held.release();
    await (await came).finished();
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await page.locator('.landing-notice').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('shows the difference in words too, for those who cannot see it', async () => {
    const { page } = await reworded.open(talk, { javaScriptEnabled: false });
    for (const [tag, word] of [
      ['del', 'was: '],
      ['ins', 'now: '],
    ] as const) {
      const before = await page
        .locator(`.difference ${tag}`)
        .first()
        .evaluate((element) => getComputedStyle(element, '::before').content);
      expect(before).toBe(`"${word}"`);
    }
  });

  it('has an address for the last wording of a passage, which is marked there', async () => {
    const { page } = await reworded.open(`${talk}#history-${claim.id}`, { javaScriptEnabled: false });
    const wording = page.locator('.wording:target');
    expect(await wording.getAttribute('data-wordings')).toContain(`${claim.id}~${claim.digest}`);
    expect(await wording.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toMatch(/^rgba\(0, 0, 0, 0\)$|transparent/);
  });

  it.each([true, false])('is there for each page that was reworded, and leads back to it (with scripts: %s)', async (javaScriptEnabled) => {
    const { page } = await reworded.open('', { javaScriptEnabled });
    for (const link of [claim.link, section.link]) {
      const path = link.replace(/#.*/, '');
      await page.goto(`${reworded.url}${path}`);
      await page.getByRole('link', { name: 'What it said before' }).click();
      await page.waitForURL(`**/history/${path}`);
      expect(await page.locator('meta[name="robots"][content*="noindex"]').count()).toBe(1);
      await page.getByRole('link', { name: 'To the page' }).click();
      await page.waitForURL(`${reworded.url}${path}`);
    }
  });
});
