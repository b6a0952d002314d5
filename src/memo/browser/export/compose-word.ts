import {
  ConcreteHyperlink,
  Document,
  FootnoteReferenceRun,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Run } from '../../../cite/formats/citation.ts';
import { writeCoreProperties } from '../../document/export/core-properties.ts';
import type { Outline, Paragraph as OutlineParagraph } from '../../document/export/outline.ts';
import { resetZipDates } from '../../document/export/zip-dates.ts';
import { wordStyles } from './word-styles.ts';

/**
 * Writes a memo as a Word file with real footnotes, whose links are live. The same memo gives the same bytes: docx would
 * put the time of day into the file and random names on its links, so both are given to it.
 */
export async function composeWord({ title, paragraphs, notes }: Outline, date: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const links: Link[] = [];
  const document = new Document({
    styles: wordStyles,
    footnotes: Object.fromEntries(notes.map((runs, index) => [index + 1, { children: [composeNote(runs, links)] }])),
    sections: [
      {
        properties: { page: { margin: { top: 1417, right: 1417, bottom: 1417, left: 1417 } } },
        footers: {
          default: new Footer({
            children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, text: title }), ...paragraphs.map(composeParagraph)],
      },
    ],
  });
  for (const { id, href } of links) document.FootNotes.Relationships.addRelationship(id, hyperlink, href, 'External');
  const packed = await Packer.pack(document, 'arraybuffer', false, [{ path: 'docProps/core.xml', data: writeCoreProperties(title, date) }]);
  const file = new Uint8Array(packed);
  resetZipDates(file);
  return file;
}

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

interface Link {
  readonly id: string;
  readonly href: string;
}

function composeParagraph({ role, lead, lines, note }: OutlineParagraph): Paragraph {
  if (role === 'heading') return new Paragraph({ heading: HeadingLevel.HEADING_1, text: lines.join(' ') });
  return new Paragraph({
    ...styleOf(role),
    children: [
      ...(lead === '' ? [] : [new TextRun({ text: lead, smallCaps: true }), new TextRun(' ')]),
      ...lines.map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) })),
      ...(note === 0 ? [] : [new FootnoteReferenceRun(note)]),
    ],
  });
}

function styleOf(role: OutlineParagraph['role']): { style?: string } {
  if (role === 'quotation') return { style: 'Quote' };
  return role === 'remark' ? { style: 'Remark' } : {};
}

/** One paragraph; docx puts the number before it. */
function composeNote(runs: readonly Run[], links: Link[]): Paragraph {
  return new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...runs.map((run) => composeRun(run, links))] });
}

function composeRun({ text, italic, href }: Run, links: Link[]): ParagraphChild {
  const look: IRunOptions = { ...(italic ? { italics: true } : {}), ...(href === undefined ? {} : { style: 'Hyperlink' }) };
  const words = new TextRun({ ...look, text });
  if (href === undefined) return words;
  const id = `Link${links.length + 1}`;
  links.push({ id, href });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- what docx itself makes of an ExternalHyperlink, but for the random name
  return new ConcreteHyperlink([words], id);
}
