import type { ComposedMemo } from '../../document/composed.ts';
import { writeMarkdown } from '../../document/export/markdown.ts';
import { outlineMemo } from '../../document/export/outline.ts';
import { nameMemo, saveFile } from './save-file.ts';

/** Saves a memo as Markdown with footnotes. */
export function saveMarkdown(memo: ComposedMemo): Promise<void> {
  saveFile(nameMemo(memo.title, 'md'), 'text/markdown;charset=utf-8', writeMarkdown(outlineMemo(memo)));
  return Promise.resolve();
}
