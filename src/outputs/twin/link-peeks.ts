import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { hasClass } from '../../brief/classes.ts';

/**
 * Makes links of the buttons that open a claim’s wording, and plain text of those that open anything else: `<button class="stand-claim" popovertarget="peek-a">claim 4</button>`
 * → `<a href="/sources/…">claim 4</a>`, the address being that of the first link in what it opens.
 */
export function linkPeeks(main: Element): void {
  const ways = new Map<string, string>();
  visit(main, 'element', (element: Element) => {
    if (!hasClass(element, 'peek')) return;
    visit(element, { tagName: 'a' }, (link: Element) => {
      const id = String(element.properties.id);
      const href = String(link.properties.href);
      if (!ways.has(id) && href.includes('/sources/')) ways.set(id, href);
    });
  });
  visit(main, { tagName: 'button' }, (button: Element) => {
    const href = ways.get(String(button.properties.popoverTarget));
    if (hasClass(button, 'cite') || button.properties.popoverTarget === undefined) return;
    button.tagName = href === undefined ? 'span' : 'a';
    button.properties = { className: button.properties.className, ...(href === undefined ? {} : { href }) };
  });
}
