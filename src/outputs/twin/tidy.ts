import type { Element, ElementContent, Parents } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../../brief/classes.ts';
import { punctuate } from './punctuate.ts';

/**
 * Leaves of an element what is text: no navigation, no controls, nothing that only draws. Words that a style sheet kept
 * apart are put apart, and the addresses of links made absolute.
 */
export function tidy(element: Element, address: string): void {
  const named = listNamedByHeadings(element);
  const clean = (parent: Element): void => {
    parent.children = parent.children.filter((child) => child.type === 'text' || (child.type === 'element' && !isOmitted(child, named)));
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      clean(child);
      const { href } = child.properties;
      if (typeof href === 'string') child.properties.href = new URL(href, address).href;
      if (hasClass(child, 'permalink')) child.children = [{ type: 'text', value: '§' }];
    }
    parent.children = parent.children.filter((child) => child.type !== 'element' || !isEmptied(child));
  };
  clean(element);
  visit(element, { tagName: 'li' }, drawInMark);
  visit(element, { tagName: 'header' }, putHeadingFirst);
  visit(element, { tagName: 'table' }, liftCaption);
  punctuate(element);
}

const controls = new Set(['nav', 'dialog', 'script', 'style', 'template', 'noscript', 'svg', 'form', 'button', 'input', 'select', 'kbd']);

function isOmitted(element: Element, named: ReadonlySet<string>): boolean {
  const { dataTwin, hidden, ariaHidden, href } = element.properties;
  if (dataTwin === 'omit' || hidden || (controls.has(element.tagName) && !hasClass(element, 'cite'))) return true;
  if (
    hasClass(element, 'note-number') ||
    hasClass(element, 'gap') ||
    hasClass(element, 'cell-source') ||
    (hasClass(element, 'permalink') && named.has(String(href)))
  )
    return true;
  return ariaHidden === 'true' && !/^[\s·,;/–—]+$/u.test(toString(element));
}

/** Such as `<copy-link>` once its link is gone. Cells stay, or rows would shift. */
function isEmptied({ tagName, children }: Element): boolean {
  return children.length === 0 && !['td', 'th', 'br', 'hr'].includes(tagName);
}

/** Fragments that headings carry: there the heading itself becomes the link, and the sign beside it is not needed. */
function listNamedByHeadings(element: Element): ReadonlySet<string> {
  const named = new Set<string>();
  visit(element, 'element', (heading, _, parent) => {
    if (!/^h[1-6]$/.test(heading.tagName)) return undefined;
    for (const owner of [heading, parent]) {
      if (owner?.type === 'element' && typeof owner.properties.id === 'string') named.add(`#${owner.properties.id}`);
    }
    return SKIP;
  });
  return named;
}

/** `<li><copy-link>§</copy-link><div><p>Text</p></div></li>` → `<li><div><p>§ Text</p></div></li>`; so with a claim’s kind. */
function drawInMark(item: Element): void {
  const [first, ...rest] = item.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first?.type !== 'element' || !(first.tagName === 'copy-link' || hasClass(first, 'kind')) || rest.some(({ type }) => type === 'text'))
    return;
  const paragraph = findParagraph(rest);
  if (!paragraph) return;
  paragraph.children.unshift(first, { type: 'text', value: ' ' });
  item.children = rest;
}

/** `<header><p>Theme 1 of 4</p><h1>The treaty</h1></header>` → `<header><h1>The treaty</h1><p>Theme 1 of 4</p></header>` */
function putHeadingFirst(header: Element): void {
  const heading = header.children.find((child) => child.type === 'element' && /^h[1-6]$/.test(child.tagName));
  if (heading) header.children = [heading, ...header.children.filter((child) => child !== heading)];
}

/** Markdown’s tables have no caption: it becomes a line above. */
function liftCaption(table: Element, index: number | undefined, parent: Parents | undefined): [typeof SKIP, number] | undefined {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  if (caption?.type !== 'element' || index === undefined || !parent) return undefined;
  table.children = table.children.filter((child) => child !== caption);
  (parent.children as ElementContent[]).splice(index, 0, { ...caption, tagName: 'p', children: [{ ...caption, tagName: 'strong' }] });
  return [SKIP, index + 2];
}

function findParagraph(children: readonly ElementContent[]): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === 'p' ? child : findParagraph(child.children);
    if (found) return found;
  }
  return undefined;
}
