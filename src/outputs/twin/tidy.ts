import type { Element, ElementContent, Parents, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../../brief/classes.ts';

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
  visit(element, { tagName: 'table' }, liftCaption);
  punctuate(element);
}

const controls = new Set(['nav', 'dialog', 'script', 'style', 'template', 'noscript', 'svg', 'form', 'button', 'input', 'select', 'kbd']);

function isOmitted(element: Element, named: ReadonlySet<string>): boolean {
  const { dataTwin, hidden, ariaHidden, href } = element.properties;
  if (dataTwin === 'omit' || hidden || controls.has(element.tagName)) return true;
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

/** Markdown’s tables have no caption: it becomes a line above. */
function liftCaption(table: Element, index: number | undefined, parent: Parents | undefined): [typeof SKIP, number] | undefined {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  if (caption?.type !== 'element' || index === undefined || !parent) return undefined;
  table.children = table.children.filter((child) => child !== caption);
  (parent.children as ElementContent[]).splice(index, 0, { ...caption, tagName: 'p', children: [{ ...caption, tagName: 'strong' }] });
  return [SKIP, index + 2];
}

/**
 * Says with punctuation what the page says with its layout.
 *
 * `<td><span class="stand">Asserts</span><span class="stand-summary">Binding</span></td>` → `Asserts: Binding`
 */
function punctuate(element: Element): void {
  const isCell = element.tagName === 'td' || element.tagName === 'th';
  const isHeading = /^h[1-6]$/.test(element.tagName);
  element.children = element.children.flatMap((child, index, siblings): ElementContent[] => {
    if (child.type !== 'element') return [child];
    punctuate(child);
    const before = separatorBetween(siblings[index - 1], child, isCell);
    // A space at the end of a link goes behind it.
    const isLoose = child.tagName === 'a' && /\s$/.test(toString(child));
    if (isLoose) trimEnd(child);
    const after = isLabel(child, siblings.slice(index + 1), isHeading) ? ':' : isLoose ? ' ' : '';
    if (hasClass(child, 'note') || hasClass(child, 'count')) child.children = [text('('), ...child.children, text(')')];
    if (before !== '' || after !== '') trimEnd(siblings[index - 1]?.type === 'element' ? siblings[index - 1] : child);
    return [text(before), isCell && !isInline(child) ? { ...child, tagName: 'span' } : child, text(after)].filter(
      (node) => node.type !== 'text' || node.value !== '',
    );
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

const inline = new Set(['a', 'b', 'code', 'copy-link', 'em', 'i', 'small', 'span', 'strong', 'time']);

function isInline({ tagName }: Element): boolean {
  return inline.has(tagName);
}

/** `<span> 6 Facts </span>` must not become “6 Facts , 1 Assessment”. */
function trimEnd(node: ElementContent | undefined): void {
  if (node?.type === 'text') node.value = node.value.trimEnd();
  else if (node?.type === 'element') trimEnd(node.children.at(-1));
}

function text(value: string): Text {
  return { type: 'text', value };
}
