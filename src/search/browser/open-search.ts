import { isPlainClick } from '../../browser/is-plain-click.ts';
import { fetchJson } from './fetch-json.ts';
import { showFailure } from './show-failure.ts';

/**
 * Opens search by Ctrl+K, ⌘K and the links to it. All that searches is fetched when a reader first reaches for it, the script
 * and its index at the same time; what is typed until then is not lost. The search page itself has no dialog: there its field
 * is given the focus.
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
  if (fetched) return;
  const quick = fetchJson(`${import.meta.env.BASE_URL}search/quick.json`);
  // Whoever needs it hears of its failure.
  quick.catch(() => undefined);
  fetched = import('./start-search.ts').then(
    ({ startSearch }) => startSearch({ dialog, page, quick }),
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

for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
  opener.addEventListener('pointerenter', fetchSearch);
  opener.addEventListener('focus', fetchSearch);
  opener.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    openSearch();
  });
}

// A field on a page hands over to the dialog, which searches while one types; without a script it is a form.
const doorway = document.querySelector<HTMLInputElement>('[data-search-field]');
doorway?.addEventListener('pointerenter', fetchSearch);
doorway?.addEventListener('focus', fetchSearch);

if (page) fetchSearch();
