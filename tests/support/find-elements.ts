import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { hasClass } from '../../src/brief/classes.ts';

/** All elements in another of which something is so, in the order of the document. */
export function findWithin(root: Element, matches: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (element !== root && matches(element)) found.push(element);
  });
  return found;
}

/** The same by a class: `findByClass(figure, 'standing')`. */
export function findByClass(root: Element, name: string): Element[] {
  return findWithin(root, (element) => hasClass(element, name));
}

/** The text of an element in one line. */
export function readText(element: Element): string {
  return inOneLine(toString(element));
}

/** The same without the marks of citation in it. */
export function readProse(element: Element): string {
  const children = element.children.map((child) => {
    if (child.type !== 'element') return toString(child);
    return hasClass(child, 'cites') ? '' : readProse(child);
  });
  return inOneLine(children.join(''));
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
