import MarkdownIt, { type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';

/**
 * Reads Markdown as a reader of it would see it, with raw HTML allowed, so that it would be found.
 *
 * `readMarkdown('# A\n\nb *c*[^1]\n\n[^1]: d')` →
 * `{ blocks: [['h1', 'A'], ['p', 'b c^1']], notes: [{ text: 'd', … }], kinds: Set { 'text', 'em_open', … } }`
 */
export function readMarkdown(markdown: string): ReadMarkdown {
  const tokens = new MarkdownIt({ html: true }).use(footnotes).parse(markdown, {});
  const start = tokens.findIndex(({ type }) => type === 'footnote_block_open');
  const body = start === -1 ? tokens : tokens.slice(0, start);
  return {
    blocks: listBlocks(body),
    notes: start === -1 ? [] : listNotes(tokens.slice(start)),
    kinds: new Set(tokens.flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)])),
  };
}

export interface ReadMarkdown {
  /** Headings, paragraphs and whatever else there is, in order; with `^1` where the text refers to note 1. */
  readonly blocks: readonly (readonly [tag: string, text: string])[];
  readonly notes: readonly ReadNote[];
  /** What kinds of things the parser found. */
  readonly kinds: ReadonlySet<string>;
}

interface ReadNote {
  readonly text: string;
  readonly italics: readonly string[];
  readonly links: readonly string[];
}

function listBlocks(tokens: readonly Token[]): [string, string][] {
  return tokens.flatMap((token, index): [string, string][] => {
    if (token.type === 'inline') return [[tokens[index - 1]?.tag ?? '', readText(token.children ?? [])]];
    return token.content === '' ? [] : [[token.type, token.content]];
  });
}

/** A note begins where a `footnote_open` is, and may have several paragraphs. */
function listNotes(tokens: readonly Token[]): ReadNote[] {
  const notes: Token[][] = [];
  for (const token of tokens) {
    if (token.type === 'footnote_open') notes.push([]);
    else notes.at(-1)?.push(...(token.children ?? []));
  }
  return notes.map((inline) => ({
    text: readText(inline),
    italics: inline.flatMap(({ type }, index) => (type === 'em_open' ? [readUntil(inline, index, 'em_close')] : [])),
    links: inline.flatMap((token) => (token.type === 'link_open' ? [String(token.attrGet('href'))] : [])),
  }));
}

function readUntil(inline: readonly Token[], start: number, closing: string): string {
  const length = inline.slice(start).findIndex(({ type }) => type === closing);
  return readText(inline.slice(start, start + length));
}

function readText(inline: readonly Token[]): string {
  return inline
    .map(({ type, content, meta }) => {
      if (type === 'softbreak' || type === 'hardbreak') return '\n';
      return type === 'footnote_ref' ? `^${(meta as { label: string }).label}` : content;
    })
    .join('');
}
