import type { Outline, Paragraph } from './outline.ts';
import { escapeHeading, escapeMarkdown } from './markdown-text.ts';
import { writeMarkdownRuns } from './markdown-runs.ts';

/**
 * A memo in CommonMark with the footnotes that Pandoc, forges and most editors know.
 *
 * `# On the treaty\n\nThe pact revives Cold War ties.[^1]\n\n[^1]: Victor Cha, …`
 */
export function writeMarkdown({ title, paragraphs, notes }: Outline): string {
  return joinBlocks([
    `# ${escapeHeading(title)}`,
    ...paragraphs.map(writeParagraph),
    ...notes.map((runs, index) => writeNote(index + 1, writeMarkdownRuns(runs))),
  ]);
}

/** A paragraph, with the mark of its note: `*Victor Cha · Assessment.* The pact …[^1]`. */
export function writeParagraph({ role, lead, lines, note }: Paragraph): string {
  if (role === 'heading') return `## ${lines.map(escapeHeading).join(' ')}`;
  const text = lines.map(escapeMarkdown).join('\\\n') + (note === 0 ? '' : `[^${note}]`);
  if (role === 'remark') return `*${text}*`;
  const led = lead === '' ? text : `${writeMarkdownRuns([{ text: lead, italic: true }])} ${text}`;
  return role === 'quotation' ? `> ${led}` : led;
}

/** A footnote: `[^1]: Victor Cha, …`. */
export function writeNote(number: number, text: string): string {
  return `[^${number}]: ${text}`;
}

/** Blocks parted by blank lines. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
