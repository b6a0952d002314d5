import { isPlainClick } from '../../browser/is-plain-click.ts';

/** Follows the marks of notes, and the way past all entries, without a trace in the address, which may hold a memo that was sent. */
export function followNotes(page: HTMLElement): void {
  page.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.cite, a.memo-ahead') : null;
    const note = mark && document.getElementById(mark.hash.slice(1));
    if (!note || !isPlainClick(event)) return;
    event.preventDefault();
    note.focus();
  });
}
