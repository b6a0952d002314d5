import { formatShare } from '../document/format-share.ts';
import type { Memo } from '../document/memo.ts';
import { announce } from '../../browser/announce.ts';
import { copyText } from '../../browser/clipboard/copy-text.ts';
import { requireElement } from '../../browser/require-element.ts';

/** Lets a button copy a link that holds the memo. Where the clipboard refuses, the link is shown to be copied by hand. */
export function offerLink(place: HTMLElement, status: HTMLElement, read: () => Memo): void {
  const shown = requireElement(place, '.memo-link-shown', HTMLElement);
  const field = requireElement(shown, 'input', HTMLInputElement);
  const tell = (words: string) => {
    status.textContent = words;
    announce(words);
  };
  const copy = async (): Promise<void> => {
    shown.hidden = true;
    const { fragment, over } = await formatShare(read());
    if (over > 0) {
      tell(
        `The memo is too long for a link, by ${over.toLocaleString('en')} characters. Shorten your notes, or send one of the files instead.`,
      );
      return;
    }
    const link = new URL(fragment, location.href).href;
    if (await copyText(link)) {
      tell('Link copied. Whoever opens it gets a copy of the memo as it is now.');
      return;
    }
    shown.hidden = false;
    field.value = link;
    field.select();
    tell('The browser did not allow copying. Here is the link, to be copied by hand.');
  };
  requireElement(place, 'button[data-share]', HTMLButtonElement).addEventListener('click', () => void copy());
}
