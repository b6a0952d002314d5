import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * Opens a Word file in LibreOffice and saves it as something else, in a profile of its own.
 *
 * `await convertWord(file, 'odt')` → the bytes of an .odt file
 */
export async function convertWord(file: Uint8Array, ending: 'odt' | 'pdf'): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  try {
    writeFileSync(join(folder, 'memo.docx'), file);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', ending, '--outdir', folder, join(folder, 'memo.docx')]);
    return readFileSync(join(folder, `memo.${ending}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether there is a LibreOffice to ask. */
export const hasLibreOffice = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));
