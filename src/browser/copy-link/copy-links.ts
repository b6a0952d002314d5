/** Registers `<copy-link>` and tells the reader what became of a copy: in words for those who listen, by an attribute for those who look. */
import { CopyLinkElement } from './copy-link-element.ts';

let forgetting: ReturnType<typeof setTimeout> | undefined;

function tell(words: string, link?: Element): void {
  const announcer = document.querySelector('#page-announcer');
  const forget = () => {
    document.querySelector('copy-link[data-copied]')?.removeAttribute('data-copied');
    if (announcer) announcer.textContent = '';
  };
  clearTimeout(forgetting);
  forget();
  forgetting = setTimeout(forget, 2000);
  link?.setAttribute('data-copied', '');
  if (announcer) announcer.textContent = words;
}

document.addEventListener('copy-link:copied', ({ target }) => {
  if (!(target instanceof Element)) return;
  tell('Link copied', target);
  import('./offer-pin.ts').then(
    ({ offerPin }) => offerPin(target),
    () => undefined,
  );
});
document.addEventListener('copy-link:failed', () => tell('The link was not copied; it is in the address bar'));
customElements.define('copy-link', CopyLinkElement);
