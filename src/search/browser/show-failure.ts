/** Says that there is no search to be had, and shows the way that needs none. */
export function showFailure(root: ParentNode): void {
  const status = root.querySelector<HTMLElement>('.search-status');
  if (status) {
    status.textContent = 'Search could not be loaded.';
    status.dataset.answer = 'failed';
  }
  root.querySelector('.search-way-on')?.removeAttribute('hidden');
}
