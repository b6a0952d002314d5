import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { fixturePath } from '../support/check-fixture.ts';

const content = join(mkdtempSync(join(tmpdir(), 'dev-')), 'content');
let server: ChildProcess;
let browser: Browser;
let page: Page;
let url = '';
beforeAll(async () => {
  cpSync(fixturePath('a small brief'), content, { recursive: true });
  const environment = Object.entries(process.env).filter(([name]) => !/^(?:VITEST.*|BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST)$/.test(name));
  server = spawn(process.execPath, [resolve('tests/support/run-dev.ts')], {
    env: { ...Object.fromEntries(environment), CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!server.stdout) throw new Error('The server says nothing.');
  for await (const line of createInterface(server.stdout)) {
    url = /^http:\S+$/.exec(line)?.[0] ?? '';
    if (url !== '') break;
  }
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  server.kill();
});

const panel = () => page.locator('.content-problems');
const slowly = { timeout: 40_000 };
const expectOpen = (isOpen: boolean) =>
  expect.poll(() => panel().evaluate((element: HTMLDetailsElement) => element.open), slowly).toBe(isOpen);

/**
 * Opens a page by way of an empty one: a page of the server may load itself anew at any time, which would end the visit to
 * another. What is on the page is waited for by who looks for it.
 */
async function open(path: string): Promise<void> {
  await page.goto('about:blank');
  await expect.poll(() => page.goto(url + path, { waitUntil: 'commit' }).then(() => 'open', String), slowly).toBe('open');
}

function edit(file: string, written: string, instead: string): void {
  const text = readFileSync(join(content, file), 'utf8');
  if (!text.includes(written)) throw new Error(`${file} does not contain “${written}”.`);
  writeFileSync(
    join(content, file),
    text.replace(written, () => instead),
  );
}

describe('while a brief is written', () => {
  it('a problem is counted on other pages, which can be read, and shown on its own', async () => {
    await open('sources/radio-talk/');
    edit('themes/treaty.md', '[@radio-talk#grain-passes-daily]', '[@radio-talk#grain-passes-dayly]');
    await panel().filter({ hasText: 'One problem in the content, 0 on this page' }).waitFor();
    expect(await page.locator('h1').textContent()).toBe('A talk about the river');
    await expectOpen(false);
    await open('themes/treaty/');
    await panel().filter({ hasText: 'cites radio-talk#grain-passes-dayly, which no source defines. Did you mean' }).waitFor();
    await expectOpen(true);
  });

  it('stays closed until something else is wrong, and goes when nothing is', async () => {
    await panel().locator('summary').click();
    await expectOpen(false);
    await open('themes/treaty/');
    await panel().waitFor();
    await expectOpen(false);
    edit('themes/treaty.md', 'order: 1', 'order: 7');
    await panel().filter({ hasText: '2 problems in the content, 2 on this page' }).waitFor();
    await expectOpen(true);
    edit('themes/treaty.md', 'order: 7', 'order: 1');
    edit('themes/treaty.md', 'dayly', 'daily');
    await panel().waitFor({ state: 'detached' });
  });

  it('a new source has its page before it has a stand anywhere', async () => {
    const source = readFileSync(join(content, 'sources/weekly-letter.md'), 'utf8');
    writeFileSync(
      join(content, 'sources/second-letter.md'),
      source.replaceAll('weekly-letter', 'second-letter').replace('A letter', 'A second letter'),
    );
    await expect
      .poll(async () => (await fetch(`${url}sources/second-letter/`)).text(), slowly)
      .toContain('>A second letter from the south</h1>');
  });
});
