import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { BlockContent, FootnoteDefinition, Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { defaultHandlers, type Options } from 'hast-util-to-mdast';
import { SKIP, visit } from 'unist-util-visit';
import { splitPin } from '../../brief/address.ts';
import { hasClass } from '../../brief/classes.ts';

/**
 * How elements of this site become Markdown, where the general way does not suffice. What stands beside a paragraph as its notes
 * is taken out of the text, and is to be put at its end.
 */
export function createHandlers(address: string): { handlers: Handlers; notes: readonly FootnoteDefinition[] } {
  const notes: FootnoteDefinition[] = [];
  const handlers: Handlers = {
    details: (state, element) => (hasClass(element, 'notes') ? void notes.push(...defineNotes(element, state)) : state.all(element)),
    /** `<a class="cite" href="#note-1">1, 2</a>` → `[^1][^2]` */
    a: (state, element) => {
      const { href = '' } = element.properties;
      if (!hasClass(element, 'cite') || !/#note-\d+$/.test(href)) return { type: 'link', url: href, children: phrase(element, state) };
      return [...toString(element).matchAll(/\d+/g)].map(([number]) => ({ type: 'footnoteReference', identifier: number, label: number }));
    },
    ...Object.fromEntries(([1, 2, 3, 4] as const).map((depth) => [`h${depth}`, linkHeading(depth, address)])),
    header: (state, element) => headingFirst(state.toFlow(state.all(element))),
    ul: arrangeList,
    ol: arrangeList,
    dl: listPairs,
    summary: (state, element) => paragraph(label(element, state)),
    table: liftCaption,
  };
  return { handlers, notes };
}

type Handlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<Handlers[string]>;
type State = Parameters<Handler>[0];

/** `<details class="notes">…<li id="note-1">…</li></details>` → the definition of note 1 */
function defineNotes(element: Element, state: State): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = [];
  visit(element, { tagName: 'li' }, (item: Element) => {
    const number = /^note-(\d+)$/.exec(String(item.properties.id))?.[1];
    if (number !== undefined)
      definitions.push({ type: 'footnoteDefinition', identifier: number, label: number, children: state.toFlow(state.all(item)) });
  });
  return definitions;
}

/** A heading with an id of its own, or of the claim or entry it opens, links to itself: its address is not lost. */
function linkHeading(depth: Heading['depth'], address: string): Handler {
  return (state, element, parent) => {
    const children = phrase(element, state);
    const owner = parent?.type === 'element' && parent.tagName !== 'div' ? parent.properties.id : undefined;
    const { id } = splitPin(owner ?? element.properties.id ?? '');
    const isPlain = id !== '' && children.every(({ type }) => type !== 'link');
    return { type: 'heading', depth, children: isPlain ? [{ type: 'link', url: `${address}#${id}`, children }] : children };
  };
}

/**
 * A list whose entries have headings of their own becomes a sequence of sections; in others the mark that an entry opens with goes
 * into its first line.
 *
 * `1. June 2024\n\n   ## The treaty is signed` → `## The treaty is signed\n\nJune 2024`
 * `1. [§](…)\n\n   The promise is mutual.` → `1. [§](…) The promise is mutual.`; `- Fact\n\n  [Aid is due](…)` → `- Fact: [Aid is due](…)`
 */
function arrangeList(state: State, element: Element): List | RootContent[] {
  const list = defaultHandlers.ul(state, element);
  if (list.children.some((item) => item.children.some(isHeading))) return list.children.flatMap((item) => headingFirst(item.children));
  for (const item of list.children) {
    const [mark, text] = item.children;
    if (mark?.type !== 'paragraph' || mark.children.length !== 1 || text?.type !== 'paragraph') continue;
    if (mark.children[0]?.type === 'link') joinOpening(item, ' ');
    else if (text.children[0]?.type === 'link') joinOpening(item, ': ');
  }
  return list;
}

/** Makes one paragraph of the first two of an entry. */
function joinOpening({ children }: ListItem, between: string): void {
  const [first, second] = children;
  if (first?.type !== 'paragraph' || second?.type !== 'paragraph') return;
  children.splice(0, 2, paragraph(...first.children, { type: 'text', value: between }, ...second.children));
}

/** What stands above a heading, such as a date, goes below it: above, it would look like the end of the previous entry. */
function headingFirst<Content extends Nodes>(children: readonly Content[]): Content[] {
  const index = children.findIndex(isHeading);
  return index < 0 ? [...children] : [...children.slice(index, index + 1), ...children.slice(0, index), ...children.slice(index + 1)];
}

function isHeading({ type }: Nodes): boolean {
  return type === 'heading';
}

/** Terms with what they are, whether or not each pair has a `<div>` of its own: `<dt>Kind</dt><dd>Fact</dd>` → `- **Kind:** Fact` */
function listPairs(state: State, element: Element): List {
  const items: ListItem[] = [];
  visit(element, 'element', (part) => {
    if (part.tagName === 'dt') items.push({ type: 'listItem', spread: false, children: [paragraph(label(part, state))] });
    else if (part.tagName === 'dd') items.at(-1)?.children.push(...(state.toFlow(state.all(part)) as BlockContent[]));
    else return undefined;
    return SKIP;
  });
  for (const item of items) joinOpening(item, ' ');
  return { type: 'list', spread: false, children: items };
}

/** Markdown’s tables have no caption: it becomes a line above. */
function liftCaption(state: State, element: Element) {
  const table = defaultHandlers.table(state, element);
  const caption = element.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  return caption?.type === 'element' ? [paragraph({ type: 'strong', children: phrase(caption, state) }), table] : table;
}

function label(element: Element, state: State): PhrasingContent {
  return { type: 'strong', children: [...phrase(element, state), { type: 'text', value: ':' }] };
}

function phrase(element: Element, state: State): PhrasingContent[] {
  return state.all(element) as PhrasingContent[];
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}
