/**
 * Splits Pagefind’s excerpt at its marks instead of parsing it, and leaves punctuation outside them.
 *
 * `an <mark>“alliance”,</mark> a &lt; b` → `[{ text: 'an “' }, { text: 'alliance', isMarked: true }, { text: '”, a < b' }]`
 */
export function splitExcerpt(excerpt: string): ExcerptPart[] {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/su).flatMap((text, index) => (index % 2 === 0 ? [plain(text)] : splitWord(text)));
  return joinLike(parts.filter(({ text }) => text !== ''));
}

export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** `“alliance”,` → `“`, the word, `”,`. */
function splitWord(marked: string): ExcerptPart[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(unescape(marked)) ?? [];
  return [
    { text: before, isMarked: false },
    { text: word, isMarked: true },
    { text: after, isMarked: false },
  ];
}

function joinLike(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const joined: ExcerptPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.isMarked === part.isMarked) joined.splice(-1, 1, { text: last.text + part.text, isMarked: part.isMarked });
    else joined.push(part);
  }
  return joined;
}

function plain(escaped: string): ExcerptPart {
  return { text: unescape(escaped), isMarked: false };
}

/** Pagefind escapes these two characters and no other. */
function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
