/**
 * A line of plain text as Markdown that says just that, to CommonMark, to forges and to Pandoc: nothing in it becomes
 * emphasis, a link, a citation, a formula or, at its beginning, a heading, a list, a quotation or a rule.
 *
 * `escapeMarkdown('1. *Why* [now]?')` → `1\. \*Why\* \[now\]?`
 */
export function escapeMarkdown(line: string): string {
  return escapeWords(line)
    .replace(/^[#>]|^[-+=](?=[-+=\s]|$)|^:(?=[:\s]|$)/, '\\$&')
    .replace(/^\((?=(?:\d+|[a-z]+)\))/i, '\\(')
    .replace(/^(?:\d+|[a-z]|[ivxlcdm]+)(?=[.)](?:\s|$))/i, '$&\\');
}

/** The same behind other text, where what makes a block of a line has no meaning. */
export function escapeWords(words: string): string {
  return words
    .replace(/[\\`*_[\]<~^$@|]/g, '\\$&')
    .replace(/&(?=#?\w)/g, '\\&')
    .replace(/!$/, '\\!');
}

/** The same in a heading, where number signs at the end would be lost, and braces to Pandoc. */
export function escapeHeading(line: string): string {
  return escapeMarkdown(line).replace(/(?<!\\)[#{]/g, '\\$&');
}
