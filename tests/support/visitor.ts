import { inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { isFirefox } from './firefox.ts';
import { serveToBrowser } from './server.ts';

/**
 * Serves the built site, or one from another folder, and opens its pages, each in a profile of its own.
 *
 * `const { page, faults } = await visitor.open('search/?q=arms', { viewport })`
 */
export async function startVisitor(folder = inject('siteFolder'), base = '/'): Promise<Visitor> {
  const site = await serveToBrowser(folder, base);
  const browser = await launchBrowser();
  return {
    url: site.url,
    open: (path, options) => openPage(browser, site.url + path, options),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

export interface Visitor {
  readonly url: string;
  readonly open: (path: string, options?: Options) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** Errors that nobody caught and violations of the content security policy, as they come. */
  readonly faults: readonly string[];
}

interface Options extends BrowserContextOptions {
  /** What to do with the page before it is loaded. */
  readonly prepare?: (page: Page) => unknown;
}

async function openPage(browser: Browser, url: string, { prepare, ...options }: Options = {}): Promise<Visit> {
  // Firefox has no such permissions: it is told at its start to ask nobody.
  const context = await browser.newContext(isFirefox ? { ...options, permissions: [] } : options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) faults.push(message.text());
  });
  await prepare?.(page);
  await page.goto(url);
  return { page, faults };
}
