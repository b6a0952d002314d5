import type { ComposedMemo } from '../../document/composed.ts';
import { writeHtml } from '../../document/export/html.ts';
import { outlineMemo } from '../../document/export/outline.ts';
import { writePlainText } from '../../document/export/plain-text.ts';
import { Refusal } from './refusal.ts';

/**
 * Copies a memo as formatted text, and as plain text for where nothing else can be pasted. Where the clipboard is missing
 * or refuses, throws a `Refusal`.
 */
export async function copyRichText(memo: ComposedMemo): Promise<void> {
  const outline = outlineMemo(memo);
  const forms = { 'text/html': writeHtml(outline), 'text/plain': writePlainText(outline) };
  if (copyUnaltered(forms)) return;
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch (error) {
    throw new Refusal('The memo was not copied: the browser did not allow it.', { cause: error });
  }
}

/**
 * Copies as if the reader had pressed the keys for it. This older way comes first, since browsers alter what they are given
 * as a `ClipboardItem`: a link from a mark to its note would lead to this site instead.
 */
function copyUnaltered(forms: Readonly<Record<string, string>>): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    isFilled = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above; nothing else copies HTML as it is
    return document.execCommand('copy') && isFilled;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
