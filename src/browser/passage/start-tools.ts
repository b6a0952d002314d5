/**
 * Makes each link to cite act here: it opens the forms of citing on this page instead of leaving it, with the button that
 * adds the passage to the memo. What that needs is fetched when it is first used; the button is made here, so that what it is
 * made with is in the script of every page, where search needs it too.
 */
import { isPlainClick } from '../is-plain-click.ts';
import { makeMemoButton } from './make-memo-button.ts';
import { passageOfLink } from './passage-at.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.cite-link:not([aria-label])')) {
  // As its own link names it: “Link to claim 4, Both groups”.
  const permalink = link.closest('.claim, .judgement, .heading, th, .actor, .event')?.querySelector('.permalink');
  link.ariaLabel = `Cite ${permalink?.ariaLabel?.replace(/^Link to /, '') ?? document.title}`;
}

document.addEventListener('click', (event) => {
  const control = event.target instanceof Element ? event.target.closest('a.cite-link, button.add-memo') : null;
  if (control instanceof HTMLButtonElement) {
    import('./add-to-memo.ts')
      .then(({ addToMemo }) => addToMemo(control))
      .catch(() => {
        // Its name is what it says, so that those who listen are told too.
        control.removeAttribute('aria-label');
        control.textContent = 'Not added; try again';
      });
  } else if (control instanceof HTMLAnchorElement && isPlainClick(event)) {
    event.preventDefault();
    const name = control.ariaLabel?.replace(/^Cite /, '') ?? '';
    import('../../cite/browser/open-citations.ts')
      .then(({ openCitations }) => openCitations(control, makeMemoButton(name, passageOfLink(control))))
      .catch(() => location.assign(control.href));
  }
});

if (document.querySelector('main .cite-form'))
  void import('../../cite/browser/add-copy-buttons.ts').then(({ addCopyButtons }) => addCopyButtons(document));
