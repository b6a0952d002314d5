import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** Whether these tests are run in Firefox. */
export const isFirefox = process.env.BROWSER === 'firefox';

/** The system’s Firefox: FIREFOX_PATH, Debian’s, another; undefined where there is none. */
export function findFirefox(): string | undefined {
  return [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
}

/** Where it saves files: Playwright is not told of them. */
export const downloadFolder = isFirefox ? mkdtempSync(join(tmpdir(), 'tumen-downloads-')) : '';

/**
 * Starts the system’s Firefox as it is, by WebDriver BiDi. Playwright offers that to its own tests only, hence the underscore,
 * and asks since 1.56 for a command that Firefox has since 142: Debian’s, of 140, does not know it.
 */
export async function launchFirefox(): Promise<Browser> {
  const executablePath = findFirefox() ?? '/usr/bin/firefox-esr';
  const { default: playwright } = await import('playwright-core-1.55');
  return playwright._bidiFirefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs: preferences });
}

/** Why a test of what is printed is left out. */
export const cannotPrint = 'Playwright cannot tell this Firefox to show a page as it is printed';

const preferences = {
  // No way out of this machine: what is not on it is asked of a port where nobody listens.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.share_proxy_settings': true,
  // Tests read the clipboard without the button that a reader would have to press.
  'dom.events.testing.asyncClipboard': true,
  'browser.download.folderList': 2,
  'browser.download.dir': downloadFolder,
};
