import { isPlainClick, isMac } from '../../browser/elements.ts';
import { fetchIndex, showFailure } from './fetch-index.ts';

/**
 * Opens search by Ctrl+K, ⌘K and the links to it. What searches is fetched when a reader first reaches for it, the script and its
 * index at the same time; what is typed until then is not lost. The search page itself has no dialog: there its field is given
 * the focus.
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
  const index = fetchIndex();
  // Whoever needs it hears of its failure.
  index.catch(() => undefined);
  fetched = import('./start-search.ts').then(
    (module) => module.startSearch(dialog, page, index),
    () => {
      fetched = undefined;
      showFailure(document);
    },
  );
}

addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.isComposing) return;
  // In a field, a Mac’s own Ctrl+K deletes to the end of the line.
  const isTyping = event.target instanceof Element && event.target.matches('input, textarea, [contenteditable]');
  if (isMac && event.ctrlKey && isTyping) return;
  event.preventDefault();
  openSearch();
});

// A field on a page is a form without a script; with it, all is there when the reader begins to type.
for (const way of document.querySelectorAll('[data-search-open], [data-search-field]')) {
  way.addEventListener('pointerenter', fetchSearch);
  way.addEventListener('focus', fetchSearch);
}

for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]'))
  opener.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    openSearch();
  });

if (page) fetchSearch();
