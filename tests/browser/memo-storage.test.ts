import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insert, listEntries, openMemo, passage, passages, readKept, titles } from '../support/memo-page.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

const open = async (prepare: (page: Page) => unknown) => {
  const visit = await visitor.open('memo/', { prepare });
  await visit.page.locator('.memo-work').waitFor();
  return visit;
};
const notice = (page: Page) => page.locator('.memo-notice').textContent();
const addNote = async (page: Page, text: string) => {
  await insert(page, 'Note');
  await page.keyboard.type(text);
};

describe('two windows', () => {
  it('see and keep each other’s work', async () => {
    const { page, faults } = await openMemo(visitor, [passage('aid')]);
    const other = await page.context().newPage();
    await other.goto(`${visitor.url}memo/`);
    await other.locator('.memo-entry').waitFor();
    await addNote(other, 'From the other window');
    await expect.poll(() => listEntries(page)).toEqual(['From the other window', titles.aid]);
    await Promise.all([insert(page, 'Heading'), insert(other, 'Heading', `after “${titles.aid}”`)]);
    await expect.poll(async () => (await readKept(page)).entries.length).toBe(4);
    await expect.poll(async () => (await listEntries(other)).length).toBe(4);
    expect(faults).toEqual([]);
  });

  it.each([
    ['as soon as it is known there', () => undefined],
    ['also where it is not known there yet', (other: Page) => other.addInitScript(deafen)],
  ])('may write in one note and in the title, and keep what was typed in either, %s', async (how, prepare) => {
    const { page, faults } = await openMemo(visitor, [{ key: 'n', type: 'note', text: 'Draft.' }]);
    await page.locator('#memo-title').fill('Draft.');
    await expect.poll(async () => (await readKept(page)).title).toBe('Draft.');
    const other = await page.context().newPage();
    await prepare(other);
    await other.goto(`${visitor.url}memo/`);
    for (const [name, field] of [
      ['note', '.memo-own-note'],
      ['title', '#memo-title'],
    ] as const) {
      await Promise.all([page, other].map((each) => each.locator(field).focus()));
      await page.keyboard.press('Home');
      await page.keyboard.type(`One ${name}. `);
      await other.keyboard.press('End');
      await other.keyboard.type(` Two ${name}.`);
      await page.keyboard.type('Three. ');
    }
    const written = ['One note. Three. Draft. Two note.', 'One title. Three. Draft. Two title.'];
    await expect
      .poll(async () => [(await readKept(page)).entries.map((entry) => 'text' in entry && entry.text), (await readKept(page)).title])
      .toEqual([[written[0]], written[1]]);
    for (const each of [page, other]) {
      await expect.poll(() => each.locator('.memo-own-note').inputValue()).toBe(written[0]);
      if (each === page || how.startsWith('as soon')) await expect.poll(() => each.locator('#memo-title').inputValue()).toBe(written[1]);
    }
    expect(faults).toEqual([]);
  });

  it('give back the note in which one was writing when the other removed it', async () => {
    const { page } = await openMemo(visitor, [passage('aid'), { key: 'n', type: 'note', text: 'Draft.' }]);
    const other = await page.context().newPage();
    await other.goto(`${visitor.url}memo/`);
    await other.locator('.memo-own-note').focus();
    await page.locator('.memo-remove').last().click();
    await other.locator('.memo-undo-words', { hasText: 'The note “Draft.” was removed in another window' }).waitFor();
    await other.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => listEntries(page)).toEqual([titles.aid, 'Draft.']);
  });

  it('show the count of passages in the masthead', async () => {
    const { page } = await openMemo(visitor, [passage('aid'), passage('watch'), { key: 'n', type: 'note', text: '' }]);
    const other = await page.context().newPage();
    await other.goto(`${visitor.url}about/`);
    expect(await other.locator('.memo-link').innerText()).toBe('Memo 2');
    await page.locator('.memo-remove').first().click();
    await other.locator('.memo-count', { hasText: '1' }).waitFor();
  });
});

