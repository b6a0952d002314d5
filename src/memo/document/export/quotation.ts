import type { Piece } from '../compose-passage.ts';

/**
 * Puts words into quotation marks; those in them become single ones. A note stands behind the mark that closes.
 *
 * `[{ text: 'a “weak” word' }, { note: 1 }]` → `[{ text: '“a ‘weak’ word”' }, { note: 1 }]`
 */
export function quote(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(isWords);
  const last = pieces.findLastIndex(isWords);
  return pieces.map((piece, index) => {
    if (!isWords(piece)) return piece;
    const inside = piece.text.replaceAll('“', '‘').replaceAll('”', '’');
    return { text: `${index === first ? '“' : ''}${inside}${index === last ? '”' : ''}` };
  });
}

function isWords(piece: Piece): piece is { readonly text: string } {
  return 'text' in piece;
}
