import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { PluginOptions } from './document.ts';

/** Puts the base path before links on this site: `/themes/treaty/` → `/tumen/themes/treaty/`. */
export function rehypeBase({ base }: PluginOptions) {
  return (tree: Root): void => {
    visit(tree, { tagName: 'a' }, (element: Element) => {
      const { href } = element.properties;
      if (typeof href === 'string' && /^\/(?!\/)/.test(href)) element.properties.href = base + href.slice(1);
    });
  };
}
