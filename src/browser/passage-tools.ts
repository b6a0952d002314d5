import { announce, inTime, isPlainClick, make, requireElement, copyText } from './elements.ts';
import { readPassageOfLink, addressOnPage } from './passage.ts';

/**
 * Makes each link to cite open the forms of citing on this page instead of leaving it, with the button that adds the passage
 * to the memo. What they need is fetched when they are first used.
 */
export function startPassageTools(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.cite-link:not([aria-label])')) {
    // As its own link names it: “Link to claim 4, Both groups”.
    const permalink = link.closest('.claim, .judgement, .heading, th, .actor, .event')?.querySelector('.permalink');
    link.ariaLabel = __WORDS__.passage.cite + (permalink?.ariaLabel?.replace(__WORDS__.passage.linkTo, '') ?? document.title);
  }
  document.addEventListener('click', (event) => {
    const control = event.target instanceof Element ? event.target.closest('a.cite-link, button.add-memo') : null;
    if (control instanceof HTMLButtonElement) addPassageOf(control);
    else if (control instanceof HTMLAnchorElement && isPlainClick(event)) {
      event.preventDefault();
      openCitationsOf(control);
    }
  });
}

/**
 * The button that adds a passage to the memo; with the digest of the wording that the reader sees, if the page knows it. It
 * stands here, in the script of every page, since search needs it too.
 */
export function makeMemoButton(name: string, { address, digest }: { address: string; digest?: string | undefined }): HTMLButtonElement {
  const button = make(
    'button',
    { type: 'button', class: 'add-memo', 'aria-label': `${__WORDS__.tools.add}: ${name}` },
    __WORDS__.tools.add,
  );
  button.dataset.address = address;
  if (digest !== undefined) button.dataset.digest = digest;
  return button;
}

function addPassageOf(button: HTMLButtonElement): void {
  import('../memo/browser/add-passage.ts')
    .then((module) => module.addToMemo(button))
    .catch(() => replaceName(button, __WORDS__.tools.notAdded));
}

/** Where they do not come, their link is followed as it would be without a script, unless the reader is offline and would lose this page. */
function openCitationsOf(link: HTMLAnchorElement): void {
  const name = link.ariaLabel?.replace(__WORDS__.passage.cite, '') ?? '';
  link.ariaBusy = 'true';
  const opening = import('../cite/browser/citation-forms.ts').then((module) =>
    module.openCitations(link, makeMemoButton(name, readPassageOfLink(link))),
  );
  inTime(opening)
    .catch(() => {
      if (navigator.onLine) location.assign(link.href);
      else replaceName(link, __WORDS__.tools.offline);
    })
    .finally(() => (link.ariaBusy = null));
}

/** Says what became of a press where it was pressed. */
function replaceName(control: HTMLElement, words: string): void {
  control.removeAttribute('aria-label');
  control.textContent = words;
  announce(words);
}

/**
 * A link to a passage which, when followed, is also copied; without a script it is the link alone. On the page,
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
      announce(__WORDS__.tools.linkNotCopied);
      return;
    }
    announce(__WORDS__.tools.linkCopied);
    this.dataset.copied = __WORDS__.tools.copiedMark;
    setTimeout(() => delete this.dataset.copied, 2000);
    import('./offer-pin.ts').then(
      (module) => module.offerPin(link),
      () => undefined,
    );
  }
}
