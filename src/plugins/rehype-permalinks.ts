import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';

/**
 * Numbers the second-level headings and puts that number, the link to copy, beside each.
 *
 * `<h2 id="what-to-watch">What to watch</h2>` →
 * `<div class="heading"><copy-link><a class="permalink" href="#what-to-watch">§ 3</a></copy-link><h2 id=…>…</h2></div>`
 */
export function rehypePermalinks() {
  return (tree: Root): void => {
    let number = 0;
    tree.children = tree.children.map((node): RootContent => {
      if (node.type !== 'element' || node.tagName !== 'h2') return node;
      number += 1;
      return h('div', { className: 'heading' }, permalink(node, number), node);
    });
  };
}

function permalink(heading: Element, number: number): Element {
  const { id } = heading.properties;
  return h(
    'copy-link',
    h('a', { className: 'permalink', href: `#${String(id)}`, ariaLabel: `Link to section ${number}, ${toString(heading)}` }, `§ ${number}`),
  );
}
