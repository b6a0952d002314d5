import { splitPin } from '../brief/address.ts';
import { findHead, type PassageOnPage, readPassage } from './passage.ts';

/**
 * The words of the text that are selected, without the marks, links and notes among them; undefined where there are none.
 *
 * A selection of `The pledge<a class="cite">5</a> binds both` → `{ words: 'The pledge binds both', passage: { … }, … }`
 */
export function readSelectedWords(): SelectedWords | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const pieces = listPieces(range);
  const [first, last] = [pieces.at(0), pieces.at(-1)];
  if (!first || !last || !elementOf(range.commonAncestorContainer)?.closest('.prose, .timeline, .actor')) return undefined;
  const words = pieces.map((piece, index) => (index > 0 && blockOf(piece) !== blockOf(pieces[index - 1]) ? ' ' : '') + piece.toString());
  first.setStart(first.startContainer, first.startOffset + first.toString().search(/\S/));
  return { words: words.join('').replace(/\s+/g, ' ').trim(), range, first, last, passage: findSelectedPassage(first, last) };
}

export interface SelectedWords {
  readonly words: string;
  readonly range: Range;
  /** What is selected of the first text node, from its first letter on. */
  readonly first: Range;
  /** What is selected of the last text node. */
  readonly last: Range;
  /** The smallest passage that holds all the words: a claim, a judgement, a row; their section; the page. */
  readonly passage: PassageOnPage;
}

/** The block of text that the start of a range stands in. */
export function blockOf(range: Range | undefined): Element | null {
  const element = range && elementOf(range.startContainer);
  return element?.closest('p, li, h1, h2, h3, blockquote, dd, dt, td, th, div, article, section') ?? null;
}

/** What a range holds of each text node. */
function listPieces(range: Range): Range[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const pieces: Range[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node) || node.parentElement?.closest(apparatus)) continue;
    const piece = document.createRange();
    piece.setStart(node, node === range.startContainer ? range.startOffset : 0);
    piece.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    if (piece.toString().trim() !== '') pieces.push(piece);
  }
  return pieces;
}

/** What stands in the text and is none of it. */
const apparatus =
  '.cite, .peeks, copy-link, .passage-tools, .notes, .claim-facts, .landing-notice, .copy-offer, .selection-tools, .visually-hidden, .page-history, dialog, nav, form';

function findSelectedPassage(first: Range, last: Range): PassageOnPage {
  const holders = new Set(listPassages(last));
  return readPassage(listPassages(first).find((id) => holders.has(id)) ?? '');
}

/** The ids of the passages that a range begins in, the smallest first. */
function listPassages({ startContainer }: Range): string[] {
  const ids: string[] = [];
  for (let element = startContainer.parentElement; element; element = element.parentElement) {
    const { id } = splitPin(element.id);
    if (findHead(id)) ids.push(id);
    if (element.parentElement?.matches('.prose')) ids.push(...sectionOf(element));
  }
  return ids;
}

/** The id of the section of a block; it begins at its heading and goes on until the next. */
function sectionOf(block: Element): string[] {
  for (let element: Element | null = block; element; element = element.previousElementSibling) {
    if (element.matches('.heading')) return [splitPin(element.id).id];
  }
  return [];
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/**
 * A text directive, by which a link leads to words of a page: what stands before them, how they begin and end, what follows.
 *
 * `formatDirective({ prefix: 'and', textStart: 'a mutual', textEnd: 'guarantee' })` → `:~:text=and-,a%20mutual,guarantee`
 */
export function formatDirective({ prefix, textStart, textEnd, suffix }: TextDirective): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(textStart),
    ...(textEnd === undefined ? [] : [encode(textEnd)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

interface TextDirective {
  readonly prefix?: string | undefined;
  readonly textStart: string;
  readonly textEnd?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A hyphen means something in a directive, and is the one such character that encodeURIComponent leaves. */
function encode(text: string): string {
  return encodeURIComponent(text.trim().toWellFormed()).replaceAll('-', '%2D');
}
