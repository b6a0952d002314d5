import type { Heading, Link, Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isAnchor } from '../model/ids.ts';
import { readHeading } from '../model/markdown.ts';
import { findNearest } from '../model/nearest.ts';
import type { Report } from '../model/problems/problem.ts';
import { locate, sourceOf, type MarkdownFile } from './parse-markdown.ts';

/** Reports what no page of the brief may contain, whatever kind it is: raw HTML, unsafe links, headings without ids. */
export function checkMarkdown(markdown: MarkdownFile, directives: readonly string[], report: Report): void {
  checkHeadings(markdown, report);
  visit(markdown.tree, (node, _, parent) => {
    const place = locate(markdown, node);
    if (node.type === 'html') report('RawHtml', place, { html: shorten(node.value) });
    else if (node.type === 'link') checkLink(markdown, node, report);
    else if (node.type === 'image' || node.type === 'imageReference') report('ImageInContent', place, {});
    else if (node.type === 'containerDirective' || node.type === 'leafDirective') {
      checkDirective(markdown, node, parent, directives, report);
    } else if (node.type in unsupported) {
      report('UnsupportedMarkdown', place, { what: unsupported[node.type] ?? node.type });
      return SKIP;
    } else if (node.type === 'paragraph' && /^:{2,}/.test(sourceOf(markdown, node))) {
      reportFence(markdown, node, report);
    }
    return undefined;
  });
}

/** Where links on this site lead, with their places: checked when all addresses are known. */
export function listSiteLinks(markdown: MarkdownFile): SiteLink[] {
  const links: SiteLink[] = [];
  visit(markdown.tree, 'link', (node) => {
    if (/^[/#]/.test(node.url) && !node.url.startsWith('//')) links.push({ link: node.url, place: locate(markdown, node) });
  });
  return links;
}

export interface SiteLink {
  readonly link: string;
  readonly place: ReturnType<MarkdownFile['at']>;
}

const unsupported: Partial<Record<Nodes['type'], string>> = {
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  definition: 'a reference-style link',
  linkReference: 'a reference-style link',
};

function checkHeadings(markdown: MarkdownFile, report: Report): void {
  const seen = new Map<string, string>();
  let level = 1;
  visit(markdown.tree, 'heading', (heading: Heading) => {
    const { title, id } = readHeading(heading);
    const place = locate(markdown, heading);
    if (heading.depth === 1) report('TopHeading', place, {});
    else if (heading.depth > 3) report('DeepHeading', place, {});
    else if (heading.depth > level + 1) report('SkippedHeading', place, { from: level, to: heading.depth });
    level = heading.depth;
    if (id === undefined) report('HeadingWithoutId', place, { title });
    else checkId(id, locate(markdown, heading, `#${id}`), seen, report);
  });
  visit(markdown.tree, ['containerDirective', 'leafDirective'], (node) => {
    const id = 'attributes' in node ? node.attributes?.id : undefined;
    if (typeof id === 'string') checkId(id, locate(markdown, node, `#${id}`), seen, report);
  });
}

function checkId(id: string, place: ReturnType<MarkdownFile['at']>, seen: Map<string, string>, report: Report): void {
  const folded = id.normalize('NFKC').toLowerCase();
  const first = seen.get(folded);
  if (!isAnchor(id)) report('InvalidId', place, { id });
  else if (first !== undefined) report('DuplicateId', place, { id, first });
  if (first === undefined) seen.set(folded, `line ${place.line}`);
}

function checkLink(markdown: MarkdownFile, node: Link, report: Report): void {
  const place = locate(markdown, node);
  const { url } = node;
  if (toString(node).trim() === '') report('EmptyLink', place, { link: url });
  if (/^[/#](?!\/)/.test(url)) return;
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (!['https:', 'http:', 'mailto:'].includes(protocol)) report('UnsafeLink', place, { link: url });
  else if (protocol !== 'mailto:' && /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|192\.168\.|10\.)/.test(new URL(url).host)) {
    report('LocalLink', place, { link: url });
  }
}

function checkDirective(markdown: MarkdownFile, node: Extract<Nodes, { type: 'containerDirective' | 'leafDirective' }>, parent: Parents | undefined, known: readonly string[], report: Report): void {
  const place = locate(markdown, node);
  if (!known.includes(node.name)) return report('UnknownDirective', place, { directive: node.name, nearest: findNearest(node.name, known) });
  if (node.type === 'leafDirective') return;
  const text = sourceOf(markdown, node);
  const fence = /^:+/.exec(text)?.[0] ?? ':::';
  if (!new RegExp(`\\n[ \\t]*${fence}:*[ \\t]*$`).test(text)) report('UnclosedDirective', place, { directive: node.name });
  if (parent?.type === 'containerDirective') report('NestedDirective', place, { directive: node.name });
}

function reportFence(markdown: MarkdownFile, node: Nodes, report: Report): void {
  const written = sourceOf(markdown, node);
  const name = /^:{2,}\s*([a-z-]+)/i.exec(written)?.[1];
  if (name === undefined) report('StrayFence', locate(markdown, node), {});
  else report('InvalidField', locate(markdown, node), { field: name, reason: 'is written in a way that is not understood; write :::name[Title]{#id key=value} on a line of its own' });
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
