import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../brief/classes.ts';
import type { Claim, Corpus } from '../brief/corpus.ts';
import type { ClaimKey } from '../brief/ids.ts';
import { voiceOf } from '../brief/provenance.ts';
import { standings, type Standing } from '../brief/vocabulary.ts';
import { wordsOf } from '../brief/words.ts';
import { drawExchanges, layOutExchanges, type Row } from './draw-exchanges.ts';
import { joinWith, nameOf, type Piece, type PluginOptions } from './fragments.ts';
import { claimMark } from './peeks.ts';

/**
 * Fills `::exchanges` with the figure of who gives what to whom: a drawing, and a list that is its key, its text and where
 * each arrow names those who say so. Where a brief has no exchanges there is no figure.
 *
 * `<figure class="exchanges">` →
 * `<figure class="exchanges"><figcaption>…</figcaption><svg role="img">…</svg><ol><li>…</li></ol></figure>`
 */
export function rehypeExchanges({ corpus: read }: PluginOptions) {
  return (tree: Root): void => {
    visit(tree, { tagName: 'figure' }, (element: Element, index, parent) => {
      if (!hasClass(element, 'exchanges') || index === undefined || !parent) return undefined;
      const corpus = read();
      if (corpus.exchanges.length === 0) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      const rows = layOutExchanges(corpus.exchanges);
      const byNumber = Map.groupBy(rows, ({ number }) => number);
      const entries = [...byNumber.values()].flatMap((entry) => describeEntry(entry, corpus));
      element.children = [caption(corpus), drawExchanges(rows, corpus), h('ol', entries)];
      return SKIP;
    });
  };
}

/** The title and, of the forms of an arrow, those that occur: a key to the drawing, which the text of the list does not need. */
function caption({ exchanges, brief }: Corpus): Element {
  const used = (Object.keys(standings) as Standing[]).filter((standing) => exchanges.some((exchange) => exchange.standing === standing));
  const marks = used.map((standing) => [standingMark(standing, brief)]);
  const key = h('span', { className: 'exchanges-key', dataTwin: 'omit' }, joinWith(' ', marks));
  return h('figcaption', h('b', wordsOf(brief).exchanges.title), ' ', key);
}

/** “**North Bank → South Bank**: grain / Reported: Anna Berg (River Talk, Bank Radio); Weekly Letter” */
function describeEntry(rows: readonly Row[], corpus: Corpus): Element[] {
  const [first] = rows;
  if (!first) return [];
  const { what, standing, claims } = first;
  // By who gives; what goes both ways stands by itself.
  const ways = [...Map.groupBy(rows, (row) => (row.isMutual ? row : row.from)).values()].map((way) => describeWay(way, corpus));
  const voices = h('span', { className: 'exchanges-voices' }, listVoices(claims, corpus));
  return [h('li', h('b', joinWith('; ', ways)), `: ${what}`, h('br'), standingMark(standing, corpus.brief), ': ', voices)];
}

/** “North Bank → South Bank, Sorren”; the sign is for the eye, the word for the ear. */
function describeWay(rows: readonly Row[], corpus: Corpus): Piece[] {
  const [first] = rows;
  if (!first) return [];
  const { to, both } = wordsOf(corpus.brief).exchanges;
  return [
    `${nameOf(corpus, first.from)} `,
    h('span', { ariaHidden: 'true' }, first.isMutual ? '⇄' : '→'),
    ' ',
    h('span', { className: 'visually-hidden' }, `${first.isMutual ? both : to} `),
    rows.map((row) => nameOf(corpus, row.to)).join(', '),
  ];
}

/** The word, with the line of its arrows before it. */
function standingMark(standing: Standing, brief: Corpus['brief']): Element {
  return h('span', { className: 'standing', dataStanding: standing }, wordsOf(brief).standings[standing].name);
}

/** Who says so, each independent voice once; the names open what they say, and keep the signs beside them in their line. */
function listVoices(keys: readonly ClaimKey[], corpus: Corpus): Piece[] {
  const claims = keys.flatMap((key) => corpus.claims.get(key) ?? []);
  const voices = [...Map.groupBy(claims, ({ speaker }) => voiceOf(corpus, speaker))];
  const groups = voices.map(([voice, said], index): Piece[] => {
    const name = nameOf(corpus, voice);
    const after = index < voices.length - 1 ? ';' : '';
    const [only, ...others] = said;
    if (only && others.length === 0) return [opener(only, name, '', after)];
    const openers = said.map((claim, place) => {
      const isLast = place === said.length - 1;
      return [opener(claim, labelOf(claim, said, corpus), place === 0 ? '(' : '', isLast ? `)${after}` : ',')];
    });
    return [`${name} `, ...joinWith(' ', openers)];
  });
  return joinWith(' ', groups);
}

/** Where it was said; its number where more was said there. */
function labelOf({ source, number }: Claim, among: readonly Claim[], corpus: Corpus): string {
  const isAlone = among.filter((other) => other.source === source).length === 1;
  return isAlone ? (corpus.sources.get(source)?.publication ?? source) : `${wordsOf(corpus.brief).passage.claim} ${number}`;
}

/** A mark that opens what a claim says, with the signs before and after it. */
function opener(claim: Claim, label: string, before: string, after: string): Element {
  return h('span', before, claimMark(claim, label, `${label}: ${claim.title}`), after);
}
