import { announce } from '../announce.ts';
import { isPlainClick } from '../is-plain-click.ts';

/**
 * Shows the notes of a citation mark where they stand. Folded notes open under their paragraph, and close when the mark is
 * pressed again; notes in the margin are only pointed out. The address keeps no trace of either.
 *
 * The mark stays a link, which has no state to tell: those who listen are read the notes themselves.
 */
function showNotes(mark: HTMLAnchorElement, details: HTMLDetailsElement): void {
  const notes = [...details.querySelectorAll('li')].filter((note) => note.querySelector(`a[href="#${mark.id}"]`));
  const isInMargin = !details.open && notes.some((note) => note.checkVisibility());
  const isShown = details.open && notes.some((note) => note.hasAttribute('data-current'));
  for (const other of document.querySelectorAll('.notes [data-current]')) other.removeAttribute('data-current');
  if (!isInMargin) details.open = !isShown;
  if (!isShown) {
    for (const note of notes) note.setAttribute('data-current', '');
    notes[0]?.scrollIntoView({ block: 'nearest' });
  }
  announce(isShown ? 'Closed' : notes.map((note) => note.innerText).join(' '));
}

document.addEventListener('click', (event) => {
  const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.cite') : null;
  const details = mark && document.getElementById(mark.hash.slice(1))?.closest('details');
  if (!details || !isPlainClick(event)) return;
  event.preventDefault();
  showNotes(mark, details);
});
