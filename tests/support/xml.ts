import { RdfXmlParser } from 'rdfxml-streaming-parser';

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
 * `await readRdf(text)` → `[{ subject: 'https://…', predicate: 'http://purl.org/dc/elements/1.1/title', object: 'China’s Response …' }, …]`
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
