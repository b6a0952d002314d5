import { addressOf } from './address-of.ts';
import { splitPin } from '../../ledger/fragments/address.ts';
import { announce } from '../announce.ts';
import { copyText } from '../clipboard/copy-text.ts';
import { loadOverlays } from '../load-overlays.ts';
import { make } from '../make-element.ts';
import { findHead } from '../passage/find-head.ts';
import { placeNear } from '../place-near.ts';

/**
 * After a link to a passage was copied, offers the link to its present wording instead: right behind the link, for those who
 * press Tab, and below it, for those who look. Esc and going on elsewhere close it.
 */
export async function offerPin(copyLink: Element): Promise<void> {
  await loadOverlays();
  close();
  const link = copyLink.querySelector<HTMLAnchorElement>('a');
  const passage = link && document.getElementById(splitPin(link.hash.slice(1)).id);
  const head = passage && findHead(passage);
  if (!head) return;
  const button = make('button', { type: 'button' }, 'Copy the link to this wording');
  const offer = make('span', { class: 'copy-offer' }, 'Link copied · ', button);
  // In a heading it would become part of its name.
  (copyLink.closest('h2, h3') ?? copyLink).after(offer);
  // The browser went on to the passage; who pressed the link goes on from it.
  link.focus({ preventScroll: true });
  copyLink.toggleAttribute('data-offered', true);
  placeNear(offer, link.getBoundingClientRect());

  const leave = new AbortController();
  const { signal } = leave;
  close = () => {
    leave.abort();
    offer.remove();
    copyLink.removeAttribute('data-offered');
    close = () => undefined;
  };
  const goOn = ({ target }: Event) => {
    if (target instanceof Node && !offer.contains(target) && target !== link) close();
  };
  document.addEventListener('focusin', goOn, { signal });
  document.addEventListener('pointerdown', goOn, { signal });
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return;
      if (offer.contains(document.activeElement)) link.focus();
      close();
    },
    { signal },
  );
  button.addEventListener('click', () => {
    void copyText(addressOf(`#${head.id}`, location.href)).then((isCopied) => {
      const words = isCopied ? 'Link to this wording copied' : 'The link to this wording was not copied';
      if (offer.contains(document.activeElement)) link.focus();
      offer.textContent = words;
      announce(words);
    });
  });
  announce('Link copied. The next control copies the link to this wording');
}

/** Takes the present offer away, if there is one. */
let close = (): void => undefined;
