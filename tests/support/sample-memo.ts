import type { Run } from '../../src/cite/formats/formats.ts';
import type { Block, ComposedMemo } from '../../src/memo/document/compose-memo.ts';
import type { Note } from '../../src/memo/document/compose-notes.ts';
import type { PassageBlock, Piece } from '../../src/memo/document/compose-passage.ts';

/**
 * A memo for tests, its notes numbered as they come. A text in several parts has a note after each.
 *
 * `sampleMemo([{ type: 'passage', text: 'They will trade arms.' }])` → a memo of one passage with note 1
 */
export function sampleMemo(parts: readonly SamplePart[], title = 'What the treaty changes'): ComposedMemo {
  const blocks: Block[] = [];
  const notes: Note[] = [];
  for (const [index, part] of parts.entries()) {
    const key = `entry-${index}`;
    if (part.type === 'passage') {
      const { note, text = 'They will trade arms.', ...given } = part;
      const addNote = (): Piece[] => {
        const number = notes.length + 1;
        const runs = note ?? noteOn(number);
        return runs.length === 0 ? [] : [{ note: notes.push({ runs, pandoc: `[@work-${number}, answer ${number}]` }) }];
      };
      const paragraphs: Piece[][] = [[]];
      for (const words of typeof text === 'string' ? [text] : text) {
        const [first = [], ...others] = words.split('\n').map((line): Piece[] => (line === '' ? [] : [{ text: line }]));
        paragraphs.at(-1)?.push(...first);
        paragraphs.push(...others);
        paragraphs.at(-1)?.push(...addNote());
      }
      blocks.push({ ...silent, ...given, key, paragraphs });
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
  | (Partial<Omit<PassageBlock, 'type' | 'paragraphs' | 'key'>> & {
      readonly type: 'passage';
      readonly text?: string | readonly string[];
      readonly note?: readonly Run[];
    });

const silent: Omit<PassageBlock, 'key' | 'paragraphs'> = {
  type: 'passage',
  address: '/sources/radio-talk/#claim',
  title: 'A claim',
  isQuote: false,
  lead: '',
  warning: undefined,
};
