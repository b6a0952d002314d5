import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hasClass } from '../brief/classes.ts';
import { formatPlaces, isOwnSpeaker, type Claim, type Corpus } from '../brief/corpus.ts';
import type { ActorId, ClaimKey, SourceId } from '../brief/ids.ts';
import { claimPath } from '../brief/routes.ts';
import { wordsOf } from '../brief/words.ts';
import {
  againstMark,
  attribution,
  editorNote,
  identify,
  nameOf,
  publicationOf,
  replaceCitations,
  type Cited,
  type Piece,
  type PluginOptions,
} from './fragments.ts';
import { listMarked, peeks, type Peek } from './peeks.ts';

/**
 * Turns citations into numbered marks that lead to the notes beside the paragraph, which say who says so and where. A script
 * lets each open the wordings of its claims in place.
 *
 * `<p>Binding. [@letter#a-b]</p>` →
 * `<div class="row"><p>Binding.<a class="cite" href="#note-1" …>1</a></p><details class="notes">…</details></div>`
 */
export function rehypeNotes({ corpus: read }: PluginOptions) {
  return (tree: Root, file: VFile): void => {
    if (identify(file).folder === 'sources') return;
    const numbered: Numbered = { corpus: read(), next: 1, first: new Map(), named: new Set(), shown: [] };
    tree.children = tree.children.map((node): RootContent => (node.type === 'element' ? annotate(node, numbered) : node));
    const shown = [...numbered.shown, ...listMarked(tree, numbered.corpus)];
    if (shown.length > 0) tree.children.push(peeks(shown, numbered.corpus));
  };
}

/** A block with its notes; lists of judgements get theirs item by item. */
function annotate(element: Element, numbered: Numbered): Element {
  if (hasClass(element, 'judgements')) {
    for (const item of element.children) {
      if (item.type !== 'element') continue;
      const notes = placeMarks(item, numbered);
      if (notes.length > 0) item.children.push(notesOf(notes, numbered));
    }
    return element;
  }
  const notes = placeMarks(element, numbered);
  if (notes.length === 0) return element;
  return h('div', { className: ['row', ...(hasClass(element, 'bottom-line') ? ['row-lead'] : [])] }, element, notesOf(notes, numbered));
}

/** Puts marks in place of `[@a#b; @c#d]` below an element and returns the notes they need. */
function placeMarks(element: Element, numbered: Numbered): Note[] {
  const notes: Note[] = [];
  replaceCitations(element, numbered.corpus, (cited) => {
    const first = numbered.next;
    const own = cited.map(({ claim, isAgainst }): Note => {
      const number = numbered.next;
      numbered.next += 1;
      const earlier = numbered.first.get(claim.key);
      if (earlier === undefined) numbered.first.set(claim.key, number);
      return { number, claim, isAgainst, mark: first, earlier };
    });
    notes.push(...own);
    return [mark(own, numbered)];
  });
  return notes;
}

/** One mark for all claims cited together, “4, 5”. */
function mark(cited: readonly Note[], { corpus, shown }: Numbered): Element {
  const words = wordsOf(corpus.brief).passage;
  const numbers = cited.map(({ number }) => number);
  const [first] = numbers;
  shown.push({ id: `peek-${first}`, cited });
  const ariaLabel = `${cited.length === 1 ? words.note : words.notes} ${numbers.join(', ')}: ${listSpeakers(cited, corpus)}`;
  return h('a', { className: 'cite', id: `cite-${first}`, href: `#note-${first}`, ariaLabel }, numbers.join(', '));
}

function notesOf(notes: readonly Note[], numbered: Numbered): Element {
  const numbers = notes.length === 1 ? String(notes[0]?.number) : `${notes[0]?.number}–${notes.at(-1)?.number}`;
  const names = listSpeakers(notes, numbered.corpus);
  const items = notes.map((note) => item(note, numbered));
  return h('details', { className: 'notes' }, [
    h('summary', h('span', { className: 'notes-numbers' }, numbers), ` ${names}`),
    h('ol', { role: 'list' }, items),
  ]);
}

