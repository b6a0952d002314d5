import type { Code, Heading, InlineCode, Link, List, Nodes, Paragraph, Parents, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isAnchor } from '../brief/ids.ts';
import { findCitations, readHeading } from '../brief/markdown.ts';
import { findNearest } from '../brief/nearest.ts';
import { isBlank } from '../brief/invisible.ts';
import { isPublic } from '../brief/schema/fields.ts';
import { shorten, type Location, type Report } from './problems/problem.ts';
import { locate, sourceOf, startOf, type MarkdownFile } from './parse-markdown.ts';

/**
 * Reports what no page of the brief may contain, whatever kind it is: raw HTML, unsafe links, headings without ids, and
 * directives other than those given as they are written: `[':::claim', '::note']`.
 */
export function checkMarkdown(markdown: MarkdownFile, directives: readonly string[], report: Report): void {
  checkHeadings(markdown, report);
  visit(markdown.tree, (node, _, parent) => {
    const place = locate(markdown, node);
    if (node.type === 'html') report('RawHtml', place, { html: shorten(node.value, 40) });
    else if (node.type === 'link') checkLink(markdown, node, report);
    else if (node.type === 'heading' && parent?.type !== 'root')
      report('UnsupportedMarkdown', place, { what: 'a heading in a claim, a list or a quotation' });
    else if (node.type === 'code' || node.type === 'inlineCode') checkCode(markdown, node, report);
    else if (node.type === 'image' || node.type === 'imageReference') report('ImageInContent', place, {});
    else if (node.type === 'containerDirective' || node.type === 'leafDirective') {
      return checkDirective(markdown, node, parent, directives, report);
    } else if (node.type in unsupported) {
      report('UnsupportedMarkdown', place, { what: unsupported[node.type] ?? node.type });
      return SKIP;
    } else if (node.type === 'paragraph') checkLines(markdown, node, report);
    else if (node.type === 'table' && parent?.type === 'containerDirective')
      report('UnsupportedMarkdown', place, { what: 'a table in a claim or a judgement' });
    else if (node.type === 'list') return checkNumber(markdown, node, report);
    else if (node.type === 'text' && !(parent?.type === 'link' && isBare(markdown, parent))) checkMarks(markdown, node, report);
    return undefined;
  });
}

const unsupported: Partial<Record<Nodes['type'], string>> = {
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  definition: 'a reference-style link',
  linkReference: 'a reference-style link',
};

