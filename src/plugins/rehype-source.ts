import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatPlaces, type Claim, type Corpus } from '../brief/corpus.ts';
import { placeIdOf } from '../brief/ids.ts';
import { findUsage, type Usage } from '../brief/provenance.ts';
import { identify, joinWith, kindMark, nameOf, permalink, replaceCitations, type PluginOptions } from './fragments.ts';
import { topicPath } from '../brief/routes.ts';
import { wordsOf } from '../brief/words.ts';

/**
 * Completes a source: the citations of its summary become the numbers of its claims, each a link to the claim below. Each
 * claim gets number and title above its text, and beside it one quiet line on its kind and place, and on speaker and day
 * where these are not the page’s. Topics, and the passages that rest on it, open below.
 *
 * `<p>Binding. [@letter#two-groups]</p>` → `<p>Binding.<a class="cite" href="#two-groups" aria-label="Claim 2: …">2</a></p>`
 * `<article class="claim" id="aid-is-due"><p>…</p></article>` →
 * `<article …><h3>…Aid is due</h3><div class="claim-text"><p>…</p></div><footer class="claim-facts">…</footer></article>`
 */
export function rehypeSource({ corpus: read }: PluginOptions) {
  return (tree: Root, file: VFile): void => {
    const { folder, id } = identify(file);
    if (folder !== 'sources') return;
    const corpus = read();
    // What stands before the summary is about the reading, and is left to the end of the page.
    const start = tree.children.findIndex((node) => node.type === 'element' && node.tagName === 'h2');
    tree.children = tree.children.slice(Math.max(0, start));
    replaceCitations(tree, corpus, (cited) =>
      joinWith(
        ', ',
        cited.map(({ claim }) => [mark(claim, corpus)]),
      ),
    );
    const usage = findUsage(corpus);
    const claims = new Map([...corpus.claims.values()].filter(({ source }) => source === id).map((claim) => [String(claim.id), claim]));
    visit(tree, { tagName: 'article' }, (element: Element) => {
      const claim = claims.get(String(element.properties.id));
      // What an entry of the glossary rests on is said there; here it would make long lists longer.
      const uses = (key: Claim['key']) => (usage.get(key) ?? []).filter(({ kind }) => kind !== 'actor');
      if (claim) completeClaim(element, claim, corpus, uses(claim.key));
    });
  };
}

/** A claim’s number in the summary. */
function mark({ id, number, title }: Claim, corpus: Corpus): Element {
  const ariaLabel = `${wordsOf(corpus.brief).passage.claimHead} ${number}: ${title}`;
  return h('a', { className: 'cite', href: `#${id}`, ariaLabel }, String(number));
}

function completeClaim(element: Element, claim: Claim, corpus: Corpus, usage: readonly Usage[]): void {
  const { id, number, title, kind } = claim;
  const link = permalink(id, `${wordsOf(corpus.brief).passage.claim} ${number}, ${title}`, String(number), corpus);
  const text = element.children.filter((child) => child.type === 'element');
  element.properties.dataKind = kind;
  element.children = [
    h('h3', { className: 'claim-title' }, link, title),
    h('div', { className: 'claim-text' }, text),
    h('footer', { className: 'claim-facts' }, line(claim, corpus), more(claim, usage, corpus)),
  ];
}

/** “■ Fact, answer 4”, and whose it is where that is not the page’s speaker, or another day. */
function line({ kind, places, speaker, said, saidAs, source }: Claim, corpus: Corpus): Element {
  const page = corpus.sources.get(source);
  return h('p', { className: 'claim-line' }, [
    kindMark(kind, corpus),
    ...places.map((place) => [', ', h('a', { href: `#${placeIdOf(place.kind.name, place.number)}` }, formatPlaces([place]))]),
    speaker === page?.speaker ? undefined : [', ', h('b', nameOf(corpus, speaker))],
    said === page?.published ? undefined : [', ', h('time', { dateTime: said }, saidAs)],
  ]);
}

/** What the claim is about, and what rests on it. */
function more(claim: Claim, usage: readonly Usage[], corpus: Corpus): Element {
  const topics = claim.topics.map((id) => [h('a', { href: topicPath(id) }, corpus.topics.get(id)?.name ?? id)]);
  const words = wordsOf(corpus.brief).passage;
  const uses = usage.map(({ title, part, path }) => h('li', `${title}: `, h('a', { href: path }, part)));
  return h('details', { className: 'claim-more' }, [
    h('summary', `${words.topics}${usage.length === 0 ? '' : `; ${words.cited(usage.length)}`}`),
    h('p', joinWith(', ', topics)),
    uses.length === 0 ? undefined : h('ul', uses),
  ]);
}
