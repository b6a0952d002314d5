import type { Run } from '../../../cite/formats/citation.ts';
import { escapeXml } from '../../../cite/formats/xml.ts';
import type { Content, Outline, Paragraph } from './outline.ts';

/**
 * A memo as HTML for the clipboard: its notes numbered at the end, each linked to its mark in the text and back.
 *
 * `<h1>On the treaty</h1>\n<p>The pact …<sup><a id="reference_1" name="reference_1" href="#note_1">1</a></sup></p>`
 */
export function writeHtml({ title, paragraphs, notes }: Outline): string {
  return [
    `<h1>${escapeXml(title)}</h1>`,
    ...paragraphs.map(writeHtmlParagraph),
    ...(notes.length > 0 ? ['<hr>'] : []),
    ...notes.map(({ runs }, index) => `<p>${writeHtmlMark('note', 'reference', index + 1)} ${runs.map(writeHtmlRun).join('')}</p>`),
  ].join('\n');
}

/**
 * The same as plain text, for where nothing else can be pasted: marks and notes have the same numbers in brackets.
 *
 * `On the treaty\n\nThe pact … [1]\n\n[1] Anna Berg, …`
 */
export function writePlainText({ title, paragraphs, notes }: Outline): string {
  const written = notes.map(({ runs }, index) => `[${index + 1}] ${runs.map(writePlainRun).join('')}`);
  return `${[title, ...paragraphs.map(writePlainParagraph), ...written].join('\n\n')}\n`;
}

function writeHtmlParagraph({ role, lead, content }: Paragraph): string {
  const led = lead === '' ? '' : `<em>${escapeXml(lead)}</em> `;
  const text = led + content.map(writeHtmlContent).join('');
  if (role === 'heading') return `<h2>${text}</h2>`;
  if (role === 'quotation') return `<blockquote><p>${text}</p></blockquote>`;
  return role === 'remark' ? `<p><em>${text}</em></p>` : `<p>${text}</p>`;
}

function writeHtmlContent(piece: Content): string {
  if ('break' in piece) return '<br>';
  return 'note' in piece ? writeHtmlMark('reference', 'note', piece.note) : escapeXml(piece.text);
}

/** A number that leads from the text to the note, or from the note to the text. Word makes bookmarks of names, without hyphens. */
function writeHtmlMark(here: string, there: string, number: number): string {
  const name = `${here}_${number}`;
  return `<sup><a id="${name}" name="${name}" href="#${there}_${number}">${number}</a></sup>`;
}

function writeHtmlRun({ text, italic, href }: Run): string {
  const words = italic ? `<em>${escapeXml(text)}</em>` : escapeXml(text);
  return href === undefined ? words : `<a href="${escapeXml(href)}">${words}</a>`;
}

function writePlainParagraph({ lead, content }: Paragraph): string {
  return (lead === '' ? '' : `${lead} `) + content.map(writePlainContent).join('');
}

function writePlainContent(piece: Content): string {
  if ('break' in piece) return '\n';
  return 'note' in piece ? ` [${piece.note}]` : piece.text;
}

/** What a link leads to stands behind its words, unless they say it already. */
function writePlainRun({ text, href }: Run): string {
  return href === undefined || href === text ? text : `${text} (${href})`;
}
