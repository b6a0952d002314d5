import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { BlockContent, FootnoteReference, Heading, Link, List, ListItem, Paragraph, PhrasingContent, Strong } from 'mdast';
import type { Options } from 'rehype-remark';
import { hasClass } from '../../brief/classes.ts';

/** How elements of this site become Markdown, where the general way does not suffice. */
export function createHandlers(address: string): Handlers {
  return {
    /** `<button class="cite">1</button>` → `[^1]` */
    button: (_, element) => (hasClass(element, 'cite') ? listReferences(element) : undefined),
    a: (state, element) => toLink(element, state),
    ...Object.fromEntries(([1, 2, 3, 4] as const).map((depth) => [`h${depth}`, linkHeading(depth, address)])),
    dl: (state, element): List => ({
      type: 'list',
      ordered: false,
      spread: false,
      children: listPairs(element).map((pair) => toItem(pair, state)),
    }),
    summary: (state, element): Paragraph => ({
      type: 'paragraph',
      children: [strong([...(state.all(element) as PhrasingContent[]), { type: 'text', value: ':' }])],
    }),
  };
}

type Handlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<Handlers[string]>;
type State = Parameters<Handler>[0];

function listReferences(element: Element): FootnoteReference[] {
  return [...toString(element).matchAll(/\d+/g)].map(([number]) => ({ type: 'footnoteReference', identifier: number, label: number }));
}

function toLink(element: Element, state: State): Link {
  return { type: 'link', url: element.properties.href ?? '', children: state.all(element) as Link['children'] };
}

/** A heading with an id of its own, or of the claim or entry it opens, links to itself: its address is not lost. */
function linkHeading(depth: Heading['depth'], address: string): Handler {
  return (state, element, parent) => {
    const children = state.all(element) as PhrasingContent[];
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

/** `<dt>Kind</dt><dd>Fact</dd>` → `- **Kind:** Fact` */
function toItem({ term, details }: Pair, state: State): ListItem {
  const [first, ...rest] = details.flatMap((detail) => state.toFlow(state.all(detail)) as BlockContent[]);
  const label = strong([...(state.all(term) as PhrasingContent[]), { type: 'text', value: ':' }]);
  const opening: Paragraph = {
    type: 'paragraph',
    children: [label, { type: 'text', value: ' ' }, ...(first?.type === 'paragraph' ? first.children : [])],
  };
  return { type: 'listItem', spread: false, children: [opening, ...(first && first.type !== 'paragraph' ? [first] : []), ...rest] };
}

function strong(children: PhrasingContent[]): Strong {
  return { type: 'strong', children };
}

interface Pair {
  readonly term: Element;
  readonly details: Element[];
}
