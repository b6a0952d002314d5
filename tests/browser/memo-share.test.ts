import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits, type MemoEntry } from '../../src/memo/document/memo.ts';
import { formatShare } from '../../src/memo/document/share.ts';
import { inOneLine } from '../support/site-pages.ts';
import { listEntries, nameFocused, openMemo, passage, passages, readKept, titles, watchHeading } from '../support/memo-page.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const sent: readonly MemoEntry[] = [{ key: 'h', type: 'heading', text: 'From a friend' }, passage('watch')];
const pack = (value: unknown) => `#v1.${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;

/** Opens a link while the reader has a memo of their own. */
async function follow(fragment: string) {
  const visit = await openMemo(visitor, [passage('aid')]);
  await visit.page.goto(`${visitor.url}memo/${fragment}`);
  await visit.page.locator('.memo-shared').waitFor();
  return visit;
}

/** Presses a button, in the menu of the bar where it stands there. */
const press = async (page: Page, name: string) => {
  const menu = page.locator('.memo-more', { hasText: name });
  if (await menu.isVisible()) await menu.locator('summary').click();
  await page.getByRole('button', { name, exact: true }).press('Enter');
};

describe('a link to a memo', () => {
  it('is copied, and shows the memo to whoever opens it', async () => {
    const { page, faults } = await openMemo(visitor, sent, { permissions: ['clipboard-read', 'clipboard-write'] });
    await press(page, 'Copy a link to this memo');
    await page.locator('.memo-export-status', { hasText: 'Link copied' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { page: other } = await visitor.open(link.slice(visitor.url.length));
    await other.locator('.memo-shared').waitFor();
    const shown = inOneLine(await other.locator('.memo-shared .memo-document').innerText());
    expect(shown).toContain(`From a friend ${titles.watch}. `);
    expect(shown).toMatch(/ NOTES .+ all as summarised in /);
    expect(shown).toContain(`summarised in “${watchHeading},”`);
    expect(await listEntries(other)).toEqual([]);
    expect(await other.evaluate(() => localStorage.getItem('tumen.memo'))).toBeNull();
    expect(faults).toEqual([]);
  });

  it('is shown where the clipboard refuses', async () => {
    const { page } = await openMemo(visitor, sent, {
      prepare: (opened) => opened.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
    });
    await press(page, 'Copy a link to this memo');
    await page.locator('.memo-link-shown').waitFor();
    expect(await page.locator('.memo-link-shown input').inputValue()).toMatch(/\/memo\/#v1\.[\w-]+$/);
  });

  it('is refused for a memo that is too long for it, which says by how much', async () => {
    const { page } = await openMemo(visitor, [
      {
        key: 'n',
        type: 'note',
        text: Array.from({ length: 4_000 }, (_, index) => ((index * 7_919) % 99_991).toString(36))
          .join(' ')
          .slice(0, 19_999),
      },
      {
        key: 'm',
        type: 'note',
        text: Array.from({ length: 4_000 }, (_, index) => ((index * 104_729) % 999_983).toString(36))
          .join(' ')
          .slice(0, 19_999),
      },
    ]);
    await press(page, 'Copy a link to this memo');
    await page.locator('.memo-export-status', { hasText: /too long for a link, by [\d,]+ characters/ }).waitFor();
  });

  it('adds to the reader’s own, and takes it back', async () => {
    const { page } = await follow((await formatShare({ version: 1, title: 'Sent', entries: sent })).fragment);
    expect(await listEntries(page)).toEqual([titles.aid]);
    await press(page, 'Add to my memo');
    await expect.poll(() => listEntries(page)).toEqual([titles.aid, 'From a friend', titles.watch]);
    expect(new URL(page.url()).hash).toBe('');
    expect(await nameFocused(page)).toBe('Undo');
    await press(page, 'Undo');
    await expect.poll(() => listEntries(page)).toEqual([titles.aid]);
  });

  it('replaces the reader’s own, and brings it back', async () => {
    const { page } = await follow((await formatShare({ version: 1, title: 'Sent', entries: sent })).fragment);
    await press(page, 'Replace my memo');
    await expect.poll(() => listEntries(page)).toEqual(['From a friend', titles.watch]);
    expect(await page.locator('#memo-title').inputValue()).toBe('Sent');
    await press(page, 'Undo');
    await expect.poll(() => listEntries(page)).toEqual([titles.aid]);
    expect((await readKept(page)).title).toBe('');
  });

  it('stays open, and says why, where the reader’s own memo has no room for it', async () => {
    const { page } = await openMemo(
      visitor,
      Array.from({ length: limits.entries - 1 }, (_, at) => ({ key: `n${at}`, type: 'note', text: `${at}` })),
    );
    const { fragment } = await formatShare({ version: 1, title: '', entries: sent });
    await page.goto(`${visitor.url}memo/${fragment}`);
    await page.locator('.memo-shared').waitFor();
    await press(page, 'Add to my memo');
    await page.locator('.memo-shared-about', { hasText: 'no room for all of it: together they would have 1,001 entries' }).waitFor();
    expect(new URL(page.url()).hash).toBe(fragment);
    expect((await readKept(page)).entries).toHaveLength(limits.entries - 1);
  });

  it('gives the title back too where nothing can be kept', async () => {
    const { fragment } = await formatShare({ version: 1, title: 'Sent', entries: sent });
    const { page } = await visitor.open(`memo/${fragment}`, {
      prepare: (opened) => opened.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => null })),
    });
    await page.locator('.memo-shared').waitFor();
    await page.locator('#memo-title').fill('Mine');
    await press(page, 'Replace my memo');
    await expect.poll(() => page.locator('#memo-title').inputValue()).toBe('Sent');
    await press(page, 'Undo');
    await expect.poll(() => page.locator('#memo-title').inputValue()).toBe('Mine');
  });

  it('is left', async () => {
    const { page } = await follow((await formatShare({ version: 1, title: '', entries: sent })).fragment);
    await press(page, 'Dismiss');
    await page.locator('.memo-shared').waitFor({ state: 'hidden' });
    expect(await listEntries(page)).toEqual([titles.aid]);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('is opened on the memo’s page itself too', async () => {
    const { page } = await openMemo(visitor, []);
    const { fragment } = await formatShare({ version: 1, title: '', entries: sent });
    await page.evaluate((hash) => void (location.hash = hash), fragment);
    await page.locator('.memo-shared .memo-document', { hasText: 'From a friend' }).waitFor();
  });
});

describe('a hostile link', () => {
  it.each([
    ['#v1.', /changed or cut off/],
    ['#v1.%E0%A4%A', /changed or cut off/],
    ['#v1.<script>alert(1)</script>', /changed or cut off/],
    ['#v9.abc', /another version/],
    [`#v1.${'A'.repeat(30_000)}`, /longer than any/],
    [pack(['', [['n', 'a'.repeat(9_000_000)]]]), /holds more than any/],
    [pack(['', [['p', '__proto__', '', '']]]), /changed or cut off/],
    ['#no-such-thing', /not the address of a memo/],
    ['#%', /not the address of a memo/],
  ])('%.40s is answered in plain words above the reader’s own memo', async (fragment, words) => {
    const { page, faults } = await follow(fragment);
    expect(await page.locator('.memo-shared').innerText()).toMatch(words);
    expect(await listEntries(page)).toEqual([titles.aid]);
    expect(await page.getByRole('button', { name: 'Add to my memo' }).isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  it('brings no markup onto the page and no words into a passage', async () => {
    const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const { page, faults } = await follow(
      pack([
        markup,
        [
          ['h', markup],
          ['n', markup],
          ['p', passages.aid, 'abcdef', markup],
          ['p', '/sources/ifans/#no-such-thing'],
        ],
      ]),
    );
    const shared = page.locator('.memo-shared');
    expect(await shared.innerText()).toMatch(/One passage is not in this brief and left out\. One quotation is not in its passage/);
    expect(await shared.locator('img, script').count()).toBe(0);
    expect((await shared.innerText()).split(markup)).toHaveLength(4);
    await press(page, 'Add to my memo');
    await expect.poll(async () => (await listEntries(page)).length).toBe(4);
    expect(await page.locator('main img, .memo-page script:not([src])').count()).toBe(0);
    expect(JSON.stringify((await readKept(page)).entries.slice(3))).not.toContain('onerror');
    expect(faults).toEqual([]);
  });
});
