import type { Element, ElementContent, Root } from 'hast';
import { h, s } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../brief/classes.ts';
import type { Claim, Corpus } from '../brief/corpus.ts';
import { layOutExchanges, type Row, type Block, type ExchangeLayout } from './lay-out-exchanges.ts';
import type { ActorId, ClaimKey } from '../brief/ids.ts';
import { voiceOf } from '../brief/provenance.ts';
import { standings, type Standing } from '../brief/vocabulary.ts';
import { type PluginOptions, joinWith, text } from './fragments.ts';
import { claimMark } from './peeks.ts';
import { wordsOf } from '../brief/words.ts';
import type { Words } from '../brief/words/en.ts';

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

/** “**North Bank → South Bank**: grain / Reported: Anna Berg (River Talk, Bank Radio); Weekly Letter” */
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

/** “North Bank → South Bank, Sorren”; the sign is for the eye, the word for the ear. */
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

/** A mark that opens what a claim says, with the signs before and after it. */
function opener(claim: Claim, label: string, before: string, after: string): Element {
  return h('span', before, claimMark(claim, label, `${label}: ${claim.title}`), after);
}

/**
 * Draws who gives what to whom: a block for each place, and between the blocks the arrows. Above each stand its number and
 * what is given, which is said once where several in a row get the same. Whether that is reported, expected or only urged is
 * in the form of the line, which the style sheet gives it.
 *
 * `drawExchanges(layOutExchanges(exchanges), nameOf, words)` → `<svg viewBox="0 0 340 452" role="img"><title>…</title>…</svg>`
 */
function drawExchanges(layout: ExchangeLayout, nameOf: (place: ActorId) => string, words: Words['exchanges']): Element {
  const names = new Map(layout.blocks.map(({ place }) => [place, breakName(nameOf(place))]));
  const banks = Math.ceil(Math.max(...[...names.values()].flat().map(({ length }) => length)) * nameSize * 0.55) + 12;
  const most = Math.floor((width - 2 * banks - 30) / (labelSize * 0.52));
  const labels = layout.rows.map(({ what, number }, index) => (layout.rows[index - 1]?.number === number ? [''] : breakLines(what, most)));
  const spans = placeRows(layout.rows, labels);
  return s('svg', { className: 'exchanges-drawing', viewBox: `0 0 ${width} ${spans.at(-1)?.bottom ?? 0}`, role: 'img' }, [
    s('title', words.title),
    s('desc', describe(layout, words)),
    ...layout.blocks.map((block) => drawBlock(block, names.get(block.place) ?? [], banks, spans)),
    ...layout.rows.map((row, index) => drawRow(row, labels[index] ?? [], banks, spans[index]?.bottom ?? 0)),
  ]);
}

/** Sizes are in units of the drawing, which a narrow phone shows at nearly their size in pixels. */
const width = 340;
const nameSize = 14;
const labelSize = 12.5;
const lineHeight = 15;

/** The upper and the lower edge of something in the drawing. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Rows below each other, set apart where others face each other and further where nothing connects them. */
function placeRows(rows: readonly Row[], labels: readonly (readonly string[])[]): Span[] {
  let bottom = 0;
  return rows.map(({ band, part }, index) => {
    const before = rows[index - 1];
    const top = bottom + (before === undefined || before.band === band ? 0 : before.part === part ? 6 : 26);
    bottom = top + lineHeight * (labels[index]?.length ?? 1) + 19;
    return { top, bottom };
  });
}

function drawBlock({ bank, first, last }: Block, name: readonly string[], banks: number, spans: readonly Span[]): Element {
  const [top, bottom] = [spans[first]?.top ?? 0, spans[last]?.bottom ?? 0];
  const [outer, inner] = bank === 'left' ? [0, banks] : [width - banks, width - banks];
  const baseline = (top + bottom) / 2 - ((name.length - 1) * lineHeight) / 2 + nameSize * 0.35;
  return s('g', { className: 'exchanges-place' }, [
    s('rect', { x: outer, y: top, width: banks, height: bottom - top }),
    s('path', { d: `M${inner} ${top}V${bottom}` }),
    ...name.map((line, index) => s('text', { x: outer + banks / 2, y: round(baseline + index * lineHeight), textAnchor: 'middle' }, line)),
  ]);
}

function drawRow({ number, from, left, isMutual, standing }: Row, lines: readonly string[], banks: number, bottom: number): Element {
  const y = bottom - 10;
  const isRightward = from === left;
  const [tail, head] = isRightward ? [banks, width - banks] : [width - banks, banks];
  const [start, anchor] = isMutual ? [width / 2, 'middle'] : [tail + (isRightward ? 7 : -7), isRightward ? 'start' : 'end'];
  const inward = isRightward ? -1 : 1;
  return s('g', { className: 'exchanges-arrow', dataStanding: standing }, [
    s('path', { className: 'exchanges-line', d: `M${tail - inward * (isMutual ? 12 : 2)} ${y}H${head + inward * 12}` }),
    ...(isMutual ? [drawHead(tail - inward * 3, y, -inward)] : []),
    drawHead(head + inward * 3, y, inward),
    ...lines.map((line, index) =>
      s('text', { x: start, y: y - 8 - (lines.length - 1 - index) * lineHeight, textAnchor: anchor }, [
        ...(index === 0 ? [s('tspan', { className: 'exchanges-number' }, String(number))] : []),
        index === 0 && line !== '' ? `\u2002${line}` : line,
      ]),
    ),
  ]);
}

function drawHead(x: number, y: number, inward: number): Element {
  return s('path', { className: 'exchanges-head', d: `M${x} ${y}l${inward * 10} -5v10z` });
}

function describe({ rows, blocks }: ExchangeLayout, words: Words['exchanges']): string {
  return words.describe(rows.length, new Set(blocks.map(({ place }) => place)).size);
}

/** In two lines, as even as can be: `United States` → `['United', 'States']` */
function breakName(name: string): string[] {
  const words = name.split(' ');
  const breaks = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  return breaks.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best), [name]);
}

/** `breakLines('one two three', 8)` → `['one two', 'three']` */
function breakLines(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    return last !== undefined && longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
