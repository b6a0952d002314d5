import type { Run } from '../../../cite/formats/citation.ts';
import { escapeMarkdown, escapeWords } from './markdown-text.ts';

/**
 * Runs as Markdown in one line. Where asterisks would not be read as italics, such as before a letter that follows a
 * bracket, the words stay upright.
 *
 * `[{ text: 'Cha, ' }, { text: 'The Capital Cable', italic: true }]` → `Cha, *The Capital Cable*`
 */
export function writeMarkdownRuns(runs: readonly Run[]): string {
  let written = '';
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    const following = next === undefined ? ' ' : next.href === undefined ? firstOf(next.text) : '[';
    written += run.href === undefined ? writeWords(run, written, following) : writeLink(run, run.href);
  }
  return written;
}

/** Italic words in a text, with the spaces around them left outside the asterisks: `leave(' a ')` → ` *a* `. */
function writeWords({ text, italic }: Run, before: string, after: string): string {
  const escaped = before === '' ? escapeMarkdown(text) : escapeWords(text);
  if (!italic) return escaped;
  const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(escaped) ?? [];
  const opens = canDelimit(firstOf(words), start === '' ? lastOf(before) || ' ' : ' ');
  const closes = canDelimit(lastOf(words), end === '' ? after : ' ');
  return words !== '' && opens && closes ? `${start}*${words}*${end}` : escaped;
}

function writeLink({ text, italic }: Run, href: string): string {
  if (text === href) return `<${href}>`;
  return `[${italic ? writeWords({ text, italic }, '[', ']') : escapeWords(text)}](${href})`;
}

/** Whether an asterisk between the two opens or closes emphasis (CommonMark 0.31, 6.2): punctuation inside asks for space or punctuation outside. */
function canDelimit(inside: string, outside: string): boolean {
  return !/[\p{P}\p{S}]/u.test(inside) || /[\s\p{P}\p{S}]/u.test(outside);
}

function firstOf(text: string): string {
  return Array.from(text)[0] ?? '';
}

function lastOf(text: string): string {
  return Array.from(text).at(-1) ?? '';
}
