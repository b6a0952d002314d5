/** Whether the reader’s keyboard has ⌘ where others have Ctrl. */
export const isMac = /Macintosh|iPhone|iPad/.test(navigator.userAgent);

/** Labels keys as they are on the reader’s keyboard: `<kbd>Ctrl K</kbd>` → `<kbd>⌘K</kbd>` on a Mac. */
export function nameKeys(): void {
  if (!isMac) return;
  for (const key of document.querySelectorAll('kbd')) key.textContent = key.textContent.replace(/^Ctrl /, '⌘');
}
