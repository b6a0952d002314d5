/**
 * Puts words into quotation marks; those in them become single ones.
 *
 * `quote('a “weak” word')` → `“a ‘weak’ word”`
 */
export function quote(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Whether a quotation is to be set off instead: more than one paragraph, or a hundred words (Chicago 18, 12.10). */
export function isLongQuotation(paragraphs: readonly string[]): boolean {
  return paragraphs.length > 1 || paragraphs.join(' ').split(/\s+/).length >= 100;
}
