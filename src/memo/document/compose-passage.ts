import { formatDate } from '../../brief/dates.ts';
import type { Kind } from '../../brief/vocabulary.ts';
import { findPassage, nameOf, readWhole, readWords } from './manifest.ts';
import type { EarlierWording, Manifest, ManifestCitation, ManifestMove, ManifestPassage, TextPiece } from './manifest.ts';
import type { PassageEntry } from './memo.ts';

/**
 * A passage as it stands in a memo: with the brief’s words of today, or with the words its writer selected, if they are the
 * brief’s, and with what the writer should know. `addNotes` numbers its footnotes.
 */
export function composePassage(entry: PassageEntry, manifest: Manifest, addNotes: AddNotes): PassageBlock {
  const { key, type, digest, quote } = entry;
  const { address, passage, move } = findPassage(manifest, entry.address);
  if (!passage) {
    const warning = warnOfLoss(move);
    return { key, type, address, title: entry.address, paragraphs: [], editorNotes: [], isQuote: false, lead: '', warning };
  }
  const { kind, speaker, isUntitled, text, date, earlier, whole = readWhole(passage) } = passage;
  const title = nameOf(passage);
  const kindName = kind && __WORDS__.kinds[kind].name;
  const quoted = quote === undefined ? undefined : findQuote(passage, quote);
  return {
    ...{ key, type, address, title, date, kind, kindName, speaker },
    paragraphs: divideParagraphs(markNotes(quoted ? citeQuote(passage, quoted) : text, passage, addNotes)),
    editorNotes: quoted ? [] : writeEditorNotes(passage),
    isQuote: quoted !== undefined,
    heading: quoted || kind || isUntitled || text.length === 0 ? undefined : title,
    lead: [speaker, kindName].filter(Boolean).join(' · '),
    warning: listWarnings(entry, passage, move, quoted).join(' ') || undefined,
    before: earlier?.find((wording) => wording.digest === digest)?.text,
    now: whole,
  };
}

export interface PassageBlock {
  readonly key: string;
  readonly type: 'passage';
  /** Where it stands now. */
  readonly address: string;
  readonly title: string;
  /** Whether it is words selected from the passage, to stand in quotation marks. */
  readonly isQuote: boolean;
  /** Its words with the marks of its notes; none where the brief no longer has it, so that there is nothing to cite. */
  readonly paragraphs: readonly (readonly Piece[])[];
  /** What the editor adds to them: “Editor’s note: By rail.” None to words selected from it. */
  readonly editorNotes: readonly string[];
  /** What the text is about, where it says so nowhere itself: the title of a section, a proposition, an event or a term. */
  readonly heading?: string | undefined;
  /** “Anna Berg · Assessment”; empty for the brief’s own passages. */
  readonly lead: string;
  /** ISO date of its wording. */
  readonly date?: string;
  /** What its writer should know: that it was reworded, moved or retired since. */
  readonly warning: string | undefined;
  /** All that it said when it was added, title first, where that differs. */
  readonly before?: string | undefined;
  /** All that it says now, title first, to be compared with that. */
  readonly now?: string;
  /** Of a claim: what it does and whose it is. */
  readonly kind?: Kind | undefined;
  readonly kindName?: string | undefined;
  readonly speaker?: string | undefined;
}

/** Words, or the number of the note that stands behind them, from 1. */
export type Piece = { readonly text: string } | { readonly note: number };

/** Adds a note for each place at which a passage cites, and gives their numbers. */
export type AddNotes = (passage: ManifestPassage, places: readonly (readonly ManifestCitation[])[]) => readonly number[];

/** Puts the marks of notes where a text cites; at its end, where it cites nothing. */
function markNotes(text: readonly TextPiece[], passage: ManifestPassage, addNotes: AddNotes): Piece[] {
  const pieces: Piece[] = [];
  const places: ManifestCitation[][] = [];
  const addPlace = (...cited: readonly ManifestCitation[]) => pieces.push({ note: places.push([...cited]) });
  for (const [index, piece] of text.entries()) {
    const before = text[index - 1];
    if (!isCitation(piece)) pieces.push({ text: piece });
    else if (before !== undefined && isCitation(before)) places.at(-1)?.push(piece);
    else addPlace(piece);
  }
  if (places.length === 0) addPlace();
  const numbers = addNotes(passage, places);
  return pieces.map((piece) => ('note' in piece ? { note: numbers[piece.note - 1] ?? 0 } : piece));
}

