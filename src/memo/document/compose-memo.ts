import type { Block, ComposedMemo, PassageBlock } from './composed.ts';
import { composePassage } from './compose-passage.ts';
import { findPassage } from './find-passage.ts';
import type { Manifest, ManifestPassage } from './manifest.ts';
import type { Memo, MemoEntry } from './memo.ts';

/**
 * Puts the brief’s words and its notes into a memo. Headings and notes without words are left out. A work is cited in full
 * where it is cited first, and briefly from then on: the original decides, so that two passages of one source share it.
 */
export function composeMemo(memo: Memo, manifest: Manifest): ComposedMemo {
  const cited = memo.entries.flatMap((entry) => findCited(entry, manifest));
  const numbers = new Map(cited.map(({ key }, index) => [key, index + 1]));
  const firstWorks = cited.map(({ passage }) => passage.works[0]);
  return {
    title: memo.title.trim(),
    blocks: memo.entries.flatMap((entry) => composeEntry(entry, manifest, numbers.get(entry.key) ?? 0)),
    notes: cited.map(({ passage }, index) => (firstWorks.indexOf(passage.works[0]) === index ? passage.note : passage.shortNote)),
    pandocNotes: cited.map(({ passage }) => passage.pandoc),
    works: [...new Set(cited.flatMap(({ passage }) => passage.works))],
  };
}

function composeEntry(entry: MemoEntry, manifest: Manifest, note: number): Block[] {
  if (entry.type === 'passage') return [composePassage(entry, manifest, note)];
  const text = entry.text.trim();
  return text === '' ? [] : [{ key: entry.key, type: entry.type, text }];
}

function findCited(entry: MemoEntry, manifest: Manifest): Cited[] {
  const passage = entry.type === 'passage' ? findPassage(manifest, entry.address).passage : undefined;
  return passage ? [{ key: entry.key, passage }] : [];
}

/** The passages of a composed memo, by the keys of their entries. */
export function indexPassages({ blocks }: ComposedMemo): ReadonlyMap<string, PassageBlock> {
  return new Map(blocks.flatMap((block) => (block.type === 'passage' ? [[block.key, block] as const] : [])));
}

interface Cited {
  readonly key: string;
  readonly passage: ManifestPassage;
}
