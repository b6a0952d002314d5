import { startSearchDialog } from './search-dialog.ts';
import { startSearchPage } from './search-page.ts';

/** Lets search answer, in the dialog or on its own page. Both come in one file, so that an answer needs no second trip. */
export function startSearch(dialog: HTMLDialogElement | null, page: HTMLElement | null, index: Promise<unknown>): void {
  if (page) startSearchPage(page, index);
  else if (dialog) startSearchDialog(dialog, index);
}
