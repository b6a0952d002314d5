import type { Run } from '../../../cite/formats/citation.ts';
import type { Outline, Paragraph } from './outline.ts';

/**
 * A memo as plain text, for where nothing else can be pasted: marks and notes with the same numbers in brackets.
 *
 * `On the treaty\n\nThe pact … [1]\n\n[1] Victor Cha, …`
 */
export function writePlainText({ title, paragraphs, notes }: Outline): string {
  return `${[title, ...paragraphs.map(writeParagraph), ...notes.map((runs, index) => `[${index + 1}] ${runs.map(writeRun).join('')}`)].join('\n\n')}\n`;
}

function writeParagraph({ lead, lines, note }: Paragraph): string {
  return `${lead === '' ? '' : `${lead} `}${lines.join('\n')}${note === 0 ? '' : ` [${note}]`}`;
}

/** What a link leads to stands behind its words, unless they say it already. */
function writeRun({ text, href }: Run): string {
  return href === undefined || href === text ? text : `${text} (${href})`;
}
