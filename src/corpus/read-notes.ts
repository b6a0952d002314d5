import type { Nodes } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { isIdentifier, toReferenceId } from '../brief/ids.ts';
import type { Note } from '../brief/corpus.ts';
import type { Location, Report } from './problems/problem.ts';
import { locate, type MarkdownFile } from './parse-markdown.ts';

/**
 * The editor’s notes in some blocks, wherever they stand in them, and the references they name with their places.
 *
 * `::note[The text was published on 20 June 2024.]{refs="un-charter"}` → `{ notes: [{ text: 'The text was …', refs: ['un-charter'] }], … }`
 */
export function readNotes(markdown: MarkdownFile, blocks: readonly Nodes[], report: Report): ReadNotes {
  const read = listNotes(blocks).map((node) => readNote(markdown, node, report));
  return { notes: read.map(({ note }) => note), references: read.flatMap(({ references }) => references) };
}

export interface ReadNotes {
  readonly notes: readonly Note[];
  readonly references: readonly PlacedName[];
}

/** Something that is defined elsewhere, and where it was named. */
export interface PlacedName {
  readonly name: string;
  readonly place: Location;
}

function listNotes(blocks: readonly Nodes[]): LeafDirective[] {
  return blocks.flatMap((node): LeafDirective[] => {
    if (node.type === 'leafDirective' && node.name === 'note') return [node];
    return 'children' in node ? listNotes(node.children) : [];
  });
}

function readNote(markdown: MarkdownFile, node: LeafDirective, report: Report): { note: Note; references: PlacedName[] } {
  const text = toString(node).trim();
  if (text === '') report('EmptyNote', locate(markdown, node), {});
  for (const field of Object.keys(node.attributes ?? {})) {
    if (field !== 'refs') report('UnknownField', locate(markdown, node, field), { field, nearest: 'refs' });
  }
  const named = (node.attributes?.refs ?? '').split(/[\s,]+/).filter(Boolean);
  return {
    note: { text, refs: named.filter(isIdentifier).map(toReferenceId) },
    references: named.map((name) => ({ name, place: locate(markdown, node, name, 'refs=') })),
  };
}
