import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { downloadFolder, isFirefox } from './firefox.ts';

/** The next file of this ending that a page saves: `await nextDownload(page, '.docx')` → `{ name: 'memo.docx', bytes }` */
export async function nextDownload(page: Page, ending: string): Promise<Saved> {
  if (isFirefox) return waitForFile(ending);
  const download = await page.waitForEvent('download', (candidate) => candidate.suggestedFilename().endsWith(ending));
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Firefox tells nobody of a download; it is in the folder, whole, when the `.part` beside it has gone. */
async function waitForFile(ending: string): Promise<Saved> {
  const name = await vi.waitFor(() => {
    const found = existsSync(downloadFolder) ? readdirSync(downloadFolder) : [];
    const whole = found.find((each) => each.endsWith(ending) && statSync(join(downloadFolder, each)).size > 0);
    if (whole === undefined || found.some((each) => each.endsWith('.part'))) throw new Error(`No file ${ending}`);
    return whole;
  }, 30_000);
  const bytes = await readFile(join(downloadFolder, name));
  rmSync(join(downloadFolder, name));
  return { name, bytes };
}
