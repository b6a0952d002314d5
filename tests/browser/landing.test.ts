import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earlierWordings, startRewordedVisitor } from '../support/recorded-brief.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
let reworded: Visitor;
beforeAll(async () => {
  visitor = await startVisitor();
  reworded = await startRewordedVisitor();
});
afterAll(async () => {
  await visitor.close();
  await reworded.close();
});

const { claim, renamed, section, judgement, question, moved, retired, movedWithPage } = earlierWordings;
const notice = (page: Page) => page.locator('.landing-notice');
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const savedAddress = (page: Page) => page.locator('meta[property="og:url"]').getAttribute('content');
/** Once the page has settled on a fragment and the passage that has it is in sight. */
const waitForTarget = (page: Page, id: string) =>
  page.waitForFunction((wanted) => {
    const box = document.getElementById(wanted)?.getBoundingClientRect();
    return box && box.top >= -1 && box.top < innerHeight;
  }, id);

describe('without a script', () => {
  const plain = { javaScriptEnabled: false, viewport: { width: 1280, height: 500 } };

  it.each([
    ['a claim', claim.link, '#aid-is-due'],
    ['a claim by the id it had', renamed.link.replace(/~.*/, ''), '#promise-may-fade'],
    ['a claim by a pin of the id it had', renamed.link, '#promise-may-fade'],
    ['a judgement', judgement.link, '#promise-is-mutual'],
    ['a question', question.link, '#promise-holds'],
  ])('an old pin lands on %s, which is marked', async (_, link, passage) => {
    const { page } = await reworded.open(link, plain);
    const found = page.locator(passage);
    const { isInSight, colour } = await found.evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return { isInSight: top >= -1 && top < innerHeight, colour: getComputedStyle(element).backgroundColor };
    });
    expect(isInSight).toBe(true);
    expect(colour).not.toMatch(/^rgba\(0, 0, 0, 0\)$|transparent/);
  });

  it('an old pin lands on a section, whose heading is marked', async () => {
    const { page } = await reworded.open(section.link, plain);
    const heading = page.locator('#promises-made');
    expect(await heading.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
    expect((await heading.boundingBox())?.y).toBeLessThan(500);
  });

  it('a link to a passage that went elsewhere lands on the way there', async () => {
    const { page } = await reworded.open(moved.link, plain);
    expect(await page.locator('.tombstone a[data-moved]').isVisible()).toBe(true);
    expect((await page.locator('#went-away').boundingBox())?.y).toBeLessThan(500);
  });
});

describe('the address for previews and reference managers', () => {
  it('follows the passage, without its pin, and by the id it has now', async () => {
    const { page } = await reworded.open('sources/radio-talk/');
    const own = await savedAddress(page);
    expect(own).toBe('https://banks.example/sources/radio-talk/');
    for (const [fragment, id] of [
      ['aid-is-due', 'aid-is-due'],
      [`aid-is-due~${claim.digest}`, 'aid-is-due'],
      ['old-promise', 'promise-may-fade'],
      [`old-promise~${renamed.digest}`, 'promise-may-fade'],
    ] as const) {
      await page.evaluate((to) => (location.hash = to), fragment);
      await expect.poll(() => savedAddress(page)).toBe(`${own ?? ''}#${id}`);
    }
    for (const fragment of ['page-content', 'went-away', '']) {
      await page.evaluate((to) => (location.hash = to), fragment);
      await expect.poll(() => savedAddress(page)).toBe(own);
    }
  });
});

