import type { Nodes, RootContent } from 'mdast';
import type { Judgement, Page, Section, Theme } from '../brief/corpus.ts';
import { precedes } from '../brief/dates.ts';
import { isAnchor, toAnchorId, type ClaimKey, type ThemeId } from '../brief/ids.ts';
import { pageSchema, themeSchema } from '../brief/schema/documents.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkTheme } from './check-prose.ts';
import { locate, type MarkdownFile } from './parse-markdown.ts';
import type { Report } from './problems/problem.ts';
import { divideSections, readCitations, readNotes, readStatement, unique } from './read-prose.ts';
import { validate, listNames, type PlacedName, type Written } from './validate.ts';

/** A theme’s file to the theme. A passage that cites nothing is reported. */
export function readTheme(id: ThemeId, markdown: MarkdownFile, report: Report): Written<Theme> | undefined {
  checkMarkdown(markdown, [':::bottom-line', ':::judgement', '::positions', '::exchanges', '::note'], report);
  const facts = validate(themeSchema, markdown.frontMatter, report);
  if (!facts) return undefined;
  const { locate: locateField } = markdown.frontMatter;
  if (precedes(facts.updated, facts.published)) report('UpdatedBeforePublished', locateField(['updated']), facts);
  checkTheme(markdown, report);
  const { lead, blocks, sections, claims, names } = readBody(markdown, report);
  const [bottomLine, second] = blocks.filter((node) => isDirective(node, 'bottom-line'));
  if (second) report('UnsupportedMarkdown', locate(markdown, second), { what: 'a second bottom line' });
  for (const [name, part] of Object.entries(neededParts)) {
    if (!blocks.some((node) => isDirective(node, name))) report('MissingPart', markdown.at(0), { part });
  }
  const entry: Theme = {
    ...facts,
    id,
    // A note right below the bottom line belongs to it: there is no heading in between.
    bottomLine: readStatement(markdown, bottomLine ? [bottomLine, ...lead.filter((node) => isDirective(node, 'note'))] : []),
    judgements: blocks.flatMap((node) => readJudgement(markdown, node, report)),
    sections,
    claims,
  };
  return { entry, locate: locateField, names: [...names, ...listNames(facts, { topics: 'topic', questions: 'question' }, locateField)] };
}

/** A plain page’s file to the page; it may cite, but need not. */
export function readPage(id: string, markdown: MarkdownFile, report: Report): Written<Page> | undefined {
  checkMarkdown(markdown, [':::bottom-line', '::positions', '::exchanges', '::note'], report);
  const facts = validate(pageSchema, markdown.frontMatter, report);
  if (!facts) return undefined;
  const { sections, claims, names } = readBody(markdown, report);
  const shown = markdown.tree.children.flatMap((node) => readPositions(markdown, node, report));
  return { entry: { ...facts, id, sections, claims }, locate: markdown.frontMatter.locate, names: [...names, ...shown] };
}

/** What every theme has, by the directive it is written as. */
const neededParts = {
  'bottom-line': 'a bottom line (:::bottom-line)',
  judgement: 'key judgements (:::judgement{#id})',
  positions: 'a table of positions (::positions)',
};

/** What themes and pages have in common: sections, and what is cited and named in them. */
function readBody(markdown: MarkdownFile, report: Report): Body {
  const { lead, parts } = divideSections(markdown);
  const blocks = [...lead, ...parts.flatMap((part) => part.blocks)];
  const { cited, malformed } = readCitations(markdown, blocks);
  for (const { written, place } of malformed) report('MalformedCitation', place, { written });
  const sections = parts.map(({ id, title, topics, blocks: own }): Section => {
    const { text, written, claims, notes } = readStatement(
      markdown,
      own.filter((node) => node.type !== 'containerDirective'),
    );
    return { id, title, topics, text, written, claims, notes };
  });
  return {
    lead,
    blocks,
    sections,
    claims: unique(cited.map(({ name }) => name)),
    names: [...cited, ...parts.flatMap((part) => part.names), ...readNotes(markdown, blocks).names],
  };
}

interface Body {
  /** What stands before the first heading. */
  readonly lead: readonly RootContent[];
  /** All but the headings of sections. */
  readonly blocks: readonly RootContent[];
  readonly sections: readonly Section[];
  readonly claims: readonly ClaimKey[];
  readonly names: readonly PlacedName[];
}

function readJudgement(markdown: MarkdownFile, node: Nodes, report: Report): Judgement[] {
  if (node.type !== 'containerDirective' || node.name !== 'judgement') return [];
  const id = node.attributes?.id;
  if (!id) {
    const expected = 'the judgement’s permanent address, :::judgement{#aid-is-mutual}';
    report('MissingField', locate(markdown, node), { field: 'id', expected });
  }
  return id && isAnchor(id) ? [{ id: toAnchorId(id), ...readStatement(markdown, [node]) }] : [];
}

/** `::positions{theme=treaty}`, which on a page must say whose questions it shows. */
function readPositions(markdown: MarkdownFile, node: Nodes, report: Report): PlacedName[] {
  if (node.type !== 'leafDirective' || node.name !== 'positions') return [];
  const theme = node.attributes?.theme;
  if (theme) return [{ kind: 'theme', name: theme, place: locate(markdown, node, theme) }];
  const expected = 'the theme whose questions are shown, ::positions{theme=goods}';
  report('MissingField', locate(markdown, node), { field: 'theme', expected });
  return [];
}

function isDirective(node: Nodes, name: string): boolean {
  return (node.type === 'containerDirective' || node.type === 'leafDirective') && node.name === name;
}
