import type { Block, ComposedMemo } from '../compose-memo.ts';
import type { PassageBlock, Piece } from '../compose-passage.ts';
import type { Run } from '../../../cite/formats/citation.ts';

/**
 * A memo as paragraphs in order, which is all that a format has to write: what each paragraph is, its text, not yet
 * escaped, and its notes where they stand in it.
 *
 * A passage that was reworded since → its paragraphs, with the numbers of its notes, and `{ role: 'remark', … }`
 */
export function outlineMemo({ title: given, blocks, notes, works, bibliography, date }: ComposedMemo): Outline {
  const title = oneLine(given) || nameUntitled(blocks);
  return {
    title: title || __WORDS__.parts.memo,
    fileName: nameFile(title) || `${__BRIEF__.id}-memo`,
    paragraphs: blocks.flatMap((block): Paragraph[] => {
      if (block.type === 'passage') return outlinePassage(block);
      if (block.type === 'heading') return [plain('heading', oneLine(block.text))];
      return splitParagraphs(block.text).map((lines) => plain('writing', ...lines));
    }),
    notes: notes.map(({ runs, pandoc }) => ({ runs: runs.map(encodeLink), pandoc })),
    works,
    bibliography: bibliography.map((runs) => runs.map(encodeLink)),
    date,
  };
}

export interface Outline extends Pick<ComposedMemo, 'title' | 'notes' | 'works' | 'bibliography' | 'date'> {
  /** What its files are called, without their endings. */
  readonly fileName: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  /** The writer’s heading or words; a passage’s words in a row or, for a long quotation, set off; what the editor adds to them, or what to know about them. */
  readonly role: 'heading' | 'writing' | 'passage' | 'quotation' | 'remark';
  /** Whose words follow, or what they are about: `Anna Berg · Assessment.`, `What to watch.`; empty for most paragraphs. */
  readonly lead: string;
  /** In order: words, numbers of notes, and where the writer broke a line. */
  readonly content: readonly Content[];
}

export type Content = Piece | { readonly break: true };

function outlinePassage({ address, title, paragraphs, isQuote, lead, heading = '', editorNotes, warning }: PassageBlock): Paragraph[] {
  const said = paragraphs.flat().some(isWords) ? paragraphs : [[{ text: title || address }, ...paragraphs.flat()]];
  const isSetOff = isQuote && isLong(said);
  return [
    ...said.map((content, index): Paragraph => ({
      role: isSetOff ? 'quotation' : 'passage',
      lead: index === 0 ? punctuate(lead || heading) : '',
      content: isQuote && !isSetOff ? quote(content) : content,
    })),
    ...editorNotes.map((note) => plain('remark', note)),
    ...(warning === undefined ? [] : [plain('remark', `[${warning}]`)]),
  ];
}

function plain(role: Paragraph['role'], ...lines: readonly string[]): Paragraph {
  return { role, lead: '', content: lines.flatMap((text, index) => (index === 0 ? [{ text }] : [{ break: true }, { text }])) };
}

/** Whether a quotation is to be set off: more than one paragraph, or a hundred words (Chicago 18, 12.10). */
function isLong(paragraphs: readonly (readonly Piece[])[]): boolean {
  const words = paragraphs.flat().flatMap((piece) => ('text' in piece ? piece.text.split(/\s+/) : []));
  return paragraphs.length > 1 || words.length >= 100;
}

/**
 * What a memo is called that its writer gave no title: after the first of its passages; where it has none, as its own words begin.
 *
 * `Aid is due without delay, and 4 more passages` · `I doubt this, because it is…`
 */
function nameUntitled(blocks: readonly Block[]): string {
  const [first, ...others] = blocks.flatMap((block) => (block.type === 'passage' ? [block.title] : []));
  if (first !== undefined) return others.length === 0 ? first : first + __WORDS__.memo.more(others.length);
  return shorten(blocks.flatMap((block) => (block.type === 'passage' ? [] : block.text.trim())).join(' '));
}

/** The first six words of a text: `I doubt this, because it is…` */
export function shorten(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.slice(0, 6).join(' ') + (words.length > 6 ? '…' : '');
}

/** `Anna Berg · Assessment` → `Anna Berg · Assessment.` */
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

/**
 * Puts words into quotation marks; those in them become single ones. A note stands behind the mark that closes.
 *
 * `[{ text: 'a “weak” word' }, { note: 1 }]` → `[{ text: '“a ‘weak’ word”' }, { note: 1 }]`
 */
export function quote(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(isWords);
  const last = pieces.findLastIndex(isWords);
  const [open, close, openInside, closeInside] = __WORDS__.quotes;
  return pieces.map((piece, index) => {
    if (!isWords(piece)) return piece;
    const inside = piece.text.replaceAll(open, openInside).replaceAll(close, closeInside);
    return { text: `${index === first ? open : ''}${inside}${index === last ? close : ''}` };
  });
}

function isWords(piece: Piece): piece is { readonly text: string } {
  return 'text' in piece;
}

/** Paragraphs, parted by blank lines, each as its lines: `'a\nb\n\nc'` → `[['a', 'b'], ['c']]`. */
function splitParagraphs(text: string): string[][] {
  return text
    .replace(/[\u2028\u2029]/g, '\n')
    .split(/\n\s*\n/)
    .map(splitLines)
    .filter((lines) => lines.length > 0);
}

/** The lines of a text that have anything in them, without the space around them. */
function splitLines(text: string): string[] {
  return text
    .split(/[\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function oneLine(text: string): string {
  return splitLines(text).join(' ');
}

/** Brackets and the like are percent-encoded, so that no format takes them for its own. */
function encodeLink(run: Run): Run {
  if (run.href === undefined) return run;
  return { ...run, href: run.href.replace(/["<>\\^`{|}()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) };
}
