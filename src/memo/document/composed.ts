import type { Run } from '../../cite/formats/citation.ts';
import type { Kind } from '../../brief/vocabulary.ts';

/**
 * A memo with the brief’s words in it and its notes numbered, ready to be shown or exported. The first note to a work is
 * full, later ones are short.
 */
export interface ComposedMemo {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Footnote n is `notes[n - 1]`. */
  readonly notes: readonly (readonly Run[])[];
  /** The same notes for Pandoc: `[@impossible-state, answer 4]`. */
  readonly pandocNotes: readonly string[];
  /** Citation keys of everything cited, in order of first citation. */
  readonly works: readonly string[];
}

export type Block = HeadingBlock | NoteBlock | PassageBlock;

interface HeadingBlock {
  readonly key: string;
  readonly type: 'heading';
  readonly text: string;
}

/** The writer’s own words; a blank line parts paragraphs. */
interface NoteBlock {
  readonly key: string;
  readonly type: 'note';
  readonly text: string;
}

export interface PassageBlock {
  readonly key: string;
  readonly type: 'passage';
  readonly address: string;
  readonly title: string;
  /** Whether `text` are words selected from the passage, to stand in quotation marks. */
  readonly isQuote: boolean;
  readonly text: string;
  /** What the text is about, where it says so nowhere itself: the title of a section, a proposition, an event or a term. */
  readonly heading?: string | undefined;
  /** “Victor Cha · Assessment”; empty for the brief’s own passages. */
  readonly lead: string;
  /** Number of its footnote, from 1; 0 where the brief no longer has the passage, so that there is nothing to cite. */
  readonly note: number;
  /** What its writer should know: that it was reworded, moved or retired since. */
  readonly warning: string | undefined;
  /** All that it said when it was added, title first, where that differs. */
  readonly before: string | undefined;
  /** All that it says now, title first, to be compared with that. */
  readonly now?: string;
  /** Of a claim: what it does and whose it is. */
  readonly kind?: Kind | undefined;
  readonly speaker?: string | undefined;
}
