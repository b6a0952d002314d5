import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { codePointOf, invisible } from '../brief/invisible.ts';
import { parseTree } from '../brief/markdown.ts';
import { createLocator, startOfFile, type Location, type Report } from './problems/problem.ts';
import { parseYaml, type YamlTree } from './parse-yaml.ts';

/**
 * A Markdown file divided into front matter and syntax tree, both with true positions: the front matter is blanked out,
 * not cut off, before the rest is parsed.
 */
export function parseMarkdown(file: string, text: string, report: Report): MarkdownFile | undefined {
  if (!/^---[ \t]*\n/.test(text)) return void report('MissingFrontMatter', startOfFile(file), {});
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (!match) return void report('UnclosedFrontMatter', startOfFile(file), {});
  const deep = findDeepNesting(text);
  if (deep !== undefined) return void report('NestingTooDeep', { file, line: deep, column: 1 }, {});
  const frontMatter = parseYaml(file, `\n${match[1] ?? ''}`, report);
  if (!frontMatter) return undefined;
  const body = text.slice(0, match[0].length).replace(/[^\n]/g, ' ') + text.slice(match[0].length);
  const at = createLocator(file, body);
  const tree = parseTree(body);
  reportHidden(tree, at, report);
  return { file, text: body, frontMatter, tree, at };
}

export interface MarkdownFile {
  readonly file: string;
  /** The whole file with its front matter blanked: offsets of the tree are offsets in it. */
  readonly text: string;
  readonly frontMatter: YamlTree;
  readonly tree: Root;
  readonly at: (offset: number) => Location;
}

/** Characters that cannot be seen and were written as references, `&#x202E;`: in text, in code, and in what directives and links are given. */
function reportHidden(tree: Root, at: (offset: number) => Location, report: Report): void {
  visit(tree, (node) => {
    const given = 'attributes' in node ? Object.values(node.attributes ?? {}) : [];
    const texts = ['value' in node ? node.value : '', ...('url' in node ? [node.url, node.title ?? ''] : []), ...given];
    const [hidden] = texts.join('').match(invisible) ?? [];
    if (hidden !== undefined) report('ControlCharacter', at(startOf(node)), { code: codePointOf(hidden) });
  });
}

/** What the author wrote for a node, markup included. */
export function sourceOf({ text }: MarkdownFile, node: Nodes): string {
  return text.slice(startOf(node), node.position?.end.offset ?? 0);
}

/**
 * Where a node begins or, with a needle, where that text is first found in what was written for it: among its attributes if
 * it is there, and behind `after` if that is there.
 */
export function locate(markdown: MarkdownFile, node: Nodes, needle = '', after = ''): Location {
  const written = sourceOf(markdown, node);
  if (needle === '') return markdown.at(startOf(node));
  const attributes = Math.max(0, written.search(/\{[^{}\n]*\}[ \t]*$/m));
  const found = written.indexOf(needle, Math.max(attributes, written.indexOf(after, attributes)));
  return markdown.at(startOf(node) + Math.max(0, found >= 0 ? found : written.indexOf(needle)));
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/**
 * The line on which Markdown becomes so deep or dense that the parser, which recurses and backtracks, would take minutes or
 * run out of stack: lists and quotations by their marks and indentation, directives by their colons, emphasis, links and
 * lines by their number in one passage. It errs on the side of the author: no readable text comes near.
 *
 * `findDeepNesting('a\n>>>>>>>>>>>>> b')` → `2`
 */
export function findDeepNesting(text: string): number | undefined {
  let open = 0;
  let marks = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^\s*:{3,}(.?)/.exec(line);
    if (fence) open = Math.max(0, open + (fence[1] === '' ? -1 : 1));
    marks = line.trim() === '' ? 0 : marks + 1 + (line.match(/[*_[]/g)?.length ?? 0);
    const columns = line.match(/\|/g)?.length ?? 0;
    if (open > deepest || marks > mostMarks || columns > mostColumns || countMarkers(line) > deepest || indentation(line) > deepest * 4)
      return index + 1;
  }
  return undefined;
}

const deepest = 12;
const mostMarks = 2_000;
const mostColumns = 50;

/** Quotation marks, bullets and numbers of lists at the beginning of a line; a rule such as `* * *` is none. */
function countMarkers(line: string): number {
  if (/^\s*(?:[-*_]\s*)+$/.test(line)) return 0;
  return /^(?:[\s>*+-]|\d{1,9}[.)](?=\s))*/.exec(line)?.[0].match(/[>*+-]|\d+/g)?.length ?? 0;
}

function indentation(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}
