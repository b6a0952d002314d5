import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../brief/classes.ts';
import type { Claim, Corpus } from '../brief/corpus.ts';
import { layOutExchanges, type Row } from './lay-out-exchanges.ts';
import type { ActorId, ClaimKey } from '../brief/ids.ts';
import { voiceOf } from '../brief/provenance.ts';
import { standings, type Standing } from '../brief/vocabulary.ts';
import { type PluginOptions, joinWith, text } from './fragments.ts';
import { drawExchanges } from './draw-exchanges.ts';
import { peekButton } from './peeks.ts';
import { wordsOf } from '../brief/words.ts';

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
      const words = wordsOf(corpus.brief).exchanges;
      const layout = layOutExchanges(corpus.exchanges);
      const nameOf = (place: ActorId): string => corpus.actors.get(place)?.name ?? place;
      element.children = [
        caption(corpus),
        drawExchanges(layout, nameOf, words),
        h(
          'ol',
          layout.entries.map((rows) => h('li', describeEntry(rows, corpus, nameOf))),
        ),
      ];
      return SKIP;
    });
  };
}

/** The title and, of the forms of an arrow, those that occur: a key to the drawing, which the text of the list does not need. */
function caption({ exchanges, brief }: Corpus): Element {
  const used = (Object.keys(standings) as Standing[]).filter((standing) => exchanges.some((exchange) => exchange.standing === standing));
  const marks = used.map((standing) => [standingMark(standing, brief)]);
  return h('figcaption', [
    h('b', wordsOf(brief).exchanges.title),
    text(' '),
    h('span', { className: 'exchanges-key', dataTwin: 'omit' }, joinWith(' ', marks)),
  ]);
}

/** “**North Korea → Russia**: ammunition / Reported: Victor Cha (The Impossible State, ChinaPower); Asia Business Daily” */
function describeEntry(rows: readonly Row[], corpus: Corpus, nameOf: (place: ActorId) => string): ElementContent[] {
  const [first] = rows;
  if (!first) return [];
  const ways = listWays(rows).map(([giver, takers]) => describeWay(giver, takers, corpus, nameOf));
  return [
    h('b', joinWith('; ', ways)),
    text(`: ${first.what}`),
    h('br'),
    standingMark(first.standing, corpus.brief),
    text(': '),
    h('span', { className: 'exchanges-voices' }, listVoices(first.claims, corpus)),
  ];
}

/** Rows by who gives; what goes both ways stands by itself. */
function listWays(rows: readonly Row[]): [giver: Row, takers: readonly Row[]][] {
  const groups = Map.groupBy(rows, (row) => (row.isMutual ? row : row.from));
  return [...groups.values()].flatMap((group) => (group[0] ? [[group[0], group]] : []));
}

/** “North Korea → Russia, Vietnam”; the sign is for the eye, the word for the ear. */
function describeWay(
  { from, isMutual }: Row,
  takers: readonly Row[],
  { brief }: Corpus,
  nameOf: (place: ActorId) => string,
): ElementContent[] {
  const { to, both } = wordsOf(brief).exchanges;
  const [sign, words] = isMutual ? ['⇄', both] : ['→', to];
  return [
    text(`${nameOf(from)} `),
    h('span', { ariaHidden: 'true' }, sign),
    text(' '),
    h('span', { className: 'visually-hidden' }, `${words} `),
    text(takers.map((row) => nameOf(row.to)).join(', ')),
  ];
}

/** The word, with the line of its arrows before it. */
function standingMark(standing: Standing, brief: Corpus['brief']): Element {
  return h('span', { className: 'standing', dataStanding: standing }, wordsOf(brief).standings[standing].name);
}

/** Who says so, each independent voice once; the names open what they say, and keep the signs beside them in their line. */
function listVoices(keys: readonly ClaimKey[], corpus: Corpus): ElementContent[] {
  const claims = keys.flatMap((key) => corpus.claims.get(key) ?? []);
  const voices = [...Map.groupBy(claims, ({ speaker }) => voiceOf(corpus, speaker))];
  const groups = voices.map(([voice, said], index): ElementContent[] => {
    const name = corpus.actors.get(voice)?.name ?? voice;
    const after = index < voices.length - 1 ? ';' : '';
    const [only, ...others] = said;
    if (only && others.length === 0) return [opener(only, name, '', after)];
    const openers = said.map((claim, place) => {
      const isLast = place === said.length - 1;
      return [opener(claim, labelOf(claim, said, corpus), place === 0 ? '(' : '', isLast ? `)${after}` : ',')];
    });
    return [text(`${name} `), ...joinWith(' ', openers)];
  });
  return joinWith(' ', groups);
}

/** Where it was said; its number where more was said there. */
function labelOf({ source, number }: Claim, among: readonly Claim[], corpus: Corpus): string {
  const isAlone = among.filter((other) => other.source === source).length === 1;
  return isAlone ? (corpus.sources.get(source)?.publication ?? source) : `${wordsOf(corpus.brief).passage.claim} ${number}`;
}

/** A button that opens what a claim says, with the signs before and after it. */
function opener(claim: Claim, label: string, before: string, after: string): Element {
  return h('span', before, peekButton(claim, label, `${label}: ${claim.title}`), after);
}
