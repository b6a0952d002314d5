import type { Run } from '../../src/cite/formats/citation.ts';
import type { Block, ComposedMemo, Note } from '../../src/memo/document/compose-memo.ts';
import type { PassageBlock } from '../../src/memo/document/compose-passage.ts';

/**
 * A memo for tests, its notes numbered as they come.
 *
 * `sampleMemo([{ type: 'passage', text: 'They will trade arms.' }])` → a memo of one passage with note 1
 */
export function sampleMemo(parts: readonly SamplePart[], title = 'What the treaty changes'): ComposedMemo {
  const blocks: Block[] = [];
  const notes: Note[] = [];
  for (const [index, part] of parts.entries()) {
    const key = `entry-${index}`;
    if (part.type === 'passage') {
      const { note = noteOn(notes.length + 1), ...given } = part;
      const cited = notes.length + 1;
      if (note.length > 0) notes.push({ runs: note, pandoc: `[@work-${cited}, answer ${cited}]` });
      blocks.push({ ...silent, ...given, key, note: note.length > 0 ? notes.length : 0 });
    } else blocks.push({ ...part, key });
  }
  return { title, blocks, notes, works: [], date: '2026-11-21' };
}

/** A note as the brief’s are: italics in it, and a link at its end. */
export function noteOn(number: number): Run[] {
  const href = `https://brief.example/sources/radio-talk/?n=${number}&x#claim-${number}~3fa9c1`;
  return [
    { text: `Speaker ${number}, “Title & Subtitle,” ` },
    { text: 'The Radio Talk', italic: true },
    { text: `, answer ${number}; summarised in “Section,” ` },
    { text: 'The Brief', italic: true },
    { text: ', ' },
    { text: href, href },
    { text: '.' },
  ];
}

export type SamplePart =
  | { readonly type: 'heading' | 'note'; readonly text: string }
  | (Partial<Omit<PassageBlock, 'type' | 'note' | 'key'>> & { readonly type: 'passage'; readonly note?: readonly Run[] });

const silent: Omit<PassageBlock, 'key' | 'note'> = {
  type: 'passage',
  address: '/sources/radio-talk/#claim',
  title: 'A claim',
  isQuote: false,
  text: 'They will trade arms.',
  lead: '',
  warning: undefined,
};
