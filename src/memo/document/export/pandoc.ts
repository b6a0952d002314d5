import type { ComposedMemo } from '../composed.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { joinBlocks, writeNote, writeParagraph } from './markdown.ts';
import { outlineMemo } from './outline.ts';
import { tidyLine } from './tidy-text.ts';

/**
 * A memo in Pandoc’s Markdown, whose notes are citations, to be formatted in any style: `pandoc --citeproc memo.md`.
 * The works cited are in a file of CSL-JSON beside it.
 *
 * `---\ntitle: "On the treaty"\nlang: en-GB\nbibliography: memo.json\n---\n\nThe pact …[^1]\n\n[^1]: [@impossible-state, answer 4]`
 */
export function writePandoc(memo: ComposedMemo, bibliography: string): string {
  const { title, paragraphs } = outlineMemo(memo);
  const front = [
    '---',
    `title: ${JSON.stringify(escapeMarkdown(title))}`,
    'lang: en-GB',
    `bibliography: ${JSON.stringify(bibliography)}`,
    '---',
  ].join('\n');
  return joinBlocks([
    front,
    ...paragraphs.map(writeParagraph),
    ...memo.pandocNotes.map((note, index) => writeNote(index + 1, tidyLine(note))),
  ]);
}