function checkHeadings(markdown: MarkdownFile, report: Report): void {
  const seen = new Map<string, Location>();
  let level = 1;
  visit(markdown.tree, (node) => {
    if (node.type === 'heading') {
      checkLevel(node, level, locate(markdown, node), report);
      level = node.depth;
      const { title, id } = readHeading(node);
      if (isBlank(title)) report('EmptyHeading', locate(markdown, node), {});
      if (id === undefined && /\{#[^{}]*\s#[^{}]*\}$/.test(title)) report('AttributeTwice', locate(markdown, node), { name: '#' });
      else if (id === undefined) report('HeadingWithoutId', locate(markdown, node), { title });
      else checkId(id, locate(markdown, node, `#${id}`), seen, report);
      const [citation] = findCitations(sourceOf(markdown, node));
      if (citation) report('UnsupportedMarkdown', markdown.at(startOf(node) + citation.start), { what: 'a citation in a heading' });
    } else if (node.type === 'containerDirective' || node.type === 'leafDirective') {
      const id = node.attributes?.id;
      if (typeof id === 'string') checkId(id, locate(markdown, node, `#${id}`), seen, report);
    }
  });
}

function checkLevel({ depth }: Heading, before: number, place: Location, report: Report): void {
  if (depth === 1) report('TopHeading', place, {});
  else if (depth > 3) report('DeepHeading', place, {});
  else if (depth > before + 1) report('SkippedHeading', place, { from: before, to: depth, next: before + 1 });
}

function checkId(id: string, place: Location, seen: Map<string, Location>, report: Report): void {
  const folded = id.normalize('NFKC').toLowerCase();
  const first = seen.get(folded);
  if (!isAnchor(id)) report('InvalidId', place, { id });
  else if (first !== undefined) report('DuplicateId', place, { id, first: `line ${first.line}` });
  if (first === undefined) seen.set(folded, place);
}

function checkLink(markdown: MarkdownFile, node: Link, report: Report): void {
  const place = locate(markdown, node);
  const { url } = node;
  const text = toString(node).trim();
  if (isBlank(text)) report('EmptyLink', place, { link: url });
  if (isBare(markdown, node) && /[^\u0021-\u007E]/.test(text)) report('LinkRunsOn', place, { link: text });
  if (text.startsWith('@')) report('MalformedCitation', place, { written: shorten(sourceOf(markdown, node), 40) });
  if (/^[/#](?![/\\])/.test(url)) return;
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !['https:', 'http:', 'mailto:'].includes(address.protocol)) report('UnsafeLink', place, { link: url });
  else if (!isPublic(address)) report('LocalLink', place, { link: url });
}

/** Whether a link is an address typed as it is: `https://example.org`, without brackets of either kind. */
function isBare(markdown: MarkdownFile, link: Link): boolean {
  return !/^[[<]/.test(sourceOf(markdown, link));
}

/** Code that takes in what was not meant for it: the rest of a page, or a citation, of which readers would see the key alone. */
function checkCode(markdown: MarkdownFile, node: Code | InlineCode, report: Report): void {
  const written = sourceOf(markdown, node);
  const [fence = ''] = /^(?:`{3,}|~{3,})/.exec(written) ?? [];
  if (node.type === 'code' && fence !== '' && !new RegExp(`\\n[ \\t>]*${fence}+[ \\t]*$`).test(written))
    report('UnsupportedMarkdown', locate(markdown, node), { what: 'a block of code that is never closed' });
  const [citation] = findCitations(written);
  if (citation) report('UnsupportedMarkdown', markdown.at(startOf(node) + citation.start), { what: 'a citation in code' });
}

type Directive = Extract<Nodes, { type: 'containerDirective' | 'leafDirective' }>;

function checkDirective(
  markdown: MarkdownFile,
  node: Directive,
  parent: Parents | undefined,
  known: readonly string[],
  report: Report,
): typeof SKIP | undefined {
  const place = locate(markdown, node);
  checkAttributes(markdown, node, report);
  const form = `${node.type === 'leafDirective' ? '::' : ':::'}${node.name}`;
  if (!known.includes(form)) {
    report('UnknownDirective', place, { name: form, nearest: findNearest(form, known) });
    return SKIP;
  }
  if (node.name === 'note') {
    checkNote(markdown, node, report);
    const isHeld = parent?.type === 'containerDirective' && known.includes(`:::${parent.name}`);
    if (!isHeld && !(parent?.type === 'root' && !known.includes(':::claim'))) report('NoteOutsideClaim', place, {});
    return undefined;
  }
  if (parent?.type !== 'root') report('NestedDirective', place, { directive: node.name });
  else if (node.type === 'containerDirective' && !isClosed(markdown, node)) {
    // A note is a line of two colons: with three it takes the closing ones of what it stands in.
    const taker = node.children.find((child) => child.type === 'containerDirective' && child.name === 'note') ?? node;
    report('UnclosedDirective', locate(markdown, taker), { directive: 'name' in taker ? taker.name : node.name });
    return SKIP;
  }
  return undefined;
}

function checkNote(markdown: MarkdownFile, note: Directive, report: Report): void {
  if (isBlank(toString(note))) report('EmptyNote', locate(markdown, note), {});
  for (const name of Object.keys(note.attributes ?? {})) {
    if (name !== 'refs') report('UnknownField', locate(markdown, note, name), { name, nearest: 'refs' });
  }
}

/** Reports what a directive is given twice, of which Markdown keeps the last: `{#a-b kind=fact kind=forecast}`. */
function checkAttributes(markdown: MarkdownFile, node: Directive, report: Report): void {
  const [line = ''] = sourceOf(markdown, node).split('\n');
  const [braces = ''] = /\{[^{}]*\}[ \t]*$/.exec(line) ?? [];
  const bare = braces.replace(/"[^"]*"|'[^']*'/g, '');
  const names = [...bare.matchAll(/(?<=[\s{])(?:#|[\w-]+(?==))/g)].map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) report('AttributeTwice', locate(markdown, node, twice), { name: twice });
}

/** Whether closing colons of its own follow it. Where it holds another directive with as many colons, the first closing ones belong to that one, so that this one needs a second. */
function isClosed(markdown: MarkdownFile, node: Extract<Directive, { type: 'containerDirective' }>): boolean {
  const fence = fenceOf(markdown, node);
  const swallows = node.children.some((child) => child.type === 'containerDirective' && fenceOf(markdown, child).length >= fence.length);
  return !swallows && new RegExp(`\\n[ \\t]*${fence}:*[ \\t]*$`).test(sourceOf(markdown, node));
}

function fenceOf(markdown: MarkdownFile, node: Nodes): string {
  return /^:+/.exec(sourceOf(markdown, node))?.[0] ?? ':::';
}

/** Reports lines of a paragraph that begin with colons, a # or a bullet: something was meant by them that was not understood. */
function checkLines(markdown: MarkdownFile, node: Paragraph, report: Report): void {
  for (const { index, 0: line } of sourceOf(markdown, node).matchAll(/^[ \t>]*(?:#{1,6}(?=[^\s#])|[•‣◦▪]).*$/gm))
    report('UnsupportedMarkdown', markdown.at(startOf(node) + index), {
      what: line.includes('#') ? 'a # without a space behind it' : 'a sign for a bullet that makes no list, as - does',
    });
  for (const match of sourceOf(markdown, node).matchAll(/^[ \t>]*(:{2,}.*)$/gm)) {
    const [line, written = ''] = match;
    const place = markdown.at(startOf(node) + match.index + line.length - written.length);
    if (/^:+\s*$/.test(written)) report('StrayFence', place, {});
    else report('MalformedDirective', place, { written: shorten(written, 40), cause: findCause(written) });
  }
}

/** Characters that look like those that belong there. */
function findCause(written: string): string {
  if (/[\u00A0\u202F]/.test(written)) return ': it has a space that does not break';
  return /=[“”„‘’]/.test(written) ? ': it has curly quotation marks, where straight ones belong' : '';
}

/** Reports marks of emphasis that Markdown left in the text, as in `**“조약”**은`. */
function checkMarks(markdown: MarkdownFile, node: Text, report: Report): void {
  for (const { 0: written, index } of sourceOf(markdown, node).matchAll(leftoverMarks))
    report('LeftoverMarks', markdown.at(startOf(node) + index), { written: shorten(written, 40) });
}

/** Two asterisks or more wherever they stand; one asterisk, or lines, on both sides of words and not within a word. */
const leftoverMarks = /(?<![\\*])\*{2,}[^*\n]*\**|(?<![\\*_\p{L}\p{N}])(\*|_{1,3})(?=[^\s*_])[^*_\n]*(?<=[^\s*_\\])\1/gu;

/** Reports dates as Koreans write them, `2024. 6. 19.`, at the beginning of a line: lists in lists to Markdown. */
function checkNumber(markdown: MarkdownFile, node: List, report: Report): typeof SKIP | undefined {
  const [first] = node.children[0]?.children ?? [];
  const holdsOther = first?.type === 'list' && first.ordered === true && first.position?.start.line === node.position?.start.line;
  if (node.ordered !== true || !(holdsOther || (node.start ?? 1) > 999)) return undefined;
  report('DateAsList', locate(markdown, node), { written: shorten(sourceOf(markdown, node), 40) });
  return SKIP;
}
