import type { Element, ElementContent, Text } from 'hast';
import { hasClass } from '../../brief/classes.ts';

/**
 * Says with punctuation what the page says with its layout.
 *
 * `<td><span class="stand">Asserts</span><span class="stand-summary">Binding</span></td>` → `Asserts: Binding`
 */
export function punctuate(element: Element): void {
  const isCell = element.tagName === 'td' || element.tagName === 'th';
  const isHeading = /^h[1-6]$/.test(element.tagName);
  element.children = element.children.flatMap((child, index, siblings): ElementContent[] => {
    if (child.type !== 'element') return [child];
    punctuate(child);
    const before = separatorBetween(siblings[index - 1], child, isCell);
    const after = isLabel(child, siblings.slice(index + 1), isHeading) ? ':' : '';
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
