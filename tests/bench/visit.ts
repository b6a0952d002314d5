import type { Browser, Page } from 'playwright-core';
import type { Engine } from './engine.ts';
import { fast } from './line.ts';
import type { ServedSite } from './server.ts';
import { watchAnswers } from './watch-answers.ts';

/**
 * Opens a page with a search, in a profile that has never been there, and waits until it is at rest: what is measured comes
 * after that.
 */
export async function visit<Result>(
  browser: Browser,
  site: ServedSite,
  engine: Engine,
  measure: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await watchAnswers(page, engine.readAnswer);
    site.changeLine(fast);
    site.forget();
    await page.goto(site.url + engine.page, { waitUntil: 'networkidle' });
    await page.locator(engine.field).waitFor({ state: 'attached' });
    return await measure(page);
  } finally {
    await context.close();
  }
}
