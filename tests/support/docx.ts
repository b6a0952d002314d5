import { strFromU8, unzipSync } from 'fflate';
import { findElements, parseXml, type XmlElement } from './xml.ts';

/**
 * Reads a Word file as its reader would see it. Every part of it is parsed, so a fault in any of them is an error.
 *
 * `(await readDocx(file)).footnotes` → `[{ number: 1, text: 'Victor Cha, …', italics: ['Show'], links: ['https://…'], paragraphs: 1 }]`
 */
export async function readDocx(file: Uint8Array): Promise<Docx> {
  const parts = new Map<string, XmlElement>();
  for (const [path, bytes] of Object.entries(unzipSync(file))) parts.set(path, await parseXml(strFromU8(bytes)));
  const document = requirePart(parts, 'word/document.xml');
  const links = readLinks(requirePart(parts, 'word/_rels/footnotes.xml.rels'));
  return {
    parts,
    paragraphs: findElements(document, 'w:p').map(readParagraph),
    references: findElements(document, 'w:footnoteReference').map(({ attributes }) => Number(attributes['w:id'])),
    footnotes: findElements(requirePart(parts, 'word/footnotes.xml'), 'w:footnote')
      .filter(({ attributes }) => attributes['w:type'] === undefined)
      .map((note) => readFootnote(note, links)),
  };
}

export interface Docx {
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly paragraphs: readonly DocxParagraph[];
  /** Numbers of the notes, in the order in which the text refers to them. */
  readonly references: readonly number[];
  readonly footnotes: readonly DocxFootnote[];
}

interface DocxParagraph {
  readonly style: string;
  /** With `^1` where the text refers to note 1. */
  readonly text: string;
}

interface DocxFootnote {
  readonly number: number;
  readonly text: string;
  readonly italics: readonly string[];
  /** Where its links lead, by the relationships of footnotes.xml. */
  readonly links: readonly string[];
  readonly paragraphs: number;
}

function readParagraph(paragraph: XmlElement): DocxParagraph {
  return { style: findElements(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal', text: readText(paragraph) };
}

function readFootnote(note: XmlElement, links: ReadonlyMap<string, string>): DocxFootnote {
  const runs = findElements(note, 'w:r');
  return {
    number: Number(note.attributes['w:id']),
    text: readText(note).trimStart(),
    italics: runs.filter((run) => findElements(run, 'w:i').length > 0).map(readText),
    links: findElements(note, 'w:hyperlink').map(({ attributes }) => links.get(attributes['r:id'] ?? '') ?? 'nowhere'),
    paragraphs: findElements(note, 'w:p').length,
  };
}

/** Relationships that lead out of the file, by their ids. */
function readLinks(part: XmlElement): Map<string, string> {
  const outward = findElements(part, 'Relationship').filter(
    ({ attributes }) => attributes.TargetMode === 'External' && attributes.Type?.endsWith('/hyperlink'),
  );
  return new Map(outward.map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']));
}

function readText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      if (child.name === 'w:br') return '\n';
      return child.name === 'w:footnoteReference' ? `^${child.attributes['w:id']}` : readText(child);
    })
    .join('');
}

function requirePart(parts: ReadonlyMap<string, XmlElement>, path: string): XmlElement {
  const part = parts.get(path);
  if (!part) throw new Error(`The file has no ${path}: ${[...parts.keys()].join(', ')}`);
  return part;
}