it('a full storage is said once, and nothing is lost while the page is open', async () => {
  const { page, faults } = await open((opened) =>
    opened.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    }),
  );
  expect(await page.locator('.memo-notice').isVisible()).toBe(false);
  await addNote(page, 'Still here');
  await page.locator('.memo-notice', { hasText: 'no more room' }).waitFor();
  await insert(page, 'Heading');
  await expect.poll(() => listEntries(page)).toEqual(['', 'Still here']);
  expect(faults).toEqual([]);
});

it.each(['throws', 'is null'])('a storage that %s is said, and the page works without', async (how) => {
  const { page, faults } = await open((opened) =>
    opened.addInitScript((isNull) => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          if (isNull) return null;
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    }, how === 'is null'),
  );
  expect(await notice(page)).toMatch(/keeps nothing for this site/);
  await addNote(page, 'Here for now');
  await expect.poll(() => listEntries(page)).toEqual(['Here for now']);
  expect(faults).toEqual([]);
});

it('what cannot be read is set aside, not deleted, and the reader is told', async () => {
  const { page, faults } = await open((opened) =>
    opened.addInitScript(() => {
      if (!localStorage.getItem('tumen.memo.unreadable.1')) localStorage.setItem('tumen.memo', '{"version":1,"title":"<img src=x>');
    }),
  );
  expect(await notice(page)).toMatch(/could not be read\. It is not deleted: .*“tumen\.memo\.unreadable\.1”/);
  expect(await page.evaluate(() => localStorage.getItem('tumen.memo.unreadable.1'))).toBe('{"version":1,"title":"<img src=x>');
  await addNote(page, 'A new one');
  await expect.poll(async () => (await readKept(page)).entries).toMatchObject([{ text: 'A new one' }]);
  await page.reload();
  await page.locator('.memo-entry').waitFor();
  expect(await page.locator('.memo-notice').isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

it('a newer version’s memo is left as it is', async () => {
  const { page } = await open((opened) => opened.addInitScript(() => localStorage.setItem('tumen.memo', '{"version":2,"parts":[]}')));
  expect(await notice(page)).toMatch(/written by a newer version/);
  await addNote(page, 'For now');
  await expect.poll(() => listEntries(page)).toEqual(['For now']);
  expect(await page.evaluate(() => localStorage.getItem('tumen.memo'))).toBe('{"version":2,"parts":[]}');
});

it('is kept where its passages cannot be loaded, and says so', async () => {
  const { page } = await visitor.open('memo/', {
    prepare: async (opened) => {
      await opened.addInitScript(
        ([address]) =>
          localStorage.setItem(
            'tumen.memo',
            `{"version":1,"title":"","entries":[{"key":"a","type":"passage","address":"${address ?? ''}"}]}`,
          ),
        [passages.aid],
      );
      await opened.route('**/memo/passages.json', (route) => route.abort());
    },
  });
  await page.locator('.memo-failure').waitFor();
  expect(await page.locator('.memo-work').isVisible()).toBe(false);
  expect((await readKept(page)).entries).toHaveLength(1);
});

it.each([
  ['the script of every page', /BaseLayout.*\.js/],
  ['what shows it', /start-memo/],
  ['its passages', /passages\.json/],
])('says after a while that it cannot be shown yet, where %s never comes', async (_, part) => {
  const { page } = await visitor.open('icon.svg', { prepare: (opened) => opened.route(part, () => undefined) });
  await page.goto(`${visitor.url}memo/`, { waitUntil: 'commit' });
  const late = page.locator('.memo-failure');
  await late.waitFor({ state: 'attached' });
  expect(await late.isVisible()).toBe(false);
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  expect(await late.isVisible()).toBe(true);
  await page.unroute(part);
  await page.reload();
  await page.locator('.memo-work').waitFor();
  expect(await late.isVisible()).toBe(false);
});

it('says without a script what it would do, and how to cite without', async () => {
  const { page } = await visitor.open('memo/', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  expect(text).toMatch(/Collecting needs JavaScript/);
  expect(text).toMatch(/“Cite” leads to a page/);
  expect(text).not.toMatch(/has not loaded/);
  expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
});

/** In the page: lets it hear nothing of what other windows do. */
function deafen(): void {
  addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
}
