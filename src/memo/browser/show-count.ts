import { memoKey } from './memo-key.ts';

/**
 * Shows in the masthead how many passages the memo has. It stands on every page, so it reads no more than it must; who
 * changes the memo on this page says so by `memo:changed`.
 */
function showCount(count: number): void {
  const place = document.querySelector('.memo-count');
  if (place) place.textContent = count > 0 ? ` ${count}` : '';
}

function countKept(): void {
  let count = 0;
  try {
    const { entries } = JSON.parse(localStorage.getItem(memoKey) ?? '') as { entries: { type: string }[] };
    count = entries.filter(({ type }) => type === 'passage').length;
  } catch {
    // Nothing is kept, or nothing that can be read; the memo’s own page says which.
  }
  showCount(count);
}

addEventListener('pageshow', countKept);
addEventListener('storage', countKept);
document.addEventListener('memo:changed', (event) => showCount((event as CustomEvent<{ count: number }>).detail.count));
