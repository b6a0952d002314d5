import type { CslItem } from '../../cite/formats/csl.ts';
import { composeNotes, type Note } from './compose-notes.ts';
import { composePassage, type AddNotes, type PassageBlock } from './compose-passage.ts';
import type { Manifest } from './manifest.ts';
import type { Memo, MemoEntry, WrittenEntry } from './memo.ts';

/**
 * Puts the brief’s words and its notes into a memo, numbered in reading order. Headings and notes without words are left out.
 * A work is cited in full where it is cited first, and briefly from then on, whichever passage cites it.
 */
export function composeMemo(memo: Memo, manifest: Manifest): ComposedMemo {
  const notes: Note[] = [];
  const cited = new Set<string>();
  const addNotes: AddNotes = (passage, places) => composeNotes(passage, places, manifest, cited).map((note) => notes.push(note));
  const blocks = memo.entries.flatMap((entry) => composeEntry(entry, manifest, addNotes));
  return {
    title: memo.title.trim(),
    blocks,
    notes,
    works: [...cited].flatMap((key) => manifest.works[key] ?? []),
    date: blocks
      .flatMap((block) => (block.type === 'passage' ? (block.date ?? []) : []))
      .sort()
      .at(-1),
  };
}

function composeEntry(entry: MemoEntry, manifest: Manifest, addNotes: AddNotes): Block[] {
  if (entry.type === 'passage') return [composePassage(entry, manifest, addNotes)];
  const text = entry.text.trim();
  return text === '' ? [] : [{ ...entry, text }];
}

/** The passages of a composed memo, by the keys of their entries. */
export function indexPassages({ blocks }: ComposedMemo): ReadonlyMap<string, PassageBlock> {
  return new Map(blocks.flatMap((block) => (block.type === 'passage' ? [[block.key, block] as const] : [])));
}

/** A memo with the brief’s words in it and its notes numbered, ready to be shown or exported. */
export interface ComposedMemo {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Footnote n is `notes[n - 1]`. */
  readonly notes: readonly Note[];
  /** Everything cited, in order of first citation. */
  readonly works: readonly CslItem[];
  /**
   * The latest day on which any of its passages got its wording: `2026-11-21`. It stands for the memo’s own date, which
   * nobody keeps, so that the same memo gives the same file whenever it is saved.
   */
  readonly date: string | undefined;
}

/** The writer’s own words, in which a blank line parts paragraphs, or the brief’s. */
export type Block = WrittenEntry | PassageBlock;
