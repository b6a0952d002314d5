import { RdfXmlParser } from 'rdfxml-streaming-parser';

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