describe('a fragment that leads to nothing', () => {
  it.each([
    ['of another case', 'What-To-Watch'],
    ['with a full stop at its end', 'what-to-watch.'],
    ['with its pin cut off', 'what-to-watch~'],
  ])('%s leads on in silence', async (_, fragment) => {
    const { page, faults } = await visitor.open(`themes/treaty/#${fragment}`);
    await page.waitForFunction(() => /^#what-to-watch(?:~[0-9a-f]{6})?$/.test(location.hash));
    await waitForTarget(page, 'what-to-watch');
    expect(await notice(page).filter({ hasText: 'There is no' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it.each([
    ['misspelt', 'what-to-wacth'],
    ['cut off', 'what-to-w'],
    ['percent-encoded and misspelt', 'what%2Dto%2Dwtch'],
  ])('%s leads to the nearest, and says so there', async (_, fragment) => {
    const { page, faults } = await visitor.open(`themes/treaty/#${fragment}`);
    await notice(page).waitFor();
    expect(hash(page)).toBe('#what-to-watch');
    expect(await notice(page).textContent()).toBe(`There is no “${decodeURIComponent(fragment)}” here; this is the nearest.`);
    expect(await page.locator('.heading:has(#what-to-watch) + .landing-notice').count()).toBe(1);
    expect(await page.locator('#page-announcer').textContent()).toContain('this is the nearest');
    await waitForTarget(page, 'what-to-watch');
    expect(await page.locator('#what-to-watch:target').count()).toBe(1);
    expect(await savedAddress(page)).toBe('https://tumen.example/themes/treaty/#what-to-watch');
    expect(faults).toEqual([]);
  });

  it.each([
    ['a malformed one', '%E0%A4%A'],
    ['one near nothing', 'xyzzy-nothing'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a broken selector', '"]&quot;'],
    ['the name of a property', '__proto__'],
    ['a huge one', 'a'.repeat(50_000)],
  ])('is named at the top of the page: %s', async (_, fragment) => {
    const { page, faults } = await visitor.open(`themes/treaty/#${fragment}`);
    await notice(page).waitFor();
    expect(await notice(page).textContent()).toMatch(/^The link you followed names a passage “.{1,61}”, which is not on this page\.$/);
    expect(await notice(page).locator('*').count()).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('is told of until the next landing', async () => {
    const { page } = await visitor.open('themes/treaty/#what-to-wacth');
    await notice(page).waitFor();
    await page.evaluate(() => (location.hash = 'key-judgements'));
    await notice(page).waitFor({ state: 'detached' });
  });

  it.each(['search/', 'memo/', 'no/such/page/'])('is left alone on /%s', async (path) => {
    let explained: Promise<Response> | undefined;
    // Where there is no page, what explains landings is fetched at once, else with the address.
    const prepare = (opened: Page) => void (explained = opened.waitForResponse(/explain-landing/));
    const { page, faults } = await visitor.open(path, { prepare });
    await page.evaluate(() => (location.hash = 'key-judgemnts'));
    await (await explained)?.finished();
    await page.waitForLoadState('networkidle');
    expect(hash(page)).toBe('#key-judgemnts');
    expect(await notice(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('is none where a link leads to words of a passage: nothing is fetched to explain it', async () => {
    const asked: string[] = [];
    const { page, faults } = await visitor.open('themes/treaty/#what-to-watch:~:text=summit', {
      prepare: (opened) => opened.on('request', (request) => asked.push(request.url())),
    });
    await waitForTarget(page, 'what-to-watch');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('explain-landing'))).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('a link to a wording', () => {
  it.each([
    ['a claim', claim, '.claim-text > .landing-notice', 'soon'],
    ['a claim by the id it had', renamed, '.claim-text > .landing-notice', 'old'],
    ['a section', section, '.heading:has(#promises-made) + .landing-notice', 'much'],
    ['a judgement', judgement, '.judgement-text > .landing-notice', 'one of'],
    ['a question', question, 'th > .landing-notice', 'for ever'],
  ])('that was reworded shows what %s said then', async (_, wording, place, word) => {
    const { page, faults } = await reworded.open(wording.link);
    await page.locator(place).waitFor();
    expect(await notice(page).innerText()).toContain('Reworded on 21 November 2026, since this link was copied.');
    expect((await notice(page).locator('del').allTextContents()).join(' ')).toContain(word);
    expect(await notice(page).locator('[id]').count()).toBe(0);
    expect(hash(page)).toBe(`#${wording.id}~${wording.digest}`);
    expect(await page.locator('#page-announcer').textContent()).toContain('Reworded on 21 November 2026');
    expect(faults).toEqual([]);
  });

  it('that still stands says so among the tools, and moves nothing', async () => {
    const { page, faults } = await visitor.open('sources/ifans/');
    const claim = page.locator('.claim').nth(2);
    const height = (await claim.boundingBox())?.height;
    const pin = (await claim.locator('.claim-title').getAttribute('id')) ?? '';
    await page.evaluate((to) => (location.hash = to), pin);
    await notice(page).waitFor();
    expect(await claim.locator('.passage-tools').innerText()).toContain('Unchanged since copied');
    expect((await claim.boundingBox())?.height).toBe(height);
    expect(faults).toEqual([]);
  });

  it('that is not in the record says so', async () => {
    const { page } = await visitor.open('sources/ifans/#vostochny-summit~ffffff');
    await notice(page).waitFor();
    expect(hash(page)).toBe('#vostochny-summit');
    expect(await notice(page).textContent()).toContain('The wording that this link was copied from is not in the record');
  });

  it('keeps its pin where the passage stands now', async () => {
    const { page, faults } = await reworded.open(moved.link);
    const link = page.locator('.tombstone a[data-moved]:focus');
    await link.waitFor();
    expect(new URL(page.url()).pathname).toBe('/sources/radio-talk/');
    expect(await page.locator('#page-announcer').textContent()).toContain('The signing moved on 21 November 2026');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/timeline/#treaty-signed~${moved.digest}`);
    await notice(page).waitFor();
    expect(await notice(page).textContent()).toContain('Reworded');
    expect(faults).toEqual([]);
  });

  it.each([
    ['to the page', 'sources/second-talk/', ''],
    ['to the passage, with the pin', movedWithPage.link, `#aid-is-due~${movedWithPage.digest}`],
  ])('leads on from a page that only says where it moved: %s', async (_, link, fragment) => {
    const { page, faults } = await reworded.open(link);
    await page.waitForURL(`${reworded.url}sources/radio-talk/${fragment}`);
    expect(faults).toEqual([]);
  });

  it('that was retired tells why', async () => {
    const { page } = await reworded.open(retired.link);
    await page.locator('#page-announcer', { hasText: 'It was misheard' }).waitFor({ state: 'attached' });
    expect(await page.locator('#was-wrong').isVisible()).toBe(true);
  });

  it.each([
    ['does not come', (page: Page) => page.route('**/history/**', (route) => route.abort())],
    ['does not know it', (page: Page) => page.route('**/history/**', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }))],
  ])('says no more than that it was reworded where the page of earlier wordings %s', async (_, prepare) => {
    const { page, faults } = await reworded.open(claim.link, { prepare });
    await notice(page).waitFor();
    expect(await notice(page).textContent()).toBe('Reworded since this link was copied.');
    expect(faults).toEqual([]);
  });
});
