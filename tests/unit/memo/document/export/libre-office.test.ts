import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { outlineMemo } from '../../../../../src/memo/document/export/outline.ts';
import { writeWord } from '../../../../../src/memo/document/export/word.ts';
import { noteOn, sampleMemo } from '../../../../support/sample-works.ts';
import { findElements, parseXml, type XmlElement } from '../../../../support/xml.ts';

/** Whether there is a LibreOffice to ask. */
const hasLibreOffice = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));
const name = 'LibreOffice finds the same notes at the foot of the pages, in order, their links live';

test.skipIf(!hasLibreOffice)(hasLibreOffice ? name : `${name} (skipped: there is no soffice here)`, { timeout: 120_000 }, async () => {
  const memo = sampleMemo([
    { type: 'heading', text: 'What was signed' },
    { type: 'passage', text: 'First.' },
    { type: 'note', text: 'My own words.' },
    { type: 'passage', text: 'Second, 한국어 & <b>.', isQuote: true },
    { type: 'passage', text: 'Third.\nIn two paragraphs.', warning: 'Reworded.' },
  ]);
  const file = await convertWord(await writeWord(outlineMemo(memo)), 'odt');
  const content = await parseXml(strFromU8(unzipSync(file)['content.xml'] ?? new Uint8Array()));
  const notes = findElements(content, 'text:note');
  expect(notes.map(({ attributes }) => attributes['text:note-class'])).toEqual(['footnote', 'footnote', 'footnote']);
  expect(notes.map((note) => readText(findElements(note, 'text:note-citation')[0]))).toEqual(['1', '2', '3']);
  expect(notes.map((note) => readText(findElements(note, 'text:note-body')[0]).trim())).toEqual(
    memo.notes.map(({ runs }) => runs.map(({ text }) => text).join('')),
  );
  expect(notes.map((note) => findElements(note, 'text:a').map(({ attributes }) => attributes['xlink:href']))).toEqual(
    [1, 2, 3].map((number) => noteOn(number).flatMap(({ href }) => href ?? [])),
  );
  expect(findElements(content, 'text:h').map(readText)).toEqual(['What was signed']);
});

function readText(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => {
      if (typeof child === 'string') return child;
      return child.name === 'text:s' ? ' ' : readText(child);
    })
    .join('');
}

/**
 * Opens a Word file in LibreOffice and saves it as something else, in a profile of its own.
 *
 * `await convertWord(file, 'odt')` → the bytes of an .odt file
 */
async function convertWord(file: Uint8Array, ending: 'odt' | 'pdf'): Promise<Uint8Array> {
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
