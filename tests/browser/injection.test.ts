import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { MemoEntry } from '../../src/memo/document/memo.ts';
import { requireSite } from '../support/build-site.ts';
import { fixturePath } from '../support/check-fixture.ts';
import { payloads } from '../support/payloads.ts';
import { ask, waitForAnswer } from '../support/searching.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

let folder = '';
let visitor: Visitor;
beforeAll(async () => {
  folder = await requireSite({ CONTENT_DIR: writeHostileBrief() });
  visitor = await startVisitor(folder);
});
afterAll(() => visitor.close());

const memoKey = 'two-banks.memo';
const aid = '/sources/radio-talk/#aid-is-due';

it('would be noticed on a page that took it for HTML', async () => {
  const { page, listEffects } = await open('');
  await page.goto('about:blank');
  await page.setContent(payloads.join('\n'));
  await expect
    .poll(async () => [...new Set((await listEffects()).map((effect) => effect.split(' ')[0]))].toSorted())
    .toEqual(['dialog', 'element', 'ran', 'request']);
});

it('is text on every page of a brief that has it in every field', async () => {
  const { page, listEffects } = await open('');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(25);
  for (const path of pages) {
    await page.goto(visitor.url + path.replace(/index\.html$/, ''));
    expect([path, ...(await listEffects())]).toEqual([path]);
  }
  await page.goto(`${visitor.url}actors/`);
  const names = (await page.locator('main').textContent()) ?? '';
  expect(payloads.filter((payload) => !names.includes(payload))).toEqual([]);
});

it.each(['search/', 'about/'])('is text where it is searched for on %s', async (path) => {
  const { page, listEffects } = await open(path);
  if (path === 'about/') await page.keyboard.press('Control+k');
  await ask(page, 'grain');
  await page.evaluate(
    async (all) => {
      const typed = document.querySelector<HTMLInputElement>('#search-field');
      for (const payload of all) {
        if (typed) typed.value = payload;
        typed?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        do await new Promise((done) => setTimeout(done));
        while (!document.querySelector('.search-status[data-answer="full"]'));
      }
    },
    payloads.filter((_, at) => path === 'search/' || at % 5 === 0),
  );
  expect(await listEffects()).toEqual([]);
});

it('is text in each part of the address of a search', async () => {
  const { page, listEffects } = await open('');
  for (const payload of payloads.filter((_, at) => at % 34 === 0)) {
    const fields = new URLSearchParams(['q', 'kind', 'topic', 'source', 'year', payload].map((name) => [name, payload]));
    await page.goto(`${visitor.url}search/?${fields.toString()}#${payload}`);
    await waitForAnswer(page);
  }
  expect(await listEffects()).toEqual([]);
});

it.each(['themes/treaty/', 'memo/', 'no/such/page/'])(
  'is text behind the # and in what is kept there to be marked, on %s',
  async (path) => {
    const { page, listEffects } = await open(path);
    await page.evaluate(
      followAll,
      payloads.flatMap((payload) => [payload, `v1.${payload}`]),
    );
    if (path !== 'no/such/page/')
      await page
        .locator('.landing-notice, .memo-shared')
        .filter({ hasText: /names a passage “v1\.|not lead to a memo/ })
        .waitFor();
    expect(await listEffects()).toEqual([]);
  },
);

it('is text in a memo, in what is copied of it, and in a link to it', async () => {
  const { page, listEffects } = await open('about/');
  const notes = payloads.map((text, at): MemoEntry => ({ key: `n${at}`, type: 'note', text }));
  const headings = payloads.filter(({ length }) => length < 300).slice(0, 390);
  const entries: MemoEntry[] = [
    ...notes,
    ...headings.map((text, at): MemoEntry => ({ key: `h${at}`, type: 'heading', text })),
    { key: 'p', type: 'passage', address: aid, quote: payloads.join(' ').slice(0, 10_000) },
  ];
  await keep(page, JSON.stringify({ version: 1, title: payloads[0], entries }));
  await page.goto(`${visitor.url}memo/`);
  await page.locator('.memo-entry').last().waitFor();
  expect(await page.locator('.memo-entry').count()).toBe(entries.length);
  await page.evaluate(() => addEventListener('copy', ({ clipboardData }) => (document.title = clipboardData?.getData('text/html') ?? '')));
  await page.locator('.memo-more > summary').click();
  await page.getByRole('button', { name: 'Copy as rich text' }).click();
  await page.locator('.memo-export-status', { hasText: 'Copied' }).waitFor();
  const copied = await page.title();
  expect(copied).toContain('onerror');
  for (let at = 0; at < payloads.length; at += 80) {
    const list = payloads.slice(at, at + 80).flatMap((text) => [
      ['h', text.slice(0, 300)],
      ['n', text],
      ['p', '/no/such/page/', '', text],
      ['p', aid, '', text],
    ]);
    await page.evaluate(
      (hash) => void (location.hash = hash),
      `v1.${deflateRawSync(JSON.stringify([payloads[at], list])).toString('base64url')}`,
    );
    await page.waitForFunction(
      (text) => document.querySelector('.memo-shared .memo-document')?.textContent.includes(text),
      payloads[at] ?? '',
    );
    expect(await page.locator('.memo-shared-about').textContent()).toMatch(/passages are not in this brief/);
    expect((await page.locator('.memo-shared').innerText()).match(/alert/g)?.length).toBeGreaterThan(list.length / 2);
  }
  await page.getByRole('button', { name: 'Replace my memo' }).click();
  await expect.poll(() => page.locator('.memo-entry').count()).toBeGreaterThan(50);
  await page.goto('about:blank');
  await page.setContent(copied);
  expect(await listEffects()).toEqual([]);
});

