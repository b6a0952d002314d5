import type { Run } from '../../../cite/formats/citation.ts';
import type { ComposedMemo, PassageBlock } from '../composed.ts';
import { isLongQuotation, quote } from './quotation.ts';
import { splitLines, splitParagraphs, tidyLine } from './tidy-text.ts';
import { tidyRuns } from './tidy-runs.ts';

/**
 * A memo as paragraphs in order, which is all that a format has to write: what each paragraph is, its text, tidied but not
 * yet escaped, and the note at its end.
 *
 * A passage that was reworded since → its paragraphs, the last with the note’s number, and `{ role: 'remark', … }`
 */
export function outlineMemo(memo: ComposedMemo): Outline {
  return {
    title: tidyLine(memo.title) || 'Memo',
    paragraphs: memo.blocks
      .flatMap((block): Paragraph[] => {
        if (block.type === 'passage') return outlinePassage(block);
        if (block.type === 'note') return splitParagraphs(block.text).map((lines) => plain('writing', lines));
        return [plain('heading', [tidyLine(block.text)])];
      })
      .filter(({ lines }) => lines.some((line) => line !== '')),
    notes: memo.notes.map(tidyRuns),
  };
}

export interface Outline {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  /** Footnote n is `notes[n - 1]`. */
  readonly notes: readonly (readonly Run[])[];
}

export interface Paragraph {
  /** The writer’s heading or words; a passage’s words in a row or, for a long quotation, set off; what to know about the passage before it. */
  readonly role: 'heading' | 'writing' | 'passage' | 'quotation' | 'remark';
  /** Whose words follow, or what they are about: `Victor Cha · Assessment.`, `What to watch.`; empty for most paragraphs. */
  readonly lead: string;
  /** More than one only where the writer broke a line. */
  readonly lines: readonly string[];
  /** Number of the note at its end; 0 for none. */
  readonly note: number;
}

function outlinePassage(block: PassageBlock): Paragraph[] {
  const written = splitLines(block.text);
  const said = written.length > 0 ? written : [tidyLine(block.title) || block.address];
  const isSetOff = block.isQuote && isLongQuotation(said);
  const texts = block.isQuote && !isSetOff ? [quote(said.join(' '))] : said;
  return [
    ...texts.map((text, index) => ({
      ...plain(isSetOff ? 'quotation' : 'passage', [text]),
      lead: index === 0 ? punctuate(tidyLine(block.lead || (block.heading ?? ''))) : '',
      note: index === texts.length - 1 ? block.note : 0,
    })),
    ...(block.warning === undefined ? [] : [plain('remark', [`[${tidyLine(block.warning)}]`])]),
  ];
}

function plain(role: Paragraph['role'], lines: readonly string[]): Paragraph {
  return { role, lead: '', lines, note: 0 };
}

/** `Victor Cha · Assessment` → `Victor Cha · Assessment.` */
function punctuate(lead: string): string {
  return lead === '' || /[.!?:]$/.test(lead) ? lead : `${lead}.`;
}
