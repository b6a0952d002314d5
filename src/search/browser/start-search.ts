import { startSearchDialog } from './search-dialog.ts';
import { startSearchPage } from './search-page.ts';

/** Lets search answer, in the dialog or on its own page. Both come in one file, so that an answer needs no second trip. */
export function startSearch({ dialog, page, index }: Places): void {
  if (page) startSearchPage(page, index);
  else if (dialog) startSearchDialog(dialog, index);
}

interface Places {
  readonly dialog: HTMLDialogElement | null;
  readonly page: HTMLElement | null;
  /** The index, on its way. */
  readonly index: Promise<unknown>;
}
