import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { composeWord } from '../../../../../src/memo/browser/export/compose-word.ts';
import { outlineMemo } from '../../../../../src/memo/document/export/outline.ts';
import { convertWord, hasLibreOffice } from '../../../../support/libre-office.ts';
import { noteOn, sampleMemo } from '../../../../support/sample-memo.ts';
import { findElements, parseXml, type XmlElement } from '../../../../support/xml.ts';

const name = 'LibreOffice finds the same notes at the foot of the pages, in order, their links live';

test.skipIf(!hasLibreOffice)(hasLibreOffice ? name : `${name} (skipped: there is no soffice here)`, { timeout: 120_000 }, async () => {
  const memo = sampleMemo([
    { type: 'heading', text: 'What was signed' },
    { type: 'passage', text: 'First.' },
    { type: 'note', text: 'My own words.' },
    { type: 'passage', text: 'Second, 한국어 & <b>.', isQuote: true },
    { type: 'passage', text: 'Third.\nIn two paragraphs.', warning: 'Reworded.' },
  ]);
  const file = await convertWord(await composeWord(outlineMemo(memo), '2026-11-21'), 'odt');
  const content = await parseXml(strFromU8(unzipSync(file)['content.xml'] ?? new Uint8Array()));
  const notes = findElements(content, 'text:note');
  expect(notes.map(({ attributes }) => attributes['text:note-class'])).toEqual(['footnote', 'footnote', 'footnote']);
  expect(notes.map((note) => readText(findElements(note, 'text:note-citation')[0]))).toEqual(['1', '2', '3']);
  expect(notes.map((note) => readText(findElements(note, 'text:note-body')[0]).trim())).toEqual(
    memo.notes.map((runs) => runs.map(({ text }) => text).join('')),
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
