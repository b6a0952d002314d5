import type { Nodes } from 'mdast';
import type { Judgement, Page, Section, Theme } from '../model/corpus.ts';
import { isAnchor, toAnchorId, type ClaimKey, type ThemeId } from '../model/ids.ts';
import type { Report } from '../model/problems/problem.ts';
import { pageSchema, themeSchema } from '../model/schema/theme.ts';
import { checkMarkdown } from './check-markdown.ts';
import { locate, type MarkdownFile } from './parse-markdown.ts';
import { divideSections, listPassages, plainText, readCitations, unique, type Part, type PlacedCitation } from './read-prose.ts';
import { validate } from './validate.ts';

/** A theme's file to the theme; every citation comes with its place. A passage that cites nothing is reported. */
export function readTheme(id: ThemeId, markdown: MarkdownFile, report: Report): Written<Theme> | undefined {
  checkMarkdown(markdown, ['bottom-line', 'judgement', 'positions'], report);
  const facts = validate(themeSchema, markdown.frontMatter, report);
  if (!facts) return undefined;
  if (facts.updated < facts.published) report('UpdatedBeforePublished', markdown.frontMatter.locate(['updated']), facts);
  const { lead, parts } = divideSections(markdown, report);
  for (const node of listPassages(markdown.tree.children)) reportUncited(markdown, node, report);
  const blocks = [...lead, ...parts.flatMap((part) => part.blocks)];
  const bottomLine = blocks.find((node) => node.type === 'containerDirective' && node.name === 'bottom-line');
  const judgements = blocks.flatMap((node) => readJudgement(markdown, node));
  const start = markdown.at(0);
  if (!bottomLine) report('MissingPart', start, { part: 'a bottom line (:::bottom-line)' });
  if (judgements.length === 0) report('MissingPart', start, { part: 'key judgements (:::judgement{#id})' });
  if (!blocks.some((node) => node.type === 'leafDirective' && node.name === 'positions')) report('MissingPart', start, { part: 'a table of positions (::positions)' });
  const { citations, sections } = readSections(markdown, parts, report);
  const opening = lead.flatMap((node) => readCitations(markdown, node, report));
  const all = [...opening, ...citations];
  const theme: Theme = {
    ...facts,
    id,
    bottomLine: bottomLine ? { text: plainText([bottomLine]), claims: keysOf(readCitations(markdown, bottomLine, ignore)) } : { text: '', claims: [] },
    judgements,
    sections,
    claims: keysOf(all),
  };
  return { entry: theme, citations: all };
}

/** A plain page's file to the page; it may cite, but need not. */
export function readPage(id: string, markdown: MarkdownFile, report: Report): Written<Page> | undefined {
  checkMarkdown(markdown, ['bottom-line', 'positions'], report);
  const facts = validate(pageSchema, markdown.frontMatter, report);
  if (!facts) return undefined;
  const { lead, parts } = divideSections(markdown, report);
  const { citations, sections } = readSections(markdown, parts, report);
  const all = [...lead.flatMap((node) => readCitations(markdown, node, report)), ...citations];
  return { entry: { ...facts, id, sections, claims: keysOf(all) }, citations: all };
}

export interface Written<Entry> {
  readonly entry: Entry;
  readonly citations: readonly PlacedCitation[];
}

function readSections(markdown: MarkdownFile, parts: readonly Part[], report: Report): { citations: PlacedCitation[]; sections: Section[] } {
  const read = parts.map((part) => {
    const citations = part.blocks.flatMap((node) => readCitations(markdown, node, report));
    const section: Section = { id: part.id, title: part.title, topics: part.topics, text: plainText(part.blocks.filter((node) => !isDirective(node))), claims: keysOf(citations) };
    return { citations, section };
  });
  return { citations: read.flatMap(({ citations }) => citations), sections: read.map(({ section }) => section) };
}

function readJudgement(markdown: MarkdownFile, node: Nodes): Judgement[] {
  if (node.type !== 'containerDirective' || node.name !== 'judgement') return [];
  const id = node.attributes?.id ?? '';
  if (!isAnchor(id)) return [];
  return [{ id: toAnchorId(id), text: plainText([node]), claims: keysOf(readCitations(markdown, node, ignore)) }];
}

function reportUncited(markdown: MarkdownFile, node: Nodes, report: Report): void {
  const text = plainText([node]);
  if (text === '' && node.type === 'paragraph' && readCitations(markdown, node, ignore).length > 0) return;
  if (readCitations(markdown, node, ignore).length === 0) report('UncitedParagraph', locate(markdown, node), { beginning: `${text.slice(0, 48)}${text.length > 48 ? '…' : ''}` });
}

function isDirective(node: Nodes): boolean {
  return node.type === 'containerDirective' || node.type === 'leafDirective';
}

function keysOf(citations: readonly PlacedCitation[]): ClaimKey[] {
  return unique(citations.map(({ key }) => key));
}

/** For a second look at what has been reported once. */
const ignore: Report = () => undefined;

