import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { hasClass } from '../../brief/classes.ts';

/**
 * Leaves of an element what is text: no navigation, no controls, nothing that only draws. The addresses of links are made
 * absolute, and what the page says with its layout is said with punctuation.
 *
 * `<td><span class="stand">Asserts</span><span class="stand-summary">Binding</span></td>` → `Asserts: Binding`
 */
export function tidy(element: Element, address: string): void {
  clean(element, address, false);
  punctuate(element);
}

function clean(parent: Element, address: string, isInHeading: boolean): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : [];
    if (isOmitted(child) || (isInHeading && hasClass(child, 'permalink'))) return [];
    clean(child, address, isInHeading || isHeading(child) || hasClass(child, 'heading'));
    const { href } = child.properties;
    if (typeof href === 'string') child.properties.href = new URL(href, address).href;
    if (hasClass(child, 'permalink')) child.children = [text('§')];
    return isEmptied(child) ? [] : [child];
  });
}

const controls = new Set(['nav', 'dialog', 'script', 'style', 'template', 'noscript', 'svg', 'form', 'button', 'input', 'select', 'kbd']);

function isOmitted(element: Element): boolean {
  const { dataTwin, hidden, ariaHidden } = element.properties;
  if (dataTwin === 'omit' || hidden || controls.has(element.tagName)) return true;
  if (['note-number', 'gap', 'cell-source'].some((name) => hasClass(element, name))) return true;
  return ariaHidden === 'true' && !/^[\s·,;/–—]+$/u.test(toString(element));
}

/** Such as `<copy-link>` once its link is gone. Cells stay, or rows would shift. */
function isEmptied({ tagName, children }: Element): boolean {
  return children.length === 0 && !['td', 'th', 'br', 'hr'].includes(tagName);
}

function punctuate(element: Element): void {
  const isCell = element.tagName === 'td' || element.tagName === 'th';
  element.children = element.children.flatMap((child, index, siblings): ElementContent[] => {
    if (child.type !== 'element') return [child];
    punctuate(child);
    const before = separatorBetween(siblings[index - 1], child, isCell);
    // A space at the end of a link goes behind it.
    const isLoose = child.tagName === 'a' && /\s$/.test(toString(child));
    if (isLoose) trimEnd(child);
    const after = isLabel(child, siblings.slice(index + 1), isHeading(element)) ? ':' : isLoose ? ' ' : '';
    if (hasClass(child, 'note') || hasClass(child, 'count')) child.children = [text('('), ...child.children, text(')')];
    if (before !== '' || after !== '') trimEnd(siblings[index - 1]?.type === 'element' ? siblings[index - 1] : child);
    return [text(before), isCell && !isInline(child) ? { ...child, tagName: 'span' } : child, text(after)];
  });
}

/** Where two elements touch, or a block in a cell follows something: by the class of the second, else a space. */
function separatorBetween(before: ElementContent | undefined, element: Element, isCell: boolean): string {
  if (!before || hasClass(element, 'cite')) return '';
  const touches = before.type === 'element' && isInline(before) && isInline(element);
  if (!touches && !(isCell && !isInline(element))) return '';
  return separators.find(([name]) => hasClass(element, name))?.[1] ?? ' ';
}

const separators: readonly (readonly [className: string, separator: string])[] = [
  ['stand-summary', ': '],
  ['stand-claims', '; '],
  ['column-note', ', '],
  ['kind', ', '],
];

/** “Fact” before the link to a claim; “Captured” before what was. */
function isLabel(element: Element, following: readonly ElementContent[], isInHeading: boolean): boolean {
  const [next] = following.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (hasClass(element, 'kind')) return next?.type === 'element' && next.tagName === 'a';
  return isInHeading && hasClass(element, 'label') && next?.type === 'text';
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

const inline = new Set(['a', 'b', 'code', 'copy-link', 'em', 'i', 'small', 'span', 'strong', 'time']);

function isInline({ tagName }: Element): boolean {
  return inline.has(tagName);
}

/** `<span> 6 Facts </span>` must not become “6 Facts , 1 Assessment”. */
function trimEnd(node: ElementContent | undefined): void {
  if (node?.type === 'text') node.value = node.value.trimEnd();
  else if (node?.type === 'element') trimEnd(node.children.at(-1));
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
