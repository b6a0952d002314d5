import { announce, isPlainClick, requireElement } from './elements.ts';
import { copyText } from './clipboard.ts';
import { addressOnPage } from './passage.ts';

/**
 * A link to a passage which, when followed, is also copied; without a script it is the link alone. For those who look,
 * `data-copied` says so for two seconds, or until the offer of a link to the wording does.
 *
 * `<copy-link><a class="permalink" href="#what-to-watch">§ 3</a></copy-link>`
 */
export class CopyLinkElement extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (isPlainClick(event)) void this.#copy(this.#requireLink());
    });
  }

  connectedCallback(): void {
    this.#requireLink();
  }

  #requireLink(): HTMLAnchorElement {
    return requireElement(this, 'a[href^="#"]', HTMLAnchorElement);
  }

  async #copy(link: HTMLAnchorElement): Promise<void> {
    if (!(await copyText(addressOnPage(link.hash)))) {
      announce('The link was not copied; it is in the address bar');
      return;
    }
    announce('Link copied');
    this.toggleAttribute('data-copied', true);
    setTimeout(() => this.toggleAttribute('data-copied', false), 2000);
    import('./offer-pin.ts').then(
      ({ offerPin }) => offerPin(link),
      () => undefined,
    );
  }
}
