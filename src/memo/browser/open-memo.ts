/** Fetches all that makes the memo’s page work; where that fails, says so, and that nothing is lost. */
export function openMemo(page: HTMLElement): void {
  import('./start-memo.ts')
    .then(({ startMemo }) => startMemo(page))
    .catch((error: unknown) => {
      page.querySelector('.memo-failure')?.removeAttribute('hidden');
      page.querySelector('.memo-work')?.setAttribute('hidden', '');
      throw error;
    });
}