/** Each once: “Anna Berg, Bo Lind”. */
function listSpeakers(cited: readonly Cited[], corpus: Corpus): string {
  return [...new Set(cited.map(({ claim }) => nameOf(corpus, claim.speaker)))].join(', ');
}

/** Of the kind of a claim notes have the form alone, and its name for those who do not see it. */
function item(note: Note, numbered: Numbered): Element {
  const { number, claim, isAgainst, earlier } = note;
  const { corpus } = numbered;
  const words = wordsOf(corpus.brief);
  const backLabel = words.passage.backToNote(number);
  const kind = h('span', { className: 'visually-hidden' }, words.kinds[claim.kind].name);
  return h('li', { id: `note-${number}` }, [
    h('a', { className: 'note-number', href: `#cite-${note.mark}`, ariaLabel: backLabel }, String(number)),
    ' ',
    isAgainst ? againstMark(corpus) : undefined,
    h('span', { className: 'kind', dataKind: claim.kind }, kind),
    ' ',
    earlier === undefined ? inFull(note, numbered) : again(note, earlier, corpus),
  ]);
}

/** The claim’s title; who, in what, when and where, shorter for a source that the page has named before. */
function inFull({ claim }: Note, { corpus, named }: Numbered): Piece[] {
  const title = [h('a', { className: 'claim-link', href: claimPath(claim) }, claim.title), /[.?!]$/.test(claim.title) ? ' ' : '. '];
  const places = `, ${formatPlaces(claim.places)}.`;
  const who = `${claim.source} ${claim.speaker}` as const;
  if (!named.has(who)) {
    named.add(who);
    return [...title, ...attribution(corpus, claim), places];
  }
  const publication = publicationOf(corpus, claim);
  const isOwn = isOwnSpeaker(publication, nameOf(corpus, claim.speaker));
  return [...title, h('b', shortName(corpus, claim)), ...(isOwn ? [] : [', ', h('i', publication)]), places];
}

/** A claim cited before takes one line, so that a paragraph’s notes are not longer than the paragraph. */
function again({ claim }: Note, earlier: number, corpus: Corpus): Piece[] {
  const words = wordsOf(corpus.brief).passage;
  return [h('b', shortName(corpus, claim)), `, ${words.asInNote} `, h('a', { href: `#note-${earlier}` }, String(earlier)), '.'];
}

function shortName(corpus: Corpus, { speaker }: Claim): string {
  return corpus.actors.get(speaker)?.family ?? nameOf(corpus, speaker);
}

interface Note extends Cited {
  readonly number: number;
  /** The number of the mark that it belongs to. */
  readonly mark: number;
  /** The number of the note that cites the same claim for the first time, if this one does not. */
  readonly earlier: number | undefined;
}

interface Numbered {
  readonly corpus: Corpus;
  next: number;
  /** Claims cited so far, with the number of their first note. */
  readonly first: Map<ClaimKey, number>;
  /** Speakers in their sources that a note has named in full. */
  readonly named: Set<`${SourceId} ${ActorId}`>;
  /** What the marks so far open. */
  readonly shown: Peek[];
}

/**
 * Says of each editor’s note that it is one, and names the documents that support it.
 *
 * `<p class="editor-note" data-refs="un-charter">It says …</p>` →
 * `<p class="editor-note"><b>Editor’s note.</b> It says … (<a href="https://…">United Nations</a>, 26 June 1945)</p>`
 */
export function rehypeEditorNotes({ corpus: read }: PluginOptions) {
  return (tree: Root): void => {
    const corpus = read();
    visit(tree, { tagName: 'p' }, (element: Element) => {
      if (!hasClass(element, 'editor-note')) return;
      const documents = String(element.properties.dataRefs ?? '').split(/[\s,]+/);
      Object.assign(element, editorNote(corpus, element.children, documents));
    });
  };
}
