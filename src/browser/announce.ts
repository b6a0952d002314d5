import { make } from './elements.ts';

/**
 * Tells those who listen what became of what they did. Behind an open dialog the page’s own live region is silent, so the
 * dialog is given one.
 */
export function announce(words: string): void {
  const dialog = document.querySelector('dialog[open]');
  if (!dialog) return speak(document.querySelector('#page-announcer'), words);
  const own = dialog.querySelector('.announcer');
  if (own) return speak(own, words);
  const region = make('p', { class: 'announcer visually-hidden', role: 'status' });
  dialog.append(region);
  // A live region says only what changes in it once it is known.
  requestAnimationFrame(() => speak(region, words));
}

function speak(region: Element | null, words: string): void {
  if (region) region.textContent = words;
}
