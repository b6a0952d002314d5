import { addressOf } from '../copy-link/address-of.ts';
import { copyText } from '../clipboard/copy-text.ts';
import type { Passage } from '../passage/passage-at.ts';

/**
 * Copies the link that leads to words of a passage, and to the wording they stand in. Where no words lead there alone, the
 * link leads to the passage. Says what became of it.
 */
export async function copyWordsLink(range: Range, { pin }: Passage): Promise<string> {
  const directive = await import('./link-words.ts').then(
    ({ linkWords }) => linkWords(range),
    () => undefined,
  );
  const address = addressOf('', location.href).replace(/#$/, '');
  const isCopied = await copyText(pin === '' && directive === undefined ? address : `${address}#${pin}${directive ?? ''}`);
  if (!isCopied) return 'Not copied: the browser did not allow it';
  return directive === undefined ? 'No link leads to these words alone: link to their passage copied' : 'Link to these words copied';
}
