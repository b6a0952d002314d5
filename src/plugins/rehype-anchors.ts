import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hasClass } from '../brief/classes.ts';
import { citePathOf, joinAddress } from '../ledger/fragments/address.ts';
import { listAliases, pinFor } from '../ledger/record/anchors.ts';
import { readRecord } from '../ledger/record/record.ts';
import { identify, type PluginOptions } from './document.ts';

/**
 * Makes every link to a passage that was ever copied land on it, without a script: its pin becomes the id of what it is
 * headed by, and older pins and ids stand beside that as empty elements. Each passage gets the way to its citations.
 *
 * `<div class="heading">…<h2 id="two-groups">…</h2></div>` →
 * `<div class="heading" id="two-groups~3fa9c1"><span class="alias" id="both-groups"></span>…<h2 id="two-groups">…</h2>
 * <p class="passage-tools"><a class="cite-link" href="/cite/sources/ifans/#two-groups">Cite</a></p></div>`
 */
export function rehypeAnchors({ corpus: read }: PluginOptions) {
  return (tree: Root, file: VFile): void => {
    const corpus = read();
    const page = pathOf(file);
    const { wordings } = readRecord(corpus);
    visit(tree, 'element', (element: Element) => {
      const [holder, id, head] = findPassage(element) ?? [];
      if (!holder || !head || id === undefined || !wordings.has(joinAddress(page, id))) return undefined;
      const pin = pinFor(corpus, page, id);
      head.properties.id = pin;
      head.children.unshift(...listAliases(corpus, page, id).map((alias) => h('span', { className: 'alias', id: alias })));
      toolsHolder(holder).children.push(tools(joinAddress(page, id)));
      return hasClass(element, 'heading') ? SKIP : undefined;
    });
  };
}

/** The passage that an element is, its id, and the part of it that takes the pin. */
function findPassage(element: Element): [holder: Element, id: string, head: Element | undefined] | undefined {
  const id = typeof element.properties.id === 'string' ? element.properties.id : '';
  const find = (test: (child: Element) => boolean) => element.children.find((child) => child.type === 'element' && test(child)) as Element;
  if (hasClass(element, 'claim')) return [element, id, find(({ tagName }) => tagName === 'h3')];
  if (hasClass(element, 'judgement')) return [element, id, find((child) => hasClass(child, 'judgement-text'))];
  if (hasClass(element, 'heading')) return [element, String(find(({ tagName }) => tagName === 'h2').properties.id), element];
  if (element.tagName === 'tr' && id !== '') return [element, id, find(({ tagName }) => tagName === 'th')];
  return undefined;
}

/** Below the facts of a claim, in the first cell of a row; after everything else elsewhere. */
function toolsHolder(holder: Element): Element {
  const inner = holder.children.find((child): child is Element => child.type === 'element' && isToolsHolder(child));
  return inner ?? holder;
}

function isToolsHolder(child: Element): boolean {
  return child.tagName === 'th' || hasClass(child, 'claim-facts');
}

function tools(address: string): ElementContent {
  return h('p', { className: 'passage-tools' }, h('a', { className: 'cite-link', href: citePathOf(address) }, 'Cite'));
}

/** `…/content/themes/treaty.md` → `/themes/treaty/`. */
function pathOf(file: VFile): string {
  const { folder, id } = identify(file);
  return folder === 'pages' ? (id === 'home' ? '/' : `/${id}/`) : `/${folder}/${id}/`;
}
