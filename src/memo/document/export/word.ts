import {
  AlignmentType,
  ConcreteHyperlink,
  Document,
  FootnoteReferenceRun,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphStyleOptions,
  type IRunOptions,
  type IStylesOptions,
  type ParagraphChild,
} from 'docx';
import type { Run } from '../../../cite/formats/citation.ts';
import { formatDate } from '../../../brief/dates.ts';
import { element, printXml } from '../../../cite/formats/xml.ts';
import type { Content, Outline, Paragraph as OutlineParagraph } from './outline.ts';

/**
 * Writes a memo as a Word file with real footnotes, whose links are live; at its end, if wished, a list of the works cited. The
 * same memo gives the same bytes: docx would put the time of day into the file and random names on its links, so both are given
 * to it.
 */
export async function writeWord(
  { title, paragraphs, notes, bibliography, date }: Outline,
  { withWorks = false } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const linksOfNotes: Link[] = [];
  const linksOfText: Link[] = [];
  const works = withWorks ? bibliography : [];
  const dated = date === undefined ? [] : [__WORDS__.memo.wordedOn(formatDate(date, __BRIEF__.locale))];
  const document = new Document({
    styles: wordStyles,
    footnotes: Object.fromEntries(notes.map(({ runs }, index) => [index + 1, { children: [composeNote(runs, linksOfNotes)] }])),
    sections: [
      {
        properties: { page: { margin: { top: 1417, right: 1417, bottom: 1417, left: 1417 } } },
        footers: {
          default: new Footer({
            children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          ...dated.map((text) => new Paragraph({ style: 'Subtitle', text })),
          ...paragraphs.map(composeParagraph),
          ...(works.length === 0 ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, text: __WORDS__.memo.works })]),
          ...works.map(
            (runs) => new Paragraph({ style: 'Bibliography', children: runs.map((run) => composeRun(run, linksOfText, 'Work')) }),
          ),
        ],
      },
    ],
  });
  for (const { id, href } of linksOfNotes) document.FootNotes.Relationships.addRelationship(id, hyperlink, href, 'External');
  for (const { id, href } of linksOfText) document.Document.Relationships.addRelationship(id, hyperlink, href, 'External');
  const packed = await Packer.pack(document, 'arraybuffer', false, [{ path: 'docProps/core.xml', data: writeCoreProperties(title, date) }]);
  const file = new Uint8Array(packed);
  resetZipDates(file);
  return file;
}

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

function composeParagraph({ role, lead, content }: OutlineParagraph): Paragraph {
  const words = content.map(composeContent);
  if (role === 'heading') return new Paragraph({ heading: HeadingLevel.HEADING_1, children: words });
  return new Paragraph({
    ...(role === 'quotation' ? { style: 'Quote' } : role === 'remark' ? { style: 'Remark' } : {}),
    children: [...(lead === '' ? [] : [new TextRun({ text: lead, smallCaps: true }), new TextRun(' ')]), ...words],
  });
}

function composeContent(piece: Content): ParagraphChild {
  if ('break' in piece) return new TextRun({ break: 1 });
  return 'note' in piece ? new FootnoteReferenceRun(piece.note) : new TextRun(piece.text);
}

/** One paragraph; docx puts the number before it. */
function composeNote(runs: readonly Run[], links: Link[]): Paragraph {
  return new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...runs.map((run) => composeRun(run, links))] });
}

function composeRun({ text, italic, href }: Run, links: Link[], prefix = 'Link'): ParagraphChild {
  const look: IRunOptions = { ...(italic ? { italics: true } : {}), ...(href === undefined ? {} : { style: 'Hyperlink' }) };
  const words = new TextRun({ ...look, text });
  if (href === undefined) return words;
  const id = `${prefix}${links.length + 1}`;
  links.push({ id, href });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- what docx itself makes of an ExternalHyperlink, but for the random name
  return new ConcreteHyperlink([words], id);
}

/** What the file says of itself, `docProps/core.xml`: its title, and a date that comes from its content and no clock. */
function writeCoreProperties(title: string, date: string | undefined): string {
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const dates = date === undefined ? [] : ['dcterms:created', 'dcterms:modified'];
  const instants = dates.map((name) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`));
  const about = [element('dc:title', {}, title), element('dc:language', {}, __BRIEF__.locale), ...instants];
  return printXml(element('cp:coreProperties', namespaces, ...about));
}

/**
 * Sets the date of every file in a zip archive to the earliest there is, 1 January 1980, so that the same files give the
 * same bytes at any time and in any time zone. The archive is changed in place.
 *
 * An archive ends with a directory, one entry for each file, which leads to the file’s own header (both have a date), and with
 * 22 bytes that say where that begins.
 */
function resetZipDates(archive: Uint8Array): void {
  // As MS-DOS writes it: time in the lower half, years since 1980, month and day in the upper.
  const earliest = 0x0021_0000;
  const view = new DataView(archive.buffer);
  const end = view.byteLength - 22;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(entry + 12, earliest, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, earliest, true);
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
}

/**
 * How a memo looks in Word: its own names for styles, so that a writer who changes “Heading 1” or “Footnote Text” changes
 * them everywhere. Sizes are half points, distances twentieths of a point.
 */
const wordStyles: IStylesOptions = {
  default: {
    document: {
      // None for Korean and Chinese, for which Georgia has no letters: Word and LibreOffice have fonts of their own.
      run: { font: { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Georgia' }, size: 22, language: { value: __BRIEF__.locale } },
      paragraph: { spacing: { after: 160, line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 36, bold: true },
      paragraph: { spacing: { after: 120, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true },
    },
    heading1: {
      run: { size: 26, bold: true },
      paragraph: {
        spacing: { before: 360, after: 120, line: 264, lineRule: LineRuleType.AUTO },
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
      },
    },
    hyperlink: { run: { color: '1F4E79', underline: { type: 'single' } } },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 60, line: 240, lineRule: LineRuleType.AUTO } } },
    footnoteTextChar: { run: { size: 18 } },
  },
  paragraphStyles: [
    offeredStyle('Quote', { paragraph: { indent: { left: 567, right: 567 } } }),
    offeredStyle('Remark', { run: { italics: true, size: 20 }, paragraph: { indent: { left: 567 } } }),
    offeredStyle('Subtitle', { run: { color: '595959', size: 20 }, paragraph: { spacing: { after: 360 } } }),
    {
      id: 'Bibliography',
      name: 'Bibliography',
      basedOn: 'Normal',
      paragraph: { indent: { left: 567, hanging: 567 }, spacing: { after: 120 } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
    },
  ],
};

/** A style that Word offers to its writer among the first. */
function offeredStyle(name: string, look: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>): IParagraphStyleOptions {
  return { id: name, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...look };
}

interface Link {
  readonly id: string;
  readonly href: string;
}
