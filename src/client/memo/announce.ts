/** Tells those who listen what became of what they did. */
export function announce(words: string): void {
  const announcer = document.querySelector('#page-announcer');
  if (announcer) announcer.textContent = words;
}
