import type { CitedWork, Run } from '../../cite/formats/citation.ts';
import type { CslItem } from '../../cite/formats/csl.ts';
import type { Kind } from '../../brief/vocabulary.ts';

/**
 * Finds a passage, wherever it stands by now. One that was split is found in its first part.
 *
 * `findPassage(manifest, '/sources/letter/#old-id')` → `{ address: '/sources/letter/#new-id', passage, move }`
 * For one that was retired, `{ move }` alone; for an address there never was, `{}`.
 */
export function findPassage({ passages, moved }: Manifest, address: string): FoundPassage {
  if (Object.hasOwn(passages, address)) return { address, passage: passages[address] };
  const move = Object.hasOwn(moved, address) ? moved[address] : undefined;
  const target = move?.targets.find((each) => Object.hasOwn(passages, each));
  return target === undefined ? { address, move } : { address: target, passage: passages[target], move };
}

interface FoundPassage {
  /** Where it stands now; as it was asked for, where it stands nowhere. */
  readonly address: string;
  readonly passage?: ManifestPassage | undefined;
  readonly move?: ManifestMove | undefined;
}

/** What a passage is called beside others: `Aid is due without delay` · `What to watch: The treaty` */
export function nameOf({ title, within }: ManifestPassage): string {
  return within === undefined ? title : `${title}: ${within}`;
}

/** All that a passage says now: title first, one paragraph a line. */
export function readWhole({ title, isUntitled, text, editorNote }: ManifestPassage): string {
  return [isUntitled ? '' : title, readWords(text), editorNote].filter(Boolean).join('\n');
}

/** A text without its citations. */
export function readWords(text: readonly TextPiece[]): string {
  return text.filter((piece) => typeof piece === 'string').join('');
}

/** What the memo’s page knows of the brief: `/memo/passages.json`. */
export interface Manifest {
  /** Every passage by its address. */
  readonly passages: Readonly<Record<string, ManifestPassage>>;
  /** What texts cite: each place, or places, of an original. */
  readonly citations: readonly CitedWork[];
  /** Everything that notes cite, by citation key: the originals and our own pages. */
  readonly works: Readonly<Record<string, CslItem>>;
  /** How originals and whole pages of ours stand in a list of works, by citation key. */
  readonly bibliography: Readonly<Record<string, readonly Run[]>>;
  /** Addresses that lead elsewhere by now. */
  readonly moved: Readonly<Record<string, ManifestMove>>;
}

export interface ManifestPassage {
  /** The heading readers see. */
  readonly title: string;
  /** What it is a part of, where others have the same heading: “The treaty”, for one of its “What to watch”. */
  readonly within?: string | undefined;
  /** Whether it has no heading (a judgement), so that its title is the first sentence of its text. */
  readonly isUntitled?: true | undefined;
  /** What it says, without its title and the editor’s note, one paragraph a line; the originals stand behind what they bear out. */
  readonly text: readonly TextPiece[];
  /** What the editor adds; each note a line. */
  readonly editorNote?: string | undefined;
  /** The documents that bear it out, for each of its lines: “United Nations, 26 June 1945, https://…”; empty where it names none. */
  readonly documents?: readonly string[] | undefined;
  readonly digest: string;
  /** ISO date of its wording. */
  readonly date: string;
  /** Its wording as the ledger records it, where there are earlier ones to compare and it is not title, text and note in a row. */
  readonly whole?: string | undefined;
  /** Earlier wordings, oldest first. */
  readonly earlier?: readonly EarlierWording[];
  readonly kind?: Kind | undefined;
  readonly speaker?: string | undefined;
  /** Our page, the way to the originals. */
  readonly own: CitedWork;
}

/** Words, or a place in `citations` of what bears them out. Citations side by side are one note. */
export type TextPiece = string | ManifestCitation;

export interface ManifestCitation {
  readonly cite: number;
  /** Cited because it says otherwise. */
  readonly isAgainst?: true | undefined;
}

/** A wording as the ledger recorded it: title first, one paragraph a line. */
export interface EarlierWording {
  readonly digest: string;
  /** ISO date of the day on which the next wording took its place. */
  readonly until: string;
  readonly text: string;
}

export interface ManifestMove {
  /** Where the passage stands now; none, where it was retired; several, where it was split. */
  readonly targets: readonly string[];
  /** ISO date. */
  readonly date: string;
  readonly reason?: string | undefined;
}