/** The lines of a text, each with its marks. */
function divideParagraphs(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    if ('note' in piece) paragraphs.at(-1)?.push(piece);
    else {
      const [first = '', ...others] = piece.text.split('\n');
      if (first !== '') paragraphs.at(-1)?.push({ text: first });
      paragraphs.push(...others.map((text) => (text === '' ? [] : [{ text }])));
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function isCitation(piece: TextPiece): piece is ManifestCitation {
  return typeof piece !== 'string';
}

/**
 * The words of a quotation with the citations among them, and the next one in their paragraph, which bears out the last of
 * them. Words from elsewhere than the text of today have only what all of the passage rests on.
 */
function citeQuote({ title, isUntitled, text }: ManifestPassage, { words, wording, ...place }: FoundWords): TextPiece[] {
  const citations = text.filter(isCitation);
  const common = citations.length === 1 ? citations : [];
  const whole = readWords(text);
  const before = isUntitled ? 0 : title.length + 1;
  const [start, end] = [place.start - before, place.end - before];
  if (wording || start < 0 || end > whole.length) return [words, ...common];
  let length = 0;
  const placed = text.map((piece) => {
    const from = length;
    length += isCitation(piece) ? 0 : piece.length;
    return { piece, from };
  });
  const next = placed.find(({ piece, from }) => isCitation(piece) && from >= end)?.from ?? end;
  const last = whole.slice(end, next).includes('\n') ? end : next;
  const pieces = placed.flatMap(({ piece, from }): TextPiece[] => {
    if (isCitation(piece)) return from > start && from <= last ? [piece] : [];
    const inside = piece.slice(Math.max(0, start - from), Math.max(0, end - from));
    return inside === '' ? [] : [inside.replace(/\s+/g, ' ')];
  });
  return pieces.some(isCitation) ? pieces : [...pieces, ...common];
}

/** The words of a quotation as the passage has them, now or in the latest of its earlier wordings that has them. */
export function findQuote(passage: ManifestPassage, quote: string): FoundWords | undefined {
  const found = findWords(readWhole(passage), quote);
  if (found) return found;
  const wording = passage.earlier?.findLast(({ text }) => findWords(text, quote));
  const foundEarlier = wording && findWords(wording.text, quote);
  return foundEarlier && { ...foundEarlier, wording };
}

/**
 * Finds words in a text, however its spaces and lines are broken, and gives them as the text has them: nothing but the
 * text’s own words can come out.
 *
 * `findWords('Aid is\ndue at once.', 'is due')` → `{ words: 'is due', start: 4, end: 10 }` · `findWords('Aid is due.', 'is not due')` → `undefined`
 */
export function findWords(text: string, words: string): FoundWords | undefined {
  const wanted = words.replace(/\s+/g, '');
  if (wanted === '') return undefined;
  const places = Array.from(text.matchAll(/\S/g), ({ index }) => index);
  const start = text.replace(/\s+/g, '').indexOf(wanted);
  const [from, to] = [places[start], places[start + wanted.length - 1]];
  if (from === undefined || to === undefined) return undefined;
  return { words: text.slice(from, to + 1).replace(/\s+/g, ' '), start: from, end: to + 1 };
}

interface FoundWords {
  readonly words: string;
  /** Where they stand in the text. */
  readonly start: number;
  readonly end: number;
  /** The earlier wording that has them, where today’s has not. */
  readonly wording?: EarlierWording;
}

/** Each with the documents that bear it out. */
function writeEditorNotes({ editorNote, documents = [] }: ManifestPassage): string[] {
  const notes = editorNote?.split('\n') ?? [];
  return notes.map((note, index) => `${__WORDS__.passage.editorsNote}: ${note}${documents[index] ? ` (${documents[index]})` : ''}`);
}

function warnOfLoss(move: ManifestMove | undefined): string {
  if (!move) return __WORDS__.memo.noSuch;
  const reason = move.reason === undefined ? '' : `: ${move.reason.replace(/\.$/, '')}`;
  return __WORDS__.memo.retired(printDate(move.date), reason);
}

function listWarnings(
  { digest, quote }: PassageEntry,
  passage: ManifestPassage,
  move: ManifestMove | undefined,
  quoted: FoundWords | undefined,
): string[] {
  const warnings: string[] = [];
  if (move && move.targets.length > 1) warnings.push(__WORDS__.memo.split(move.targets.length, printDate(move.date)));
  else if (move) warnings.push(__WORDS__.memo.moved(printDate(move.date), __WORDS__.memo.sinceYou));
  if (digest !== undefined && digest !== passage.digest)
    warnings.push(__WORDS__.memo.reworded(printDate(passage.date), __WORDS__.memo.sinceYou));
  if (quote !== undefined && !quoted) warnings.push(__WORDS__.memo.notQuoted);
  if (quoted?.wording) warnings.push(__WORDS__.memo.quotesEarlier(printDate(quoted.wording.until)));
  return warnings;
}

function printDate(date: string): string {
  return formatDate(date, __BRIEF__.locale);
}
