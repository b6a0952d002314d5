import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import styles from '@citation-js/plugin-csl/lib/styles.json' with { type: 'json' };
import citeproc from 'citeproc';
import { joinRuns, type Run } from '../formats/citation.ts';
import { nameMedium, type CslItem } from '../formats/csl.ts';
import { chicagoNotes } from './chicago-notes.ts';

/** A full note, without its full stop: `Anna Berg, “Title,” *Show*, …, answer 5, podcast, https://…`. */
export function formatNote(item: CslItem, place?: string): readonly Run[] {
  return chicago(item, { position: 0, place });
}

/** What later notes say: `Berg, “Short Title,” answer 5`; never “ibid.”. */
export function formatShortNote(item: CslItem, place?: string): readonly Run[] {
  return chicago(item, { position: 1, place });
}

/** An entry of a bibliography, Chicago 18. */
export function formatBibliography(item: CslItem): readonly Run[] {
  return chicago(item);
}

/** An entry of a reference list, APA 7. Names are inverted there however their bearers write them. */
export function formatApa(item: CslItem): readonly Run[] {
  return apa({ ...item, author: item.author?.map((name) => ({ ...name, 'static-ordering': undefined })) });
}

/** Letters, digits, commas and single spaces. */
const isPlain = /^[\p{L}\p{N}]+(?:,? [\p{L}\p{N}]+)*$/u;

/** No characters, and so in no text. */
const signs = { title: '\uFDD0', place: '\uFDD1' };

const chicago = openStyle(chicagoNotes);
// Without what tells the works of a list apart and sorts them: each is printed alone, and citeproc takes long over it.
const apa = openStyle(styles.apa.replaceAll(/ disambiguate-[a-z-]+="[^"]*"/g, '').replaceAll(/<sort>.*?<\/sort>/gs, ''));

/**
 * A style that formats works one by one: as an entry of a list or, where a position is given, as a note. Making an engine
 * takes longer than anything it does, so that each style has one, which holds one work at a time, under a new id.
 *
 * Formatting takes milliseconds, and most passages are cited alike but for title and place: these come into what was formatted
 * once with signs in their stead. Only plain words do, since citeproc changes other marks by what is beside them, and no titles
 * of works that styles may print in capitals. A short title is in later notes only.
 */
function openStyle(style: string): (work: Named, note?: { position?: 0 | 1; place?: string | undefined }) => readonly Run[] {
  const formatted = new Map<string, readonly Run[]>();
  let held = { id: '0' };
  const { locale } = __WORDS__.citing;
  const terms: Readonly<Record<string, string>> = locales;
  const engine = new citeproc.Engine({ retrieveLocale: () => terms[locale] ?? '', retrieveItem: () => held }, style, locale);
  const print = (work: object, position: 0 | 1 | undefined, place: string): string => {
    held = { ...toCiteproc(work), id: String(Number(held.id) + 1) };
    engine.updateItems([held.id]);
    if (position === undefined) return (engine.makeBibliography() || [{}, []])[1].join('');
    // To citeproc, the place is a page without a label: the words for it are the source’s own, “answer 5”.
    return engine.makeCitationCluster([{ id: held.id, position, ...(place && { locator: place, label: 'page' }) }]);
  };
  return ({ 'title-short': short, ...work }, { position, place = '' } = {}) => {
    const title = work.type === 'webpage' && isPlain.test(work.title) ? signs.title : work.title;
    const shown = { ...work, id: '', title, ...(position === 1 && { 'title-short': short }) };
    const where = isPlain.test(place) ? signs.place : place;
    const key = JSON.stringify([position, where, shown]);
    const runs = formatted.get(key) ?? parseRuns(print(shown, position, where));
    formatted.set(key, runs);
    return runs.map((run) => ({ ...run, text: run.text.replace(signs.title, work.title).replace(signs.place, place) }));
  };
}

/** What is looked at of a work; citeproc reads all of it. */
type Named = Pick<CslItem, 'type' | 'title' | 'title-short'> & { readonly author?: unknown };

/** citeproc takes a hyphen in a number for a range, 2024–01E, unless it is escaped. */
function toCiteproc(item: Partial<Pick<CslItem, 'collection-number' | 'medium'>>): object {
  const { 'collection-number': number, medium } = item;
  return {
    ...item,
    ...(medium === undefined ? {} : { medium: nameMedium(medium) }),
    ...(number === undefined ? {} : { 'collection-number': number.replaceAll('-', '\\-') }),
  };
}

/**
 * What citeproc prints as HTML, as runs; addresses in it become links.
 *
 * `parseRuns('Berg, &#38; <i>Bank Radio</i>')` → `[{ text: 'Berg, & ' }, { text: 'Bank Radio', italic: true }]`
 */
export function parseRuns(html: string): Run[] {
  let italics = 0;
  const runs: Run[] = [];
  for (const [, tag, text] of html.trim().matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (tag === 'i') italics += 1;
    else if (tag === '/i') italics -= 1;
    else if (text !== undefined) runs.push(...linkAddresses(decode(text), italics > 0));
  }
  return joinRuns(runs);
}

/** Splits at addresses; the full stop that ends an entry is no part of one. */
function linkAddresses(text: string, isItalic: boolean): Run[] {
  const style = isItalic ? { italic: true as const } : {};
  return text
    .split(/(https?:\/\/\S*[^\s.,;])/)
    .map((piece, index) => (index % 2 === 1 ? { text: piece, href: piece, ...style } : { text: piece, ...style }));
}

/** citeproc writes the characters that HTML needs escaped, and spaces that must not break, by number. */
function decode(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
