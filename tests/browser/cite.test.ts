import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const link = '.claim .cite-link >> nth=0';
const dialog = '.cite-dialog';
const copiedText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const announced = (page: Page, text: string) => page.locator(`${dialog} .announcer`, { hasText: text }).waitFor({ state: 'attached' });
const copiedHtml = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });

describe('a link to cite', () => {
  it('shows all forms, leaves the clipboard alone, and copies the note with its italics when asked', async () => {
    const { page, faults } = await visitor.open('sources/ifans/', clipboard);
    await page.evaluate(() => navigator.clipboard.writeText('what was there'));
    await page.locator(link).click();
    await page.locator(dialog).waitFor();
    expect(await copiedText(page)).toBe('what was there');
    expect((await page.locator(`${dialog} .cite-form h3`).allTextContents()).slice(0, 4)).toEqual([
      'Chicago note',
      'Chicago short note',
      'Chicago bibliography',
      'APA',
    ]);
    await page.getByRole('button', { name: 'Copy: Chicago note', exact: true }).click();
    await page.locator('.cite-copy', { hasText: 'Copied' }).waitFor();
    const note = await page.locator(`${dialog} [data-form="note"] p`).textContent();
    expect(note).toMatch(/^Kim Han-kwon, .*; summarised in “.*,” Tumen, wording of \d+ \w+ \d{4}, https:\/\/.*#vostochny-summit\.$/s);
    expect(await copiedText(page)).toBe(note);
    expect(await copiedHtml(page)).toMatch(/<i>Tumen<\/i>.*<a href="https:\/\/tumen\.example\/sources\/ifans\/#vostochny-summit[~"]/s);
    expect(await page.locator(`${dialog} .announcer`).textContent()).toBe('Chicago note copied');
    expect(await page.locator(`${dialog} .cite-form`).count()).toBeGreaterThan(6);
    expect(await page.locator(`${dialog} [id]`).count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/sources/ifans/');
    expect(faults).toEqual([]);
  });

  it('gives every form a button that copies it as it stands', async () => {
    const { page } = await visitor.open('sources/ifans/', clipboard);
    await page.locator(link).click();
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON', 'Markdown', 'APA']) {
      await page
        .locator(dialog)
        .getByRole('button', { name: `Copy: ${name}`, exact: true })
        .click();
      await page.locator(`${dialog} .announcer`, { hasText: `${name} copied` }).waitFor({ state: 'attached' });
      const form = page.locator(`${dialog} .cite-form`, { has: page.getByRole('heading', { name, exact: true }) });
      expect(await copiedText(page)).toBe((await form.locator('p, pre').textContent())?.trim());
    }
  });

  it('works by the keyboard, from the link and back to it', async () => {
    const { page } = await visitor.open('sources/ifans/', clipboard);
    await page.locator(link).focus();
    await page.keyboard.press('Enter');
    await page.locator(`${dialog} :focus`).waitFor();
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Copy: Chicago note');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator(`${dialog} .announcer`, { hasText: 'Chicago note copied' }).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.locator(dialog).waitFor({ state: 'detached' });
    expect(await page.locator(link).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('selects the note where the clipboard refuses', async () => {
    const { page, faults } = await visitor.open('sources/ifans/', {
      prepare: (opened) => opened.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
    });
    await page.locator(link).click();
    await page.locator(`${dialog} .cite-copy`).first().click();
    await page.locator(`${dialog} .announcer`, { hasText: 'Chicago note was not copied; it is selected' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Kim Han-kwon');
    expect(faults).toEqual([]);
  });

  it.each([
    ['the forms cannot be fetched', '**/cite/**'],
    ['the script for them cannot', '**/_astro/citation-forms*'],
  ])('is followed where %s', async (_, missing) => {
    const { page } = await visitor.open('sources/ifans/');
    let times = 1;
    await page.route(missing, (route) => ((times -= 1) >= 0 ? route.abort() : route.continue()));
    await page.locator(link).click();
    await page.waitForURL('**/cite/sources/ifans/#vostochny-summit');
  });

  it('keeps the page of a reader who is offline, and says so', async () => {
    const { page } = await visitor.open('sources/ifans/');
    await page.context().setOffline(true);
    await page.locator(link).click();
    await page.locator('a.cite-link', { hasText: 'Offline; try again' }).waitFor();
    expect(page.url()).toBe(`${visitor.url}sources/ifans/`);
    await page.context().setOffline(false);
    await page.locator('a.cite-link', { hasText: 'Offline; try again' }).click();
    // Browsers do not ask again for a script that they could not have: then the link is followed.
    await page.waitForURL('**/cite/sources/ifans/#vostochny-summit');
  });

  it('is followed where they do not come in time', async () => {
    const { page } = await visitor.open('sources/ifans/', { prepare: (opened) => opened.clock.install() });
    let times = 1;
    await page.route('**/cite/**', (route) => ((times -= 1) >= 0 ? undefined : route.continue()));
    const asked = page.waitForRequest('**/cite/**');
    await page.locator(link).click();
    await page.locator('.cite-link[aria-busy="true"]').waitFor();
    await asked;
    await page.clock.fastForward(8_000);
    await page.waitForURL('**/cite/sources/ifans/#vostochny-summit');
  });

  it('is followed without a script', async () => {
    const { page } = await visitor.open('sources/ifans/', { javaScriptEnabled: false });
    await page.locator(link).click();
    await page.waitForURL('**/cite/sources/ifans/#vostochny-summit');
    expect(await page.locator('.citation:visible').evaluateAll((shown) => shown.map(({ id }) => id))).toEqual(['vostochny-summit']);
    expect(await page.locator('button:visible').count()).toBe(0);
  });

  it('fetches the page of citations once for all passages of a page', async () => {
    const { page, faults } = await visitor.open('sources/ifans/');
    const fetched: string[] = [];
    page.on('request', (request) => void (request.url().includes('/cite/') && fetched.push(request.url())));
    for (const each of [link, '.claim .cite-link >> nth=1', '.document-line .cite-link']) {
      await page.locator(each).click();
      await page.locator(dialog).waitFor();
      await page.keyboard.press('Escape');
      await page.locator(dialog).waitFor({ state: 'detached' });
    }
    expect(fetched).toEqual([`${visitor.url}cite/sources/ifans/`]);
    expect(faults).toEqual([]);
  });

  it('fits a narrow window', async () => {
    const { page } = await visitor.open('sources/ifans/', { ...clipboard, viewport: { width: 360, height: 740 } });
    await page.locator(link).click();
    await page.locator(dialog).waitFor();
    expect(await page.locator('.cite-sheet').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});

describe('the page of citations', () => {
  it('copies each form too', async () => {
    const { page, faults } = await visitor.open('cite/sources/ifans/#vostochny-summit', clipboard);
    await page.getByRole('button', { name: 'Copy: Chicago short note', exact: true }).click();
    await page.locator('#page-announcer', { hasText: 'Chicago short note copied' }).waitFor({ state: 'attached' });
    expect(await copiedText(page)).toBe(await page.locator('#vostochny-summit [data-form="short-note"] p').textContent());
    expect(faults).toEqual([]);
  });

  it('shows the page as a whole, and without a script any passage of it', async () => {
    const { page } = await visitor.open('cite/sources/ifans/', { javaScriptEnabled: false });
    const shown = () => page.locator('.citation:visible').evaluateAll((sections) => sections.map(({ id }) => id));
    expect(await shown()).toEqual(['cite-page']);
    await page.locator('.passages a').nth(3).click();
    expect(await shown()).toEqual([new URL(page.url()).hash.slice(1)]);
    await page.locator('.passages a').first().click();
    expect(await shown()).toEqual(['cite-page']);
  });

  it.each(['vostochny-summit', 'no-such-claim'])('is where the address that %s had before leads', async (id) => {
    const { page, faults } = await visitor.open(`cite/sources/ifans/${id}/`);
    await page.waitForURL(`**/cite/sources/ifans/#${id}`);
    expect(await page.locator('.citation:visible').getAttribute('id')).toBe(id === 'no-such-claim' ? 'cite-page' : id);
    if (id === 'no-such-claim') await page.locator('.landing-notice', { hasText: 'which is not on this page' }).waitFor();
    expect(faults).toEqual([]);
  });
});

describe('“Add to memo”', () => {
  const button = `${dialog} .add-memo`;
  const kept = (page: Page) => page.evaluate(() => localStorage.getItem('tumen.memo'));

  it('keeps the passage in its wording, says so and leads to the memo', async () => {
    const { page, faults } = await visitor.open('sources/ifans/');
    const claim = page.locator('.claim').first();
    const permalink = await claim.locator('.permalink').getAttribute('aria-label');
    await page.locator(link).click();
    expect(await page.locator(button).getAttribute('aria-label')).toBe(permalink?.replace(/^Link to/, 'Add to memo:'));
    await page.locator(button).click();
    await page.locator(button, { hasText: 'In memo' }).waitFor();
    const pin = (await claim.locator('.claim-title').getAttribute('id')) ?? '';
    expect(await kept(page)).toContain(`"address":"/sources/ifans/#vostochny-summit","digest":"${pin.split('~')[1] ?? 'none'}"`);
    await announced(page, 'Added to your memo. Passages in it: 1');
    expect(await page.locator('.memo-count').textContent()).toBe(' 1');
    await page.locator(button).click();
    await announced(page, 'Already in your memo');
    await page.locator(dialog).getByRole('link', { name: 'Open memo' }).click();
    await page.waitForURL('**/memo/');
    await page.locator('.memo-entry').waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ['a section', '.heading .cite-link', 'themes/treaty/', (page: Page) => page.locator('.heading').first().getAttribute('id')],
    [
      'a key judgement',
      '.judgement .cite-link',
      'themes/treaty/',
      (page: Page) => page.locator('.judgement-text').first().getAttribute('id'),
    ],
    ['a question', 'tbody .cite-link', 'positions/', (page: Page) => page.locator('tbody th').first().getAttribute('id')],
  ])('keeps %s too', async (_, control, path, readPin) => {
    const { page } = await visitor.open(path);
    const [id, digest] = ((await readPin(page)) ?? '').split('~');
    await page.locator(control).first().click();
    await page.locator(button).click();
    await page.locator(button, { hasText: 'In memo' }).waitFor();
    expect(await kept(page)).toContain(`"address":"/${path}#${id ?? ''}","digest":"${digest ?? 'none'}"`);
  });

  it('says why where nothing can be kept', async () => {
    const { page, faults } = await visitor.open('sources/ifans/', {
      prepare: (opened) => opened.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null })),
    });
    await page.locator(link).click();
    await page.locator(button).click();
    await page.locator('.memo-outcome', { hasText: 'Not added: this browser keeps nothing for this site' }).waitFor();
    expect(await page.locator(button).textContent()).toBe('Add to memo');
    expect(faults).toEqual([]);
  });

  it('says so where its script does not arrive', async () => {
    const { page, faults } = await visitor.open('sources/ifans/');
    await page.route('**/_astro/add-passage*', (route) => route.abort());
    await page.locator(link).click();
    await page.locator(button).click();
    await page.locator(button, { hasText: 'Not added; try again' }).waitFor();
    await announced(page, 'Not added; try again');
    expect(faults).toEqual([]);
  });

  it('stands beside each result of a search, on the page and in the dialog', async () => {
    const { page, faults } = await visitor.open('search/?q=arms');
    const answered = page.locator('.search-status[data-answer="full"]');
    await answered.waitFor({ state: 'attached' });
    await page.locator('.result .add-memo').first().click();
    await page.locator('.result .add-memo', { hasText: 'In memo' }).waitFor();
    const address = await page.locator('.result-title').first().getAttribute('href');
    expect(await kept(page)).toContain(`"address":"${address ?? ''}"`);
    await page.goto(`${visitor.url}about/`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ammunition');
    await answered.waitFor({ state: 'attached' });
    await page.locator('.result .add-memo').nth(1).click();
    await page.locator('.search-dialog .announcer', { hasText: 'Added to your memo. Passages in it: 2' }).waitFor({ state: 'attached' });
    expect(await page.locator('.search-dialog').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe('the one control of a passage', () => {
  const opacity = (page: Page) => page.locator(link).evaluate((element) => getComputedStyle(element).opacity);

  it('shows with its passage, under the pointer or by the keyboard', async () => {
    const { page } = await visitor.open('sources/ifans/');
    await page.locator('h1').hover();
    expect(await opacity(page)).toBe('0');
    await page.locator('.claim').first().hover();
    expect(await opacity(page)).toBe('1');
    await page.locator('h1').hover();
    expect(await opacity(page)).toBe('0');
    await page.locator(link).focus();
    expect(await opacity(page)).toBe('1');
  });

  it('is always there where nothing can hover', async () => {
    const { page } = await visitor.open('sources/ifans/', { hasTouch: true, isMobile: true });
    expect(await opacity(page)).toBe('1');
  });

  it('is not printed', async () => {
    const { page } = await visitor.open('sources/ifans/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.passage-tools').first().isVisible()).toBe(false);
  });
});
