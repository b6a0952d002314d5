/** What the Markdown of sources, themes and pages has in common: sections, citations, editor’s notes, plain text. */
import type { BlockContent, DefinitionContent, Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Note, Statement } from '../brief/corpus.ts';
import { isAnchor, isClaimKey, isIdentifier, parseClaimKey, toAnchorId, toReferenceId, toTopicId } from '../brief/ids.ts';
import type { AnchorId, ClaimKey, TopicId } from '../brief/ids.ts';
import { citation, findCitations, readHeading, withoutCitations } from '../brief/markdown.ts';
import { locate, sourceOf, startOf, type MarkdownFile } from './parse-markdown.ts';
import type { Location } from './problems/problem.ts';
import type { PlacedName } from './validate.ts';

/** Divides a document at its second-level headings: what stands before the first, then each heading with its blocks. */
export function divideSections(markdown: MarkdownFile): { lead: RootContent[]; parts: Part[] } {
  const lead: RootContent[] = [];
  const parts: Part[] = [];
  for (const node of markdown.tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const { title, id, topics } = readHeading(node);
      parts.push({
        id: toAnchorId(id !== undefined && isAnchor(id) ? id : 'no-id'),
        title,
        topics: topics.filter(isIdentifier).map(toTopicId),
        names: topics.map((name) => ({ kind: 'topic', name, place: locate(markdown, node, name) })),
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
  readonly names: readonly PlacedName[];
  readonly blocks: RootContent[];
}

/**
 * The citations in some blocks, in order, each with its place; and what looks like one and is none.
 *
 * `Binding. [@letter#two-groups] Or not: @letter#sensitive-goods` →
 * `{ cited: [{ name: 'letter#two-groups', … }], malformed: [{ written: '@letter#sensitive-goods', … }] }`
 */
export function readCitations(markdown: MarkdownFile, blocks: readonly Nodes[]): Citations {
  const cited: PlacedCitation[] = [];
  const malformed: Citations['malformed'] = [];
  for (const node of blocks) {
    const text = sourceOf(markdown, node);
    const at = (index: number) => markdown.at(startOf(node) + index);
    for (const found of findCitations(text)) {
      let from = found.start;
      if (!found.wellFormed || !found.cited.every(({ key }) => isClaimKey(key))) {
        malformed.push({ written: text.slice(from, found.end), place: at(from) });
        continue;
      }
      for (const { key, isAgainst } of found.cited) {
        const index = text.indexOf(key, from);
        from = index + key.length;
        cited.push({ kind: 'claim', name: parseClaimKey(key), isAgainst, place: at(index) });
      }
    }
    for (const { 0: written, index } of text.replace(citation, (all) => ' '.repeat(all.length)).matchAll(almostCitation))
      malformed.push({ written, place: at(index) });
  }
  return { cited, malformed };
}

/** `[@source#claim` without its end, `@source#claim` without brackets, `[source#claim]` without its sign. */
const almostCitation = /\[?@[a-z][\w-]*#[\w-]+|\[@[^\s\]]*|\[(?:against\s+)?[a-z][a-z0-9-]*#[a-z0-9-]+\]/g;

interface Citations {
  readonly cited: readonly PlacedCitation[];
  readonly malformed: { readonly written: string; readonly place: Location }[];
}

interface PlacedCitation extends PlacedName {
  readonly kind: 'claim';
  readonly name: ClaimKey;
  /** Cited because it says otherwise. */
  readonly isAgainst: boolean;
}

/**
 * The editor’s notes in some blocks, wherever they stand in them, and the references they name with their places.
 *
 * `::note[The text was published on 20 June 2024.]{refs="un-charter"}` → `{ notes: [{ text: 'The text was …', refs: ['un-charter'] }], … }`
 */
export function readNotes(markdown: MarkdownFile, blocks: readonly RootContent[]): { notes: Note[]; names: PlacedName[] } {
  const notes: Note[] = [];
  const names: PlacedName[] = [];
  visit({ type: 'root', children: [...blocks] }, 'leafDirective', (node) => {
    if (node.name !== 'note') return;
    const refs = (node.attributes?.refs ?? '').split(/[\s,]+/).filter(Boolean);
    notes.push({ text: toString(node).trim(), refs: refs.filter(isIdentifier).map(toReferenceId) });
    names.push(...refs.map((name) => ({ kind: 'reference' as const, name, place: locate(markdown, node, name, 'refs=') })));
  });
  return { notes, names };
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
  return joinParagraphs(listParagraphs(nodes).map(withoutCitations));
}

function listParagraphs(nodes: readonly Nodes[]): string[] {
  return listPassages(nodes).map((node) =>
    node.type === 'tableRow' ? node.children.map((cell) => toString(cell)).join(' · ') : toString(node),
  );
}

function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .map((text) => text.replace(/\s+/g, ' '))
    .filter(Boolean)
    .join('\n\n');
}

/** What some blocks say and cite, with the editor’s notes among them. */
export function readStatement(markdown: MarkdownFile, blocks: readonly RootContent[]): Statement {
  const { cited } = readCitations(markdown, blocks);
  return {
    text: plainText(blocks),
    written: joinParagraphs(listParagraphs(blocks)),
    claims: unique(cited.map(({ name }) => name)),
    support: unique(cited.filter(({ isAgainst }) => !isAgainst).map(({ name }) => name)),
    notes: readNotes(markdown, blocks).notes,
  };
}

export function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
