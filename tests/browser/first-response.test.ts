import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/site-pages.ts';
import { serveSite, type ServedSite } from '../../src/commands/serve-site.ts';

/**
 * Bytes of a page that a server sends at once over a new connection, before it waits for the first answer: ten packets of 1,460
 * (RFC 6928), less the header of the answer, of which the policy takes half.
 */
const firstFlight = 14_600 - 2_000;

const folder = inject('siteFolder');
let site: ServedSite;
let browser: Browser;
beforeAll(async () => {
  site = await serveSite(folder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const kinds = pageKinds.filter((path) => !/[#?]|no\/such/.test(path)).concat('cite/sources/ifans/');

it.each([
  ['a wide screen', 1280, 800],
  ['a phone', 360, 740],
])('shows the whole first screen of %s by what one round trip brings, and no other file', async (_, width, height) => {
  const page = await browser.newPage({ viewport: { width, height }, javaScriptEnabled: false });
  const different: string[] = [];
  for (const path of kinds) {
    await page.goto(site.url + path);
    const whole = await takePicture(page);
    const begun = await showBeginning(page, path);
    if (!whole.equals(begun)) different.push(path);
  }
  await page.close();
  expect(different).toEqual([]);
});

/** The page as far as the first flight of its compressed file reaches, with everything else refused. */
async function showBeginning(page: Page, path: string): Promise<Buffer> {
  const bytes = readFileSync(join(folder, path, 'index.html.br')).subarray(0, firstFlight);
  const body = brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH });
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ body, contentType: 'text/html;charset=utf-8' }) : route.abort(),
  );
  await page.goto(site.url + path);
  const shown = await takePicture(page);
  await page.unroute('**/*');
  return shown;
}

/** A picture of what is shown. On a busy machine Chromium may have no frame to give yet: “Unable to capture screenshot”. */
async function takePicture(page: Page): Promise<Buffer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await page.screenshot();
    } catch (error) {
      if (tries === 5 || !String(error).includes('Unable to capture screenshot')) throw error;
      await page.waitForTimeout(200);
    }
  }
}
