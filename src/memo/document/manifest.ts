import type { Run } from '../../cite/formats/citation.ts';
import type { CslItem } from '../../cite/formats/csl.ts';
import type { Kind } from '../../brief/vocabulary.ts';

/** What the memo’s page knows of the brief, made of `/memo/passages.json`. */
export interface Manifest {
  /** Every passage by its address. */
  readonly passages: Readonly<Record<string, ManifestPassage>>;
  /** Everything that notes cite, by citation key: the originals and our own pages. */
  readonly works: Readonly<Record<string, ManifestWork>>;
  /** Addresses that lead elsewhere by now. */
  readonly moved: Readonly<Record<string, ManifestMove>>;
}

/** As it is sent, without what can be written from the rest. */
export interface SentManifest extends Omit<Manifest, 'works'> {
  readonly works: Readonly<Record<string, CslItem>>;
}

export interface ManifestPassage {
  /** The heading readers see. */
  readonly title: string;
  /** For a judgement, whose title is no more than its number on its page. */
  readonly isNumbered?: true;
  /** What it says, without its title and the editor’s note. */
  readonly text: string;
  /** What the editor adds; each note a line. */
  readonly editorNote?: string;
  /** The documents that bear it out, for each of its lines: “United Nations, 26 June 1945, https://…”; empty where it names none. */
  readonly documents?: readonly string[];
  readonly digest: string;
  /** ISO date of its wording. */
  readonly date: string;
  /** Its wording as the ledger records it, where there are earlier ones to compare and it is not title, text and note in a row. */
  readonly whole?: string;
  /** Earlier wordings, oldest first. */
  readonly earlier?: readonly EarlierWording[];
  readonly kind?: Kind;
  readonly speaker?: string;
  /** Keys of `works`: the original first, then our page. The first decides whether a note is full or short. */
  readonly works: readonly string[];
  readonly note: readonly Run[];
  readonly shortNote: readonly Run[];
  /** Its note for Pandoc: `[@impossible-state, answer 4]`. */
  readonly pandoc: string;
}

/** A wording as the ledger recorded it: title first, one paragraph a line. */
export interface EarlierWording {
  readonly digest: string;
  /** ISO date of the day on which the next wording took its place. */
  readonly until: string;
  readonly text: string;
}

export interface ManifestWork {
  readonly csl: CslItem;
  readonly bibtex: string;
  readonly ris: string;
}

export interface ManifestMove {
  /** Where the passage stands now; none, where it was retired; several, where it was split. */
  readonly targets: readonly string[];
  /** ISO date. */
  readonly date: string;
  readonly reason?: string;
}
