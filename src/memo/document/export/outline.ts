import type { ComposedMemo } from '../compose-memo.ts';
import type { PassageBlock } from '../compose-passage.ts';
import { quote } from './quotation.ts';
import { splitLines, splitParagraphs, tidyLine, tidyRuns } from './tidy-text.ts';

/**
 * A memo as paragraphs in order, which is all that a format has to write: what each paragraph is, its text, tidied but not
 * yet escaped, and the note at its end.
 *
 * A passage that was reworded since → its paragraphs, the last with the note’s number, and `{ role: 'remark', … }`
 */
export function outlineMemo({ title, blocks, notes, works, date }: ComposedMemo): Outline {
  const paragraphs = blocks.flatMap((block): Paragraph[] => {
    if (block.type === 'passage') return outlinePassage(block);
    if (block.type === 'note') return splitParagraphs(block.text).map((lines) => plain('writing', lines));
    return [plain('heading', [tidyLine(block.text)])];
  });
  return {
    title: tidyLine(title) || 'Memo',
    fileName: nameFile(title) || `${__BRIEF__.id}-memo`,
    paragraphs: paragraphs.filter(({ lines }) => lines.some((line) => line !== '')),
    notes: notes.map(({ runs, pandoc }) => ({ runs: tidyRuns(runs), pandoc: tidyLine(pandoc) })),
    works,
    date,
  };
}

export interface Outline extends Pick<ComposedMemo, 'title' | 'notes' | 'works' | 'date'> {
  /** What its files are called, without their endings. */
  readonly fileName: string;
  readonly paragraphs: readonly Paragraph[];
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
  const isSetOff = block.isQuote && isLong(said);
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

/** Whether a quotation is to be set off: more than one paragraph, or a hundred words (Chicago 18, 12.10). */
function isLong(paragraphs: readonly string[]): boolean {
  return paragraphs.length > 1 || paragraphs.join(' ').split(/\s+/).length >= 100;
}

/** `Victor Cha · Assessment` → `Victor Cha · Assessment.` */
function punctuate(lead: string): string {
  return lead === '' || /[.!?:]$/.test(lead) ? lead : `${lead}.`;
}

/**
 * A memo’s title as the name of a file that every system accepts; empty where no letter of it can be kept.
 *
 * `nameFile('What the Treaty Says — première lecture')` → `what-the-treaty-says-premiere-lecture`
 */
function nameFile(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join('-').slice(0, 60).replace(/-$/, '');
}
