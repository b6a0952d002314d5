import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type {
  BlockContent,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { Options } from 'rehype-remark';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../../brief/classes.ts';

/** How elements of this site become Markdown, where the general way does not suffice. */
export function createHandlers(address: string): Handlers {
  return {
    details: (state, element) => (hasClass(element, 'notes') ? defineFootnotes(element, state) : state.all(element)),
    /** `<a class="cite" href="#note-1">1, 2</a>` → `[^1][^2]` */
    a: (state, element) => {
      const { href = '' } = element.properties;
      if (!hasClass(element, 'cite') || !/#note-\d+$/.test(href)) return { type: 'link', url: href, children: phrase(element, state) };
      return [...toString(element).matchAll(/\d+/g)].map(([number]) => ({ type: 'footnoteReference', identifier: number, label: number }));
    },
    ...Object.fromEntries(([1, 2, 3, 4] as const).map((depth) => [`h${depth}`, linkHeading(depth, address)])),
    header: (state, element) => headingFirst(state.toFlow(state.all(element))),
    dl: (state, element): List => ({ type: 'list', spread: false, children: listPairs(element).map((pair) => toItem(pair, state)) }),
    summary: (state, element) => paragraph(strong([...phrase(element, state), { type: 'text', value: ':' }])),
  };
}

type Handlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<Handlers[string]>;
type State = Parameters<Handler>[0];

/** `<details class="notes">…<li id="note-1">…</li></details>` → the definition of note 1 */
function defineFootnotes(notes: Element, state: State): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = [];
  visit(notes, { tagName: 'li' }, (item: Element) => {
    const number = /^note-(\d+)$/.exec(String(item.properties.id))?.[1];
    if (number === undefined) return;
    definitions.push({
      type: 'footnoteDefinition',
      identifier: number,
      label: number,
      children: state.toFlow(state.all(item)),
    });
  });
  return definitions;
}

/** A heading with an id of its own, or of the claim or entry it opens, links to itself: its address is not lost. */
function linkHeading(depth: Heading['depth'], address: string): Handler {
  return (state, element, parent) => {
    const children = phrase(element, state);
    const owner = parent?.type === 'element' && parent.tagName !== 'div' ? parent.properties.id : undefined;
    const id = owner ?? element.properties.id;
    const isPlain = typeof id === 'string' && children.every(({ type }) => type !== 'link');
    return { type: 'heading', depth, children: isPlain ? [{ type: 'link', url: `${address}#${id}`, children }] : children };
  };
}

/** Terms with what they are, whether or not each pair has a `<div>` of its own. */
function listPairs(list: Element): Pair[] {
  const pairs: Pair[] = [];
  const collect = (children: readonly ElementContent[]) => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'dt') pairs.push({ term: child, details: [] });
      else if (child.tagName === 'dd') pairs.at(-1)?.details.push(child);
      else collect(child.children);
    }
  };
  collect(list.children);
  return pairs;
}

interface Pair {
  readonly term: Element;
  readonly details: Element[];
}

/** `<dt>Kind</dt><dd>Fact</dd>` → `- **Kind:** Fact` */
function toItem({ term, details }: Pair, state: State): ListItem {
  const flow = details.flatMap((detail) => state.toFlow(state.all(detail)) as BlockContent[]);
  const opening = flow[0]?.type === 'paragraph' ? flow.shift() : undefined;
  const label = strong([...phrase(term, state), { type: 'text', value: ':' }]);
  const words = opening?.type === 'paragraph' ? opening.children : [];
  return { type: 'listItem', spread: false, children: [paragraph(label, { type: 'text', value: ' ' }, ...words), ...flow] };
}

function phrase(element: Element, state: State): PhrasingContent[] {
  return state.all(element) as PhrasingContent[];
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function strong(children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children };
}

/**
 * Puts in order what HTML nests: notes go to the end; a list whose entries have headings of their own becomes a sequence of
 * sections; the mark that an entry opens with goes into its first line; headings under which nothing stands are left out, such as
 * that of search results before anything was asked.
 *
 * `1. June 2024\n\n   ## The treaty is signed` → `## The treaty is signed\n\nJune 2024`
 */
export function remarkArrange() {
  return (tree: Root): void => {
    const notes: FootnoteDefinition[] = [];
    visit(tree, (node, index, parent) => {
      if (node.type === 'listItem') joinMark(node);
      if (index === undefined || !parent) return undefined;
      const siblings = parent.children as RootContent[];
      if (node.type === 'footnoteDefinition') {
        notes.push(node);
        siblings.splice(index, 1);
        return [SKIP, index];
      }
      if (node.type !== 'list') return undefined;
      const entries = node.children.map((item) => item.children as RootContent[]);
      if (!entries.flat().some(isHeading)) return undefined;
      siblings.splice(index, 1, ...entries.flatMap(headingFirst));
      return [SKIP, index];
    });
    tree.children = tree.children.filter((node, index, siblings) => {
      const next = siblings[index + 1];
      return node.type !== 'heading' || (next !== undefined && (next.type !== 'heading' || next.depth > node.depth));
    });
    tree.children.push(...notes);
  };
}

/** `1. [§](…)\n\n   The promise is mutual.` → `1. [§](…) The promise is mutual.`; `- Fact\n\n  [Aid is due](…)` → `- Fact: [Aid is due](…)` */
function joinMark({ children }: ListItem): void {
  const [mark, text] = children;
  if (mark?.type !== 'paragraph' || text?.type !== 'paragraph' || mark.children.length !== 1) return;
  const isLink = mark.children[0]?.type === 'link';
  if (!isLink && text.children[0]?.type !== 'link') return;
  children.splice(0, 2, paragraph(...mark.children, { type: 'text', value: isLink ? ' ' : ': ' }, ...text.children));
}

/** What stands above a heading, such as a date, goes below it: above, it would look like the end of the previous entry. */
function headingFirst<Content extends Nodes>(children: readonly Content[]): Content[] {
  const index = children.findIndex(isHeading);
  return index < 0 ? [...children] : [...children.slice(index, index + 1), ...children.slice(0, index), ...children.slice(index + 1)];
}

function isHeading({ type }: Nodes): boolean {
  return type === 'heading';
}
