import { isPlainClick } from '../is-plain-click.ts';
import { showFailure } from './show-failure.ts';

/**
 * Opens search by Ctrl+K, ⌘K and the links to it. All that searches is fetched when a reader first reaches for it; what is
 * typed until then is not lost. The search page itself has no dialog: there its field is given the focus.
 */
function openSearch(): void {
  if (dialog && !dialog.open) dialog.showModal();
  document.querySelector<HTMLInputElement>('#search-field')?.select();
  fetchSearch();
}

const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
const page = document.querySelector<HTMLElement>('.search-page');
let fetched: Promise<void> | undefined;

function fetchSearch(): void {
  fetched ??= import('./start-search.ts').then(
    ({ startSearch }) => startSearch({ dialog, page }),
    () => {
      fetched = undefined;
      showFailure(document);
    },
  );
}

addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  openSearch();
});

for (const link of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
  link.addEventListener('pointerenter', fetchSearch);
  link.addEventListener('focus', fetchSearch);
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    openSearch();
  });
}

if (page) fetchSearch();
