/**
 * Puts “Add to memo” beside each link to cite, and makes both act here: the one opens the forms of citing on this page
 * instead of leaving it, the other adds the passage. What they need is fetched when they are first used.
 */
import { isPlainClick } from '../is-plain-click.ts';
import { makeMemoButton } from './make-memo-button.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.cite-link')) {
  // As its own link names it: “Link to claim 4, Both groups”.
  const permalink = link.closest('.claim, .judgement, .heading, th, .actor, .event')?.querySelector('.permalink');
  const name = permalink?.ariaLabel?.replace(/^Link to /, '') ?? document.title;
  link.ariaLabel = `Cite ${name}`;
  link.after(' ', makeMemoButton(name));
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
    import('../cite/open-citations.ts').then(({ openCitations }) => openCitations(control)).catch(() => location.assign(control.href));
  }
});

if (document.querySelector('main .cite-form'))
  void import('../cite/add-copy-buttons.ts').then(({ addCopyButtons }) => addCopyButtons(document));
