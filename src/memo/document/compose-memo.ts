import type { Run } from '../../cite/formats/citation.ts';
import type { CslItem } from '../../cite/formats/csl.ts';
import { composePassage, type PassageBlock } from './compose-passage.ts';
import { findPassage, type Manifest } from './manifest.ts';
import type { Memo, MemoEntry, WrittenEntry } from './memo.ts';

/**
 * Puts the brief’s words and its notes into a memo. Headings and notes without words are left out. A work is cited in full
 * where it is cited first, and briefly from then on: the original decides, so that two passages of one source share it.
 */
export function composeMemo(memo: Memo, manifest: Manifest): ComposedMemo {
  const cited = memo.entries.flatMap((entry) => {
    const passage = entry.type === 'passage' ? findPassage(manifest, entry.address).passage : undefined;
    return passage ? [{ key: entry.key, passage }] : [];
  });
  const numbers = new Map(cited.map(({ key }, index) => [key, index + 1]));
  const firstWorks = cited.map(({ passage }) => passage.works[0]);
  const works = new Set(cited.flatMap(({ passage }) => passage.works));
  return {
    title: memo.title.trim(),
    blocks: memo.entries.flatMap((entry) => composeEntry(entry, manifest, numbers.get(entry.key) ?? 0)),
    notes: cited.map(
      (
        {
          passage: {
            works: [work],
            note,
            shortNote,
            pandoc,
          },
        },
        index,
      ) => ({
        runs: firstWorks.indexOf(work) === index ? note : shortNote,
        pandoc,
      }),
    ),
    works: [...works].flatMap((key) => manifest.works[key] ?? []),
    date: cited
      .map(({ passage }) => passage.date)
      .sort()
      .at(-1),
  };
}

function composeEntry(entry: MemoEntry, manifest: Manifest, note: number): Block[] {
  if (entry.type === 'passage') return [composePassage(entry, manifest, note)];
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

export interface Note {
  readonly runs: readonly Run[];
  /** The same for Pandoc: `[@impossible-state, answer 4]`. */
  readonly pandoc: string;
}
