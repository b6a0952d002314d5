import type { Run } from '../formats/citation.ts';

/**
 * What citeproc prints as HTML, as runs; addresses in it become links.
 *
 * `parseRuns('Cha, &#38; <i>ChinaPower</i>')` → `[{ text: 'Cha, & ' }, { text: 'ChinaPower', italic: true }]`
 */
export function parseRuns(html: string): Run[] {
  let italics = 0;
  const runs: Run[] = [];
  for (const [, tag, text] of html.trim().matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (tag === 'i') italics += 1;
    else if (tag === '/i') italics -= 1;
    else if (text !== undefined) runs.push(...linkAddresses(decode(text), italics > 0));
  }
  return joinRuns(runs);
}

/** Neighbours alike in everything become one. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.italic === run.italic && last.href === run.href) joined[joined.length - 1] = { ...run, text: last.text + run.text };
    else joined.push(run);
  }
  return joined.filter(({ text }) => text !== '');
}

/** Splits at addresses; the full stop that ends an entry is no part of one. */
function linkAddresses(text: string, isItalic: boolean): Run[] {
  const style = isItalic ? { italic: true as const } : {};
  return text
    .split(/(https?:\/\/\S*[^\s.,;])/)
    .map((piece, index) => (index % 2 === 1 ? { text: piece, href: piece, ...style } : { text: piece, ...style }));
}

/** citeproc writes the characters that HTML needs escaped, and spaces that must not break, by number. */
function decode(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
