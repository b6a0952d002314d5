import type { Nodes } from 'mdast';
import { precedes } from '../brief/dates.ts';
import type { Judgement, Page, Section, Theme } from '../brief/corpus.ts';
import { isAnchor, toAnchorId, type ClaimKey, type ThemeId } from '../brief/ids.ts';
import { createReport, type Report } from './problems/problem.ts';
import { pageSchema, themeSchema } from '../brief/schema/theme.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkSentences, countWordsOf, longestTheme } from './check-prose.ts';
import { locate, type MarkdownFile } from './parse-markdown.ts';
import { readNotes } from './read-notes.ts';
import type { YamlTree } from './parse-yaml.ts';
import type { PlacedName } from './read-notes.ts';
import {
  divideSections,
  listPassages,
  plainText,
  readCitations,
  readStatement,
  unique,
  type Part,
  type PlacedCitation,
} from './read-prose.ts';
import { validate } from './validate.ts';

/** A theme's file to the theme; every citation comes with its place. A passage that cites nothing is reported. */
export function readTheme(id: ThemeId, markdown: MarkdownFile, report: Report): Written<Theme> | undefined {
  checkMarkdown(markdown, [':::bottom-line', ':::judgement', '::positions', '::exchanges', '::note'], report);
  const facts = validate(themeSchema, markdown.frontMatter, report);
  if (!facts) return undefined;
  if (precedes(facts.updated, facts.published)) report('UpdatedBeforePublished', markdown.frontMatter.locate(['updated']), facts);
  const { lead, parts } = divideSections(markdown);
  for (const node of listPassages(markdown.tree.children)) reportUncited(markdown, node, report);
  checkSentences(markdown, markdown.tree.children, report);
  const words = countWordsOf(markdown, markdown.tree.children);
  if (words > longestTheme) report('LongTheme', markdown.at(0), { words, most: longestTheme });
  const blocks = [...lead, ...parts.flatMap((part) => part.blocks)];
  const [bottomLine, second] = blocks.filter((node) => node.type === 'containerDirective' && node.name === 'bottom-line');
  const judgements = blocks.flatMap((node) => readJudgement(markdown, node, report));
  const start = markdown.at(0);
  if (second) report('UnsupportedMarkdown', locate(markdown, second), { what: 'a second bottom line' });
  if (!bottomLine) report('MissingPart', start, { part: 'a bottom line (:::bottom-line)' });
  if (!blocks.some((node) => node.type === 'containerDirective' && node.name === 'judgement'))
    report('MissingPart', start, { part: 'key judgements (:::judgement{#id})' });
  if (!blocks.some((node) => node.type === 'leafDirective' && node.name === 'positions'))
    report('MissingPart', start, { part: 'a table of positions (::positions)' });
  const { citations, sections } = readSections(markdown, parts, report);
  const opening = lead.flatMap((node) => readCitations(markdown, node, report));
  const all = [...opening, ...citations];
  const theme: Theme = {
    ...facts,
    id,
    // A note right below the bottom line belongs to it: there is no heading in between.
    bottomLine: readStatement(markdown, bottomLine ? [bottomLine, ...lead.filter(isNote)] : []),
    judgements,
    sections,
    claims: keysOf(all),
  };
  return {
    entry: theme,
    citations: all,
    topics: namedTopics(parts),
    themes: [],
    references: readNotes(markdown, markdown.tree.children, report).references,
    locate: markdown.frontMatter.locate,
  };
}

/** A plain page's file to the page; it may cite, but need not. */
export function readPage(id: string, markdown: MarkdownFile, report: Report): Written<Page> | undefined {
  checkMarkdown(markdown, [':::bottom-line', '::positions', '::exchanges', '::note'], report);
  const facts = validate(pageSchema, markdown.frontMatter, report);
  if (!facts) return undefined;
  const { lead, parts } = divideSections(markdown);
  const { citations, sections } = readSections(markdown, parts, report);
  const all = [...lead.flatMap((node) => readCitations(markdown, node, report)), ...citations];
  const themes = markdown.tree.children.flatMap((node) => readPositions(markdown, node, report));
  return {
    entry: { ...facts, id, sections, claims: keysOf(all) },
    citations: all,
    topics: namedTopics(parts),
    themes,
    references: readNotes(markdown, markdown.tree.children, report).references,
    locate: markdown.frontMatter.locate,
  };
}

/** An entry and what it names, with the places where it does. */
export interface Written<Entry> {
  readonly entry: Entry;
  readonly citations: readonly PlacedCitation[];
  /** Topics of its headings. */
  readonly topics: readonly PlacedName[];
  /** Themes whose table it shows. */
  readonly themes: readonly PlacedName[];
  /** Documents outside the sources to which its notes refer. */
  readonly references: readonly PlacedName[];
  /** The place of a field of its front matter. */
  readonly locate: YamlTree['locate'];
}

/** `::positions{theme=treaty}`, which on a page must say whose questions it shows. */
function readPositions(markdown: MarkdownFile, node: Nodes, report: Report): PlacedName[] {
  if (node.type !== 'leafDirective' || node.name !== 'positions') return [];
  const theme = node.attributes?.theme;
  if (theme) return [{ name: theme, place: locate(markdown, node, theme) }];
  report('MissingField', locate(markdown, node), {
    field: 'theme',
    expected: 'the theme whose questions are shown, ::positions{theme=treaty}',
  });
  return [];
}

function namedTopics(parts: readonly Part[]): PlacedName[] {
  return parts.flatMap(({ named }) => named);
}

function readSections(
  markdown: MarkdownFile,
  parts: readonly Part[],
  report: Report,
): { citations: PlacedCitation[]; sections: Section[] } {
  const read = parts.map((part) => {
    const citations = part.blocks.flatMap((node) => readCitations(markdown, node, report));
    const own = part.blocks.filter((node) => node.type !== 'containerDirective');
    const { text, claims, notes } = readStatement(markdown, own);
    const section: Section = { id: part.id, title: part.title, topics: part.topics, text, claims, notes };
    return { citations, section };
  });
  return { citations: read.flatMap(({ citations }) => citations), sections: read.map(({ section }) => section) };
}

function readJudgement(markdown: MarkdownFile, node: Nodes, report: Report): Judgement[] {
  if (node.type !== 'containerDirective' || node.name !== 'judgement') return [];
  const id = node.attributes?.id;
  if (!id)
    report('MissingField', locate(markdown, node), {
      field: 'id',
      expected: 'the judgement’s permanent address, :::judgement{#aid-is-mutual}',
    });
  if (!id || !isAnchor(id)) return [];
  return [{ id: toAnchorId(id), ...readStatement(markdown, [node]) }];
}

function reportUncited(markdown: MarkdownFile, node: Nodes, report: Report): void {
  const malformed = createReport();
  const citations = readCitations(markdown, node, malformed.report);
  if (citations.length > 0 || malformed.problems.length > 0) return;
  const text = plainText([node]);
  report('UncitedParagraph', locate(markdown, node), { beginning: `${text.slice(0, 48)}${text.length > 48 ? '…' : ''}` });
}

function isNote(node: Nodes): boolean {
  return node.type === 'leafDirective' && node.name === 'note';
}

function keysOf(citations: readonly PlacedCitation[]): ClaimKey[] {
  return unique(citations.map(({ key }) => key));
}
