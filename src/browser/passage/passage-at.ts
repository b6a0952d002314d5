import { citePathOf, joinAddress, splitPin } from '../../ledger/fragments/address.ts';

/**
 * A passage of this page by its id, or the page itself by an empty one.
 *
 * `passageAt('two-groups')` → `{ address: '/sources/ifans/#two-groups', pin: 'two-groups~3fa9c1', digest: '3fa9c1', citePage: '/tumen/cite/sources/ifans/two-groups/' }`
 */
export function passageAt(id: string): Passage {
  const address = joinAddress(ownPath(), id);
  const head = id === '' ? null : document.querySelector(`[id^="${CSS.escape(id)}~"]:not(.alias)`);
  return { address, pin: head?.id ?? id, digest: head ? splitPin(head.id).digest : undefined, citePage: root + citePathOf(address) };
}

/** The passage that a link to cite stands for: one of another page where it says so, else one of this page, or the page. */
export function passageOfLink({ pathname, dataset }: HTMLAnchorElement): Passage {
  if (dataset.address !== undefined) return { address: dataset.address, pin: '', digest: undefined, citePage: pathname };
  const page = root + citePathOf(ownPath());
  return passageAt(pathname.startsWith(page) ? pathname.slice(page.length).replace(/\/$/, '') : '');
}

export interface Passage {
  /** From the site’s root, without the base path. */
  readonly address: string;
  /** The fragment that leads to its present wording; its id, or nothing for a page, where there is no such fragment. */
  readonly pin: string;
  readonly digest: string | undefined;
  /** Where all forms of citing it stand, with the base path. */
  readonly citePage: string;
}

/** The base path without its last slash. */
const root = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The path of this page from the site’s root. */
function ownPath(): string {
  return location.pathname.slice(root.length).replace(/index\.html$/, '');
}
