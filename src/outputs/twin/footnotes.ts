import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../../brief/classes.ts';

/**
 * Takes the notes out of a page, in order: `<details class="notes">…<li id="note-1">…</li></details>` →
 * `{ number: '1', content: <li>…</li> }`
 */
export function takeFootnotes(main: Element): Footnote[] {
  const notes: Footnote[] = [];
  visit(main, 'element', (element, index, parent) => {
    if (!hasClass(element, 'notes') || element.tagName !== 'details' || index === undefined || !parent) return undefined;
    visit(element, { tagName: 'li' }, (item: Element) => {
      const number = /^note-(\d+)$/.exec(String(item.properties.id))?.[1];
      if (number !== undefined) notes.push({ number, content: item });
    });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return notes;
}

export interface Footnote {
  readonly number: string;
  readonly content: Element;
}
