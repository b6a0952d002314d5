import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatPlaces, placeAnchor, type Claim, type Corpus } from '../model/corpus.ts';
import { findUsage, type Usage } from '../model/provenance/usage.ts';
import { identify, type PluginOptions } from './document.ts';
import { attribution, kindMark } from './fragments.ts';

/**
 * Completes each claim of a source: number and title above its text, and beside it kind, speaker, place, day, topics and
 * the passages that rest on it.
 *
 * `<article class="claim" id="aid-is-due"><p>…</p></article>` →
 * `<article …><h3>…Aid is due</h3><div class="claim-text"><p>…</p></div><footer class="claim-facts">…</footer></article>`
 */
export function rehypeClaims({ corpus: read }: PluginOptions) {
  return (tree: Root, file: VFile): void => {
    const { folder, id } = identify(file);
    if (folder !== 'sources') return;
    const corpus = read();
    const usage = findUsage(corpus);
    const claims = new Map([...corpus.claims.values()].filter(({ source }) => source === id).map((claim) => [String(claim.id), claim]));
    visit(tree, { tagName: 'article' }, (element: Element) => {
      const claim = claims.get(String(element.properties.id));
      if (claim) completeClaim(element, claim, corpus, usage.get(claim.key) ?? []);
    });
  };
}

function completeClaim(element: Element, claim: Claim, corpus: Corpus, usage: readonly Usage[]): void {
  element.properties.dataKind = claim.kind;
  element.children = [
    h('h3', { className: 'claim-title' }, permalink(claim), claim.title),
    h(
      'div',
      { className: 'claim-text' },
      element.children.filter((child) => child.type === 'element'),
    ),
    h(
      'footer',
      { className: 'claim-facts' },
      h('p', { className: 'claim-who' }, attribution(corpus, claim)),
      h('dl', listFacts(claim, corpus)),
      usageList(usage),
    ),
  ];
}

/** The claim’s number, which is the link to copy. */
function permalink({ id, number, title }: Claim): Element {
  return h('copy-link', h('a', { className: 'permalink', href: `#${id}`, ariaLabel: `Link to claim ${number}, ${title}` }, String(number)));
}

function listFacts(claim: Claim, corpus: Corpus): ElementContent[] {
  const fact = (name: string, ...value: (Element | string)[]): Element => h('div', h('dt', name), h('dd', ...value));
  return [
    fact('Kind', kindMark(claim.kind)),
    fact(
      'Place',
      ...claim.places.flatMap((place, index) => [
        ...(index > 0 ? ['; '] : []),
        h('a', { href: `#${placeAnchor(place)}` }, formatPlaces([place])),
      ]),
    ),
    fact(
      'Topics',
      ...claim.topics.flatMap((id, index) => [
        ...(index > 0 ? [', '] : []),
        h('a', { href: `/topics/${id}/` }, corpus.topics.get(id)?.name ?? id),
      ]),
    ),
  ];
}

function usageList(usage: readonly Usage[]): Element {
  if (usage.length === 0) return h('p', { className: 'usage-none' }, 'Not yet cited.');
  const items = usage.map(({ title, part, path }) => h('li', `${title}: `, h('a', { href: path }, part)));
  return h(
    'details',
    { className: 'usage' },
    h('summary', usage.length === 1 ? 'Cited in one place' : `Cited in ${usage.length} places`),
    h('ul', items),
  );
}
