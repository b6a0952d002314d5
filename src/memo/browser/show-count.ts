/**
 * Keeps the number of passages in the memo in the masthead. It runs on every page, so it reads no more than it must; who
 * changes the memo on this page says so by `memo:changed`.
 */
export function watchCount(): void {
  addEventListener('pageshow', () => showCount(countKept()));
  addEventListener('storage', () => showCount(countKept()));
  document.addEventListener('memo:changed', (event) => showCount((event as CustomEvent<{ count: number }>).detail.count));
}

/** Where the memo lies among what the browser keeps; sites under several paths of one origin have one each. */
export const memoKey = `${__BRIEF__.id}.memo${import.meta.env.BASE_URL === '/' ? '' : `:${import.meta.env.BASE_URL}`}`;

function showCount(count: number): void {
  const place = document.querySelector('.memo-count');
  if (place) place.textContent = count > 0 ? ` ${count}` : '';
}

function countKept(): number {
  try {
    const { entries } = JSON.parse(localStorage.getItem(memoKey) ?? '') as { entries: { type: string }[] };
    return entries.filter(({ type }) => type === 'passage').length;
  } catch {
    // Nothing is kept, or nothing that can be read; the memo’s own page says which.
    return 0;
  }
}
