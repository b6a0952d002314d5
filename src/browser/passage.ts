import { citePathOf } from '../brief/routes.ts';
import { joinAddress, splitPin } from '../brief/address.ts';

/**
 * A passage of this page by its id, or the page itself by an empty one.
 *
 * `readPassage('two-groups')` → `{ address: '/sources/letter/#two-groups', pin: 'two-groups~3fa9c1', digest: '3fa9c1', citeAddress: '/banks/cite/sources/letter/#two-groups' }`
 */
export function readPassage(id: string): PassageOnPage {
  const address = joinAddress(readPath(), id);
  const pin = findHead(id)?.id ?? id;
  return { address, pin, digest: splitPin(pin).digest, citeAddress: root + citePathOf(address) };
}

/** The passage that a link to cite stands for: one of another page where it says so, else one of this page, or the page. */
export function readPassageOfLink({ pathname, hash, dataset }: HTMLAnchorElement): PassageOnPage {
  if (dataset.address !== undefined) return { address: dataset.address, pin: '', digest: undefined, citeAddress: pathname + hash };
  return readPassage(hash.slice(1));
}

/** The path of this page from the site’s root: `/banks/sources/letter/index.html` → `/sources/letter/` where the site lies under `/banks/`. */
export function readPath(): string {
  return location.pathname.slice(root.length).replace(/index\.html$/, '');
}

/** The address of this page for others, without the query, which is this visit’s own: `#two-groups` → `https://banks.example/sources/letter/#two-groups`. */
export function addressOnPage(hash: string): string {
  return location.origin + location.pathname + hash;
}

/** The base path without its last slash. */
export const root = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The head of a passage, which has the pin of its present wording.
 *
 * `findHead('two-sides')` → `<div class="judgement-text" id="two-sides~3fa9c1">` in `<li class="judgement" id="two-sides">`
 */
export function findHead(id: string): HTMLElement | null {
  return id === '' ? null : document.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}~"]:not(.alias)`);
}

/** The same from any element that has the passage’s id, one of its pins or a former id. */
export function findHeadAt(element: Element): HTMLElement | null {
  const named = element.matches('.alias') ? element.parentElement : element;
  return findHead(splitPin(named?.id ?? '').id);
}

export interface PassageOnPage {
  /** From the site’s root, without the base path. */
  readonly address: string;
  /** The fragment that leads to its present wording; its id, or nothing for a page, where there is no such fragment. */
  readonly pin: string;
  readonly digest: string | undefined;
  /** Where all forms of citing it stand, with the base path. */
  readonly citeAddress: string;
}
