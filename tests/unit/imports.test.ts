import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path))
  .filter((path) => /\.(?:ts|astro)$/.test(path));
const imports = new Map(files.map((file) => [file, listImports(file)]));

describe('the imports of the source', () => {
  it('are all seen here', () => {
    expect(files.length).toBeGreaterThan(100);
    expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
  });

  it('never lead back to where they began, those of types included', () => {
    expect(files.flatMap((file) => (reach(file, () => true).includes(file) ? [file] : []))).toEqual([]);
  });

  it('bring nothing into the browser but what runs there', () => {
    const entries = files.filter((file) => /^src\/(?:\w+\/)?browser\//.test(file));
    expect(entries.length).toBeGreaterThan(20);
    const forbidden =
      /^node:|^(?:zod|yaml|unified|astro|mdast(?!-util-(?:to-markdown|gfm-footnote)$)|micromark|remark|rehype|citeproc|satori)\b|^src\/(?:corpus|plugins|integrations|commands|outputs|pages|layouts)\/|^src\/(?:search\/index|memo\/manifest|cite\/pages|ledger\/record)\//;
    const loaded = new Set(entries.flatMap((entry) => reach(entry, ({ isType }) => !isType)));
    expect([...loaded].filter((file) => forbidden.test(file))).toEqual([]);
  });
});

/** Every file and package that a file leads to, through however many others. */
function reach(start: string, isFollowed: (found: Import) => boolean): string[] {
  const seen = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
    for (const found of imports.get(file) ?? []) {
      if (!isFollowed(found) || seen.has(found.target)) continue;
      seen.add(found.target);
      waiting.push(found.target);
    }
  return [...seen];
}

function listImports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (named && ts.isStringLiteral(named)) {
      const isType = ts.isImportDeclaration(node) ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : false;
      found.push({ target: named.text.startsWith('.') ? normalize(join(dirname(file), named.text)) : named.text, isType });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

interface Import {
  /** `src/brief/ids.ts`, or the name of a package. */
  readonly target: string;
  readonly isType: boolean;
}
