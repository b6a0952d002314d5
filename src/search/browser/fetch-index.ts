/** The file that says what there is to be found, see `SearchIndex`; rejected where it is not there. */
export async function fetchIndex(): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}search/index.json`);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json();
}

/** Says that there is no search to be had, and shows the way that needs none. */
export function showFailure(root: ParentNode): void {
  const status = root.querySelector<HTMLElement>('.search-status');
  if (status) {
    status.textContent = __WORDS__.answers.failed;
    status.dataset.answer = 'failed';
  }
  root.querySelector('.search-way-on')?.removeAttribute('hidden');
}
