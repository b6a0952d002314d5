import type { Run } from '../../../cite/formats/citation.ts';
import type { Outline, Paragraph } from './outline.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * A memo as HTML for the clipboard: its notes numbered at the end, each linked to its mark in the text and back.
 *
 * `<h1>On the treaty</h1>\n<p>The pact …<sup><a id="reference_1" name="reference_1" href="#note_1">1</a></sup></p>`
 */
export function writeHtml({ title, paragraphs, notes }: Outline): string {
  return [
    `<h1>${escapeHtml(title)}</h1>`,
    ...paragraphs.map(writeParagraph),
    ...(notes.length > 0 ? ['<hr>'] : []),
    ...notes.map(writeNote),
  ].join('\n');
}

function writeParagraph({ role, lead, lines, note }: Paragraph): string {
  const text = `${lead === '' ? '' : `<em>${escapeHtml(lead)}</em> `}${lines.map(escapeHtml).join('<br>')}${note === 0 ? '' : writeMark('reference', 'note', note)}`;
  if (role === 'heading') return `<h2>${text}</h2>`;
  if (role === 'quotation') return `<blockquote><p>${text}</p></blockquote>`;
  return role === 'remark' ? `<p><em>${text}</em></p>` : `<p>${text}</p>`;
}

function writeNote(runs: readonly Run[], index: number): string {
  return `<p>${writeMark('note', 'reference', index + 1)} ${runs.map(writeRun).join('')}</p>`;
}

/** A number that leads to its counterpart: from the text to the note, or from the note to the text. Word makes bookmarks of names, without hyphens. */
function writeMark(here: string, there: string, number: number): string {
  const name = `${here}_${number}`;
  return `<sup><a id="${name}" name="${name}" href="#${there}_${number}">${number}</a></sup>`;
}

function writeRun({ text, italic, href }: Run): string {
  const words = italic ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text);
  return href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`;
}
