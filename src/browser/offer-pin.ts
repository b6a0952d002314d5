import { announce, make, copyText } from './elements.ts';
import { loadOverlays, moveNear } from './overlays.ts';
import { addressOnPage, findHead } from './passage.ts';

/**
 * After a link to a passage was copied, offers the link to its present wording instead: right behind the link, for those who
 * press Tab, and below it, for those who see the page. Esc and going on elsewhere close it, as they do any popover.
 */
export async function offerPin(link: HTMLAnchorElement): Promise<void> {
  await loadOverlays();
  const head = findHead(link.hash.slice(1));
  if (!head) return;
  const button = make('button', { type: 'button' }, __WORDS__.tools.copyPin);
  const offer = make('span', { class: 'copy-offer', popover: 'auto' }, `${__WORDS__.tools.linkCopied} · `, button);
  const copyLink = link.closest('copy-link');
  copyLink?.removeAttribute('data-copied');
  // In a heading it would become part of its name.
  (link.closest('h2, h3') ?? copyLink)?.after(offer);
  // The browser went on to the passage; who pressed the link goes on from it.
  link.focus({ preventScroll: true });
  offer.showPopover();
  moveNear(offer, link.getBoundingClientRect());
  announce(__WORDS__.tools.pinOffered);

  offer.addEventListener('toggle', ({ newState }) => newState === 'closed' && offer.remove());
  offer.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && relatedTarget !== link) offer.hidePopover();
  });
  button.addEventListener('click', () => {
    void copyText(addressOnPage(`#${head.id}`)).then((isCopied) => {
      const outcome = isCopied ? __WORDS__.tools.pinCopied : __WORDS__.tools.pinNotCopied;
      if (offer.contains(document.activeElement)) link.focus();
      offer.textContent = outcome;
      announce(outcome);
    });
  });
}
