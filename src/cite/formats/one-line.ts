/**
 * Text for formats in which a line is a field: breaks and other control characters become spaces, and half a surrogate
 * pair, which no encoding can write, is dropped.
 *
 * `oneLine('Arms\r\nand aid ')` → `Arms and aid`
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
