import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hasClass } from '../brief/classes.ts';
import type { Corpus } from '../brief/corpus.ts';
import { joinAddress } from '../brief/address.ts';
import { listAliases, pinFor } from '../ledger/record/anchors.ts';
import { readRecord } from '../ledger/record/record.ts';
import { identify, type PluginOptions, permalink } from './fragments.ts';
import { citePathOf } from '../brief/routes.ts';
import { wordsOf } from '../brief/words.ts';

/**
 * Numbers the second-level headings, and makes every link to a passage that was ever copied land on it, without a script: its
 * pin becomes the id of what it is headed by, and older pins and ids stand beside that as empty elements. Each passage gets
 * the way to its citations.
 *
 * `<h2 id="two-groups">Two groups</h2>` →
 * `<div class="heading" id="two-groups~3fa9c1"><span class="alias" id="both-groups"></span><copy-link>…§ 1…</copy-link>
 * <h2 id="two-groups">…</h2><p class="passage-tools"><a class="cite-link" href="/cite/sources/letter/#two-groups">Cite</a></p></div>`
 */
export function rehypeAnchors({ corpus: read }: PluginOptions) {
  return (tree: Root, file: VFile): void => {
    const corpus = read();
    const { page } = identify(file);
    const { passages } = readRecord(corpus);
    tree.children = numberHeadings(tree.children, corpus);
    visit(tree, 'element', (element: Element) => {
      const { id, head, end } = findParts(element) ?? {};
      const address = joinAddress(page, id ?? '');
      if (id === undefined || !head || !end || !passages.has(address)) return undefined;
      head.properties.id = pinFor(corpus, address);
      head.children.unshift(...listAliases(corpus, address).map((alias) => h('span', { className: 'alias', id: alias })));
      const link = h('a', { className: 'cite-link', href: citePathOf(address) }, wordsOf(corpus.brief).frame.cite);
      end.children.push(h('p', { className: 'passage-tools' }, link));
      return head === element ? SKIP : undefined;
    });
  };
}

/** Puts its number, which is the link to copy, beside each heading. */
function numberHeadings(nodes: readonly RootContent[], corpus: Corpus): RootContent[] {
  let number = 0;
  return nodes.map((node) => {
    if (node.type !== 'element' || node.tagName !== 'h2') return node;
    number += 1;
    return h(
      'div',
      { className: 'heading' },
      permalink(String(node.properties.id), `${wordsOf(corpus.brief).passage.section} ${number}, ${toString(node)}`, `§ ${number}`, corpus),
      node,
    );
  });
}

/** The passage that an element is: its id, the part that takes the pin, and the one that takes, at its end, the way to citations. */
function findParts(element: Element): { id: string; head: Element | undefined; end: Element | undefined } | undefined {
  const find = (test: (child: Element) => boolean) => element.children.find((child) => child.type === 'element' && test(child)) as Element;
  const id = element.properties.id ?? '';
  if (hasClass(element, 'claim'))
    return { id, head: find(({ tagName }) => tagName === 'h3'), end: find((child) => hasClass(child, 'claim-facts')) };
  if (hasClass(element, 'judgement')) return { id, head: find((child) => hasClass(child, 'judgement-text')), end: element };
  if (hasClass(element, 'heading'))
    return { id: String(find(({ tagName }) => tagName === 'h2').properties.id), head: element, end: element };
  if (element.tagName !== 'tr' || id === '') return undefined;
  const cell = find(({ tagName }) => tagName === 'th');
  return { id, head: cell, end: cell };
}
