/**
 * Puts words into quotation marks; those in them become single ones.
 *
 * `quote('a “weak” word')` → `“a ‘weak’ word”`
 */
export function quote(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
