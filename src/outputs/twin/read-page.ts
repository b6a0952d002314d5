import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

/** What a twin is made of: the page’s main part, its first heading and its address; undefined where it has no twin. */
export function readPage(tree: Root): TwinnedPage | undefined {
  const hasTwin = find(tree, ({ tagName, properties }) => tagName === 'link' && properties.type === 'text/markdown');
  const canonical = find(tree, ({ tagName, properties }) => tagName === 'link' && isRelation(properties.rel, 'canonical'));
  const main = find(tree, ({ tagName }) => tagName === 'main');
  const heading = main && find(main, ({ tagName }) => tagName === 'h1');
  const address = canonical?.properties.href;
  return hasTwin && heading && typeof address === 'string' ? { main, heading, address } : undefined;
}

export interface TwinnedPage {
  readonly main: Element;
  readonly heading: Element;
  readonly address: string;
}

function find(tree: Root | Element, matches: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!matches(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

function isRelation(value: unknown, relation: string): boolean {
  return Array.isArray(value) && value.includes(relation);
}
