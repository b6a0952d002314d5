import { createAsking } from './asking.ts';
import { startSearchDialog } from './search-dialog.ts';
import { showFailure } from './show-failure.ts';

/** Lets search answer: in the dialog that every other page has, or on its own page, which has more to do. */
export function startSearch({ dialog, page, quick }: Places): void {
  const asking = createAsking(quick);
  if (dialog) startSearchDialog(dialog, asking);
  if (page) {
    import('./search-page.ts').then(
      ({ startSearchPage }) => startSearchPage(page, asking),
      () => showFailure(page),
    );
  }
}

interface Places {
  readonly dialog: HTMLDialogElement | null;
  readonly page: HTMLElement | null;
  /** The quick index, on its way. */
  readonly quick: Promise<unknown>;
}