it('is set aside where it is what the browser keeps', async () => {
  const { page, listEffects } = await open('memo/');
  await page.locator('.memo-work').waitFor();
  const kept = payloads.map((text, at) =>
    at % 2 === 0 ? text : JSON.stringify({ version: 1, title: text, entries: [{ key: text, type: text, text }] }),
  );
  await page.evaluate(
    async ([key = '', ...all]) => {
      for (const text of all) {
        localStorage.setItem(key, text);
        dispatchEvent(new StorageEvent('storage', { key }));
        while (localStorage.getItem(key) !== null) await new Promise((done) => setTimeout(done));
      }
    },
    [memoKey, ...kept],
  );
  expect(await page.evaluate(() => localStorage.length)).toBe(payloads.length);
  expect(await listEffects()).toEqual([]);
});

/** Opens a page. What payloads bring about there, and on those opened after it, is listed. */
async function open(path: string): Promise<{ page: Page; listEffects: () => Promise<string[]> }> {
  const seen: string[] = [];
  const { page, faults } = await visitor.open(path, {
    prepare: (opened) => {
      opened.on('dialog', (dialog) => {
        seen.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      opened.on(
        'request',
        (request) => /^https?:/.test(request.url()) && !request.url().startsWith(visitor.url) && seen.push(`request ${request.url()}`),
      );
    },
  });
  return { page, listEffects: async () => [...seen, ...faults, ...(await page.evaluate(findForeign))] };
}

/** In the page: elements that can run or load something and are none of the site’s own, and the mark of what ran. */
function findForeign(): string[] {
  const ran = 'ran' in window ? ['ran'] : [];
  const own = /^(?:https?|mailto):/;
  const foreign = [...document.querySelectorAll('*')].filter(
    (element) =>
      element.matches(
        'iframe, object, embed, base, math, img, video, x, link[href*=elsewhere], style ~ style, script:not([src^="/"], [type="application/ld+json"])',
      ) ||
      element
        .getAttributeNames()
        .some((name) =>
          /(?:^|:)(?:href|src|action)$/.test(name)
            ? !own.test(new URL(element.getAttribute(name) ?? '', 'https://own.example').href)
            : /^on|^style$/.test(name),
        ),
  );
  return [...ran, ...foreign.map(({ outerHTML }) => `element ${outerHTML.slice(0, 200)}`)];
}

/** In the page: follows each fragment, after a search in which it was what was found. */
async function followAll(fragments: readonly string[]): Promise<void> {
  for (const fragment of fragments) {
    const address = `${location.pathname}#${encodeURI(fragment)}`;
    localStorage.setItem('two-banks:sought', JSON.stringify({ address, words: [fragment, 'help'], time: Date.now() }));
    const landed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = encodeURI(fragment);
    await landed;
    await new Promise((done) => setTimeout(done));
  }
}

function keep(page: Page, memo: string): Promise<void> {
  return page.evaluate(([key = '', text = '']) => localStorage.setItem(key, text), [memoKey, memo]);
}

/** The small brief, in which every field that is words is hostile, each in another way, and an actor is named by each payload. */
function writeHostileBrief(): string {
  const brief = mkdtempSync(join(tmpdir(), 'hostile-'));
  cpSync(fixturePath('a small brief'), brief, { recursive: true });
  let used = 0;
  const next = () => payloads[(used += 7) % payloads.length] ?? '';
  const poison = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(poison);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, typeof each === 'string' && words.test(name) ? next() : poison(each)]),
    );
  };
  for (const path of readdirSync(brief, { recursive: true, encoding: 'utf8' }).filter((each) => /\.(?:yaml|md)$/.test(each))) {
    const [yaml = '', body] = readFileSync(join(brief, path), 'utf8')
      .replace(/^---\n/, '')
      .split('\n---\n');
    const data = poison(parse(yaml));
    const actors =
      path === 'actors.yaml' ? payloads.map((name, at) => ({ id: `actor-${at}`, name, kind: 'term', description: next() })) : [];
    const fields = JSON.stringify(Array.isArray(data) ? [...(data as unknown[]), ...actors] : data, null, 1);
    const hostile = body
      ?.replace(/(?<=^:::claim\[).*(?=\]\{)|(?<=::note\[).*(?=\])|(?<=^## ).*(?= \{#)/gm, () => escape(next()))
      .replace(/^(?=[A-Z])/gm, () => escape(next()));
    writeFileSync(join(brief, path), hostile === undefined ? fields : `---\n${fields}\n---\n${hostile}`);
  }
  return brief;
}

/** Fields of words; names are what other files refer to. */
const words = /^(?:title|short|publication|publisher|statement|meaning|description|summary|proposition|reading|text|label)$/;

function escape(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
