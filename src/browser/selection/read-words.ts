/**
 * The words of the text in a range, without the marks, links and notes among them, and the nodes they begin and end in;
 * undefined where it has none.
 *
 * A range over `The pledge<a class="cite">5</a> binds both` → `The pledge binds both`
 */
export function readWords(range: Range): SelectedWords | undefined {
  const pieces = listPieces(range);
  const first = pieces.at(0);
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const text = pieces.map(({ node, from, to }, index) => {
    const isNewBlock = index > 0 && blockOf(node) !== blockOf(pieces[index - 1]?.node ?? node);
    return (isNewBlock ? ' ' : '') + node.data.slice(from, to);
  });
  return { words: text.join('').replace(/\s+/g, ' ').trim(), first, last };
}

/** The block of text that a node stands in. */
export function blockOf(node: Node): Element | null {
  return node.parentElement?.closest('p, li, h1, h2, h3, blockquote, dd, dt, td, th, div, article, section') ?? null;
}

export interface SelectedWords {
  readonly words: string;
  readonly first: Piece;
  readonly last: Piece;
}

/** A part of a text node. */
interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

function listPieces(range: Range): Piece[] {
  const { commonAncestorContainer: top, startContainer, startOffset, endContainer, endOffset } = range;
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node: Node | null = top instanceof Text ? top : walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node) || node.parentElement?.closest(apparatus)) continue;
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : node.length;
    if (node.data.slice(from, to).trim() !== '') pieces.push({ node, from, to });
  }
  return pieces;
}

/** What stands in the text and is none of it. */
const apparatus =
  '.cite, .peeks, copy-link, .passage-tools, .notes, .claim-facts, .landing-notice, .copy-offer, .selection-tools, .visually-hidden, .page-history, dialog, nav, form';
