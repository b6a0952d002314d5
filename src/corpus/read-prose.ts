import type { BlockContent, DefinitionContent, Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import {
  parseClaimKey,
  isClaimKey,
  toAnchorId,
  toTopicId,
  isAnchor,
  isIdentifier,
  type AnchorId,
  type ClaimKey,
  type TopicId,
} from '../brief/ids.ts';
import { citation, findCitations, readHeading, withoutCitations } from '../brief/markdown.ts';
import type { Statement } from '../brief/corpus.ts';
import type { Location, Report } from './problems/problem.ts';
import { locate, sourceOf, startOf, type MarkdownFile } from './parse-markdown.ts';
import { readNotes, type PlacedName } from './read-notes.ts';

/** Divides a document at its second-level headings: what stands before the first, then each heading with its blocks. */
export function divideSections(markdown: MarkdownFile): { lead: RootContent[]; parts: Part[] } {
  const lead: RootContent[] = [];
  const parts: Part[] = [];
  for (const node of markdown.tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const { title, id, topics } = readHeading(node);
      const named = topics.map((topic) => ({ name: topic, place: locate(markdown, node, topic) }));
      parts.push({
        id: toAnchorId(id !== undefined && isAnchor(id) ? id : 'no-id'),
        title,
        topics: topics.filter(isIdentifier).map(toTopicId),
        named,
        blocks: [],
      });
    } else {
      (parts.at(-1)?.blocks ?? lead).push(node);
    }
  }
  return { lead, parts };
}

/** A heading and the blocks under it. */
export interface Part {
  readonly id: AnchorId;
  readonly title: string;
  readonly topics: readonly TopicId[];
  /** Its topics as they were written. */
  readonly named: readonly PlacedName[];
  readonly blocks: RootContent[];
}

/** The citations in a node, in order, each with its place; malformed ones are reported. */
export function readCitations(markdown: MarkdownFile, node: Nodes, report: Report): PlacedCitation[] {
  const text = sourceOf(markdown, node);
  const found = findCitations(text).flatMap(({ cited, wellFormed, start, end }) => {
    const offset = startOf(node) + start;
    if (!wellFormed || !cited.every(({ key }) => isClaimKey(key))) {
      report('MalformedCitation', markdown.at(offset), { written: text.slice(start, end) });
      return [];
    }
    let from = 0;
    return cited.map(({ key, isAgainst }) => {
      const position = text.slice(start, end).indexOf(key, from);
      from = position + key.length;
      return { key: parseClaimKey(key), isAgainst, place: markdown.at(offset + position) };
    });
  });
  for (const match of text.replace(citation, (all) => ' '.repeat(all.length)).matchAll(almostCitation)) {
    report('MalformedCitation', markdown.at(startOf(node) + match.index), { written: match[0] });
  }
  return found;
}

/** `[@source#claim` without its end, `@source#claim` without brackets, `[source#claim]` without its sign. */
const almostCitation = /\[?@[a-z][\w-]*#[\w-]+|\[@[^\s\]]*|\[(?:against\s+)?[a-z][a-z0-9-]*#[a-z0-9-]+\]/g;

export interface PlacedCitation {
  readonly key: ClaimKey;
  /** Cited because it says otherwise. */
  readonly isAgainst: boolean;
  readonly place: Location;
}

/** The smallest blocks that must each cite: paragraphs, list items, table rows, wherever they stand; not the editor’s notes. */
export function listPassages(blocks: readonly Nodes[]): Nodes[] {
  return blocks.flatMap((node): Nodes[] => {
    if (node.type === 'leafDirective') return [];
    if (node.type === 'paragraph' || node.type === 'tableRow' || node.type === 'code') return [node];
    if (node.type === 'table') return listPassages(node.children.slice(1));
    if (node.type === 'listItem') return node.children.length === 1 ? listPassages(node.children) : [node];
    return 'children' in node ? listPassages(node.children as (BlockContent | DefinitionContent)[]) : [];
  });
}

/** Plain text of some blocks without citations, paragraphs separated by a blank line. */
export function plainText(nodes: readonly Nodes[]): string {
  return listPassages(nodes)
    .map((node) => withoutCitations(node.type === 'tableRow' ? node.children.map((cell) => toString(cell)).join(' · ') : toString(node)))
    .map((text) => text.replace(/\s+/g, ' '))
    .filter(Boolean)
    .join('\n\n');
}

/** What some blocks say and cite, with the editor’s notes among them. */
export function readStatement(markdown: MarkdownFile, blocks: readonly Nodes[]): Statement {
  const citations = blocks.flatMap((node) => readCitations(markdown, node, ignore));
  return {
    text: plainText(blocks),
    claims: unique(citations.map(({ key }) => key)),
    support: unique(citations.filter(({ isAgainst }) => !isAgainst).map(({ key }) => key)),
    notes: readNotes(markdown, blocks, ignore).notes,
  };
}

/** For a second look at what has been reported once. */
export const ignore: Report = () => undefined;

export function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
