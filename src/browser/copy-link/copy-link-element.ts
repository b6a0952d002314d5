import { copyText } from '../clipboard/copy-text.ts';
import { isPlainClick } from '../is-plain-click.ts';
import { requireElement } from '../require-element.ts';
import { addressOf } from './address-of.ts';

/**
 * A link to a passage which, when followed, is also copied. Without a script it is the link alone.
 *
 * `<copy-link><a class="permalink" href="#what-to-watch">§ 3</a></copy-link>`
 *
 * It says what became of it by `copy-link:copied` or `copy-link:failed`, whose `detail.address` is the address, and leaves
 * it to others to tell the reader.
 */
export class CopyLinkElement extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (isPlainClick(event)) void this.#copy(addressOf(this.#requireLink().hash, location.href));
    });
  }

  connectedCallback(): void {
    this.#requireLink();
  }

  #requireLink(): HTMLAnchorElement {
    return requireElement(this, 'a[href^="#"]', HTMLAnchorElement);
  }

  async #copy(address: string): Promise<void> {
    const isCopied = await copyText(address);
    this.dispatchEvent(new CustomEvent(isCopied ? 'copy-link:copied' : 'copy-link:failed', { bubbles: true, detail: { address } }));
  }
}
