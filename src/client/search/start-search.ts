import { startSearchDialog } from './search-dialog.ts';
import { startSearchPage } from './search-page.ts';

/** Lets search answer: in the dialog that every other page has, or on its own page. Both come in one file, since they share most. */
export function startSearch({ dialog, page }: Places): void {
  if (dialog) startSearchDialog(dialog);
  if (page) startSearchPage(page);
}

interface Places {
  readonly dialog: HTMLDialogElement | null;
  readonly page: HTMLElement | null;
}
