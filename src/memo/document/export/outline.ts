import type { Block, ComposedMemo } from '../compose-memo.ts';
import type { PassageBlock, Piece } from '../compose-passage.ts';
import type { Run } from '../../../cite/formats/citation.ts';

/**
 * A memo as paragraphs in order, which is all that a format has to write: what each paragraph is, its text, tidied but not
 * yet escaped, and its notes where they stand in it.
 *
 * A passage that was reworded since → its paragraphs, with the numbers of its notes, and `{ role: 'remark', … }`
 */
export function outlineMemo({ title: given, blocks, notes, works, bibliography, date }: ComposedMemo): Outline {
  const title = tidyLine(given) || nameUntitled(blocks);
  const paragraphs = blocks.flatMap((block): Paragraph[] => {
    if (block.type === 'passage') return outlinePassage(block);
    if (block.type === 'note') return splitParagraphs(block.text).map((lines) => plain('writing', lines));
    return [plain('heading', [tidyLine(block.text)])];
  });
  return {
    title: title || __WORDS__.parts.memo,
    fileName: nameFile(title) || `${__BRIEF__.id}-memo`,
    paragraphs: paragraphs.filter(({ content }) => content.length > 0),
    notes: notes.map(({ runs, pandoc }) => ({ runs: tidyRuns(runs), pandoc: tidyLine(pandoc) })),
    works,
    bibliography: bibliography.map(tidyRuns),
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

function outlinePassage(block: PassageBlock): Paragraph[] {
  const written = block.paragraphs.map(tidyPieces);
  const hasWords = written.flat().some((piece) => 'text' in piece);
  const said = hasWords ? written : [[{ text: tidyLine(block.title) || block.address }, ...written.flat()]];
  const isSetOff = block.isQuote && isLong(said);
  const paragraphs = block.isQuote && !isSetOff ? said.map(quote) : said;
  return [
    ...paragraphs.map((content, index): Paragraph => ({
      role: isSetOff ? 'quotation' : 'passage',
      lead: index === 0 ? punctuate(tidyLine(block.lead || (block.heading ?? ''))) : '',
      content,
    })),
    ...block.editorNotes.map((note) => plain('remark', [tidyLine(note)])),
    ...(block.warning === undefined ? [] : [plain('remark', [`[${tidyLine(block.warning)}]`])]),
  ];
}

/** Tidy words, without the space around them all; pieces without words are left out. */
function tidyPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    if (!('text' in piece)) return [piece];
    const tidied = tidyWords(piece.text);
    const started = index === 0 ? tidied.trimStart() : tidied;
    const text = pieces.slice(index + 1).some((later) => 'text' in later) ? started : started.trimEnd();
    return text === '' ? [] : [{ text }];
  });
}

function plain(role: Paragraph['role'], lines: readonly string[]): Paragraph {
  const content = lines.flatMap((text, index): Content[] => [
    ...(index > 0 ? [{ break: true as const }] : []),
    ...(text === '' ? [] : [{ text }]),
  ]);
  return { role, lead: '', content };
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
  const [first, ...others] = blocks.flatMap((block) => (block.type === 'passage' ? [tidyLine(block.title)] : []));
  if (first !== undefined) {
    return others.length === 0 ? first : first + __WORDS__.memo.more(others.length);
  }
  const words = blocks.flatMap((block) => (block.type === 'passage' ? [] : tidyLine(block.text).split(/\s+/)));
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

/**
 * Text that every format can carry: one kind of line end, and no control characters, halves of surrogate pairs, U+FFFE or
 * U+FFFF, which XML has no way to write and an editor no way to show.
 *
 * `tidyText('one\r\ntwo\u0000')` → `'one\ntwo'`
 */
function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** The same in one line: `'one\n two '` → `'one two'`. */
function tidyLine(text: string): string {
  return splitLines(text).join(' ');
}

/** The same in one line, with the space around it: a part of a line. */
function tidyWords(text: string): string {
  return tidyText(text).replace(/\s*\n\s*/g, ' ');
}

/** The lines of a text that have anything in them, without the space around them. */
function splitLines(text: string): string[] {
  return tidyText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Paragraphs, parted by blank lines, each as its lines: `'a\nb\n\nc'` → `[['a', 'b'], ['c']]`. */
function splitParagraphs(text: string): string[][] {
  return tidyText(text)
    .split(/\n\s*\n/)
    .map(splitLines)
    .filter((lines) => lines.length > 0);
}

/**
 * Runs as every format can write them: tidy, in one line, joined where nothing but the cut is between them, and leading
 * nowhere but to the web or a mailbox.
 *
 * `[{ text: 'On ' }, { text: 'it', href: 'javascript:x' }]` → `[{ text: 'On it' }]`
 */
function tidyRuns(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  for (const run of trimEnds(runs.map(tidyRun).filter(({ text }) => text !== ''))) {
    const last = tidied.at(-1);
    if (last?.italic === run.italic && last?.href === run.href) tidied.splice(-1, 1, { ...run, text: (last?.text ?? '') + run.text });
    else tidied.push(run);
  }
  return tidied;
}

function tidyRun({ text, italic, href }: Run): Run {
  const tidied = tidyWords(text);
  // Of control characters nothing is left to stand for a link.
  const link = href === undefined || tidied.trim() === '' ? undefined : tidyLink(href);
  return {
    text: tidied,
    ...(italic ? { italic } : {}),
    ...(link === undefined ? {} : { href: link }),
  };
}

/** Spaces, brackets and the like are percent-encoded, so that no format takes them for its own. */
function tidyLink(href: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return undefined;
  return tidyText(href)
    .replace(/[\s"<>\\^`{|}]/gu, (character) => encodeURIComponent(character))
    .replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

function trimEnds(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index) => {
    const started = index === 0 ? run.text.trimStart() : run.text;
    const text = index === runs.length - 1 ? started.trimEnd() : started;
    return text === '' ? [] : [{ ...run, text }];
  });
}
