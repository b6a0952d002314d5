import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { strFromU8, unzipSync } from 'fflate';

/**
 * Parses XML; throws where it is not well-formed, has characters that XML forbids, or prefixes that stand for nothing.
 *
 * `await parseXml('<a b="c">d</a>')` → `{ name: 'a', attributes: { b: 'c' }, children: ['d'] }`
 */
export async function parseXml(xml: string): Promise<XmlElement> {
  const root = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
  await requireWellFormed(root);
  return buildTree(root);
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** All elements of a name in an element, in the order of the document. */
export function findElements({ children }: XmlElement, name: string): XmlElement[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...findElements(child, name)],
  );
}

/** RDF may have any XML as a literal, so that its parser, a strict one, checks it. */
function requireWellFormed(root: string): Promise<void> {
  const literal = '<rdf:Description rdf:about="urn:x"><rdf:value rdf:parseType="Literal">';
  return new Promise((resolve, reject) => {
    new RdfXmlParser()
      .on('error', reject)
      .on('end', resolve)
      .on('data', () => undefined)
      .end(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${literal}${root}</rdf:value></rdf:Description></rdf:RDF>`);
  });
}

/** A tree of XML that is known to be well-formed and has neither comments nor CDATA. */
function buildTree(root: string): XmlElement {
  const top: Growing = { name: '', attributes: {}, children: [] };
  const open = [top];
  for (const [, closing, name, attributes = '', empty, text] of root.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1) ?? top;
    if (text !== undefined) parent.children.push(unescape(text));
    else if (closing === '/') open.pop();
    else {
      const element: Growing = { name: name ?? '', attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const element = top.children.find((child) => typeof child !== 'string');
  if (!element) throw new Error('There is no element.');
  return element;
}

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)]));
}

function unescape(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/**
 * The statements of an RDF/XML file, read by a parser of its own.
 *
 * `await readRdf(text)` → `[{ subject: 'https://…', predicate: 'http://purl.org/dc/elements/1.1/title', object: 'Delta’s Response …' }, …]`
 */
export function readRdf(text: string): Promise<Statement[]> {
  return new Promise((resolve, reject) => {
    const statements: Statement[] = [];
    const parser = new RdfXmlParser();
    parser.on('data', ({ subject, predicate, object }: Quad) => {
      statements.push({ subject: subject.value, predicate: predicate.value, object: object.value });
    });
    parser.on('error', reject);
    parser.on('end', () => resolve(statements));
    parser.write(text);
    parser.end();
  });
}

/** What a path of predicates leads to, each named by its last part: `followRdf(statements, 'https://…', 'identifier', 'value')`. */
export function followRdf(statements: readonly Statement[], subject: string, ...path: readonly string[]): string[] {
  const [step, ...rest] = path;
  if (step === undefined) return [subject];
  const isStep = ({ predicate }: Statement) => (step === '*' ? /#_\d+$/ : new RegExp(`[#/]${step}$`)).test(predicate);
  return statements
    .filter((statement) => statement.subject === subject && isStep(statement))
    .flatMap(({ object }) => followRdf(statements, object, ...rest));
}

/** A statement as the parser gives it. */
type Quad = Readonly<Record<keyof Statement, { readonly value: string }>>;

interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/**
 * Reads a Word file as its reader would see it. Every part of it is parsed, so a fault in any of them is an error.
 *
 * `(await readDocx(file)).footnotes` → `[{ number: 1, text: 'Anna Berg, …', italics: ['Show'], links: ['https://…'], paragraphs: 1 }]`
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
