import { findRow, type SourceTypeRow } from '../../brief/source-types.ts';
import { capitalise, cslToDate, invertName, nameMedium, noteWithDate, oneLine, partsOf, speakName } from './csl.ts';
import type { CslItem, CslName } from './csl.ts';

/**
 * An entry of a `.bib` file. The characters that TeX reads as commands are written out; everything else stays as it is, in
 * UTF-8. Titles stand in double braces, so that no style takes the capitals of a name for those of a headline.
 *
 * `cslToBibtex({ id: 'bank-radio', type: 'broadcast', title: 'Arms & aid', … })` → `@misc{bank-radio,⏎  title = {{Arms \& aid}},⏎  …}⏎`
 */
export function cslToBibtex(item: CslItem): string {
  const [year, month, day] = partsOf(item.issued) ?? [];
  const row = findRow(item);
  const typed = Object.entries(fieldsOf(item, row)).map(([name, text]) => [name, text && keepWhole(escapeTex(text))] as const);
  const fields: Fields = {
    author: item.author && listNames(item.author),
    editor: item.editor && listNames(item.editor),
    translator: item.translator && listNames(item.translator),
    title: brace(escapeTex(item.title)),
    shorttitle: item['title-short'] && brace(escapeTex(item['title-short'])),
    ...Object.fromEntries(typed),
    year: year?.toString(),
    month: months[(month ?? 0) - 1],
    day: day?.toString(),
    // BibLaTeX knows no day but that of a date.
    date: cslToDate(item.issued),
    language: item.language && escapeTex(item.language),
    note: escapeTex(noteOf(item)),
    url: item.URL && escapeUrl(item.URL),
    doi: item.DOI && escapeUrl(item.DOI),
    urldate: cslToDate(item.accessed),
  };
  // Months alone have names that BibTeX knows, without braces.
  const write = (name: string, value: string) => (name === 'month' ? value : brace(value));
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${write(name, value)}`] : []));
  return `@${row.as.bibtex}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/**
 * The fields that depend on what it is. Only BibTeX’s own types are used: readers that know no others drop an `@audio` or a
 * `@video` of BibLaTeX’s without a word. `entrysubtype` tells a newspaper from a journal and a podcast from a video.
 */
function fieldsOf(item: CslItem, { as, fields }: SourceTypeRow): Fields {
  const whole = item['container-title'];
  const printed = { volume: item.volume, pages: item.page?.replaceAll('–', '-') };
  const publisher = { publisher: item.publisher, address: item['publisher-place'] };
  if (as.bibtex === 'techreport') {
    const { 'collection-title': type, 'collection-number': number } = item;
    return { type, number, institution: item.publisher, address: item['publisher-place'] };
  }
  if (as.bibtex === 'article')
    return { journal: whole, entrysubtype: subtypes[item.type], ...printed, number: item.issue, publisher: item.publisher };
  if (as.bibtex === 'incollection') return { booktitle: whole, ...printed, ...publisher };
  if (as.bibtex === 'book') return { series: item['collection-title'], ...printed, ...publisher };
  // Reference managers read the show from `series`, though no style prints it for a recording. BibLaTeX reads the publisher from
  // `organization`, other programs from `publisher`.
  const organization = item.publisher;
  if (item.medium !== undefined && fields.includes('duration'))
    return { series: whole, entrysubtype: item.medium, number: item.number, organization, ...publisher };
  return { howpublished: whole, entrysubtype: item.medium, number: item.number, ...printed, organization, ...publisher };
}

const subtypes: Readonly<Record<string, string>> = { 'article-newspaper': 'newspaper', 'article-magazine': 'magazine' };

type Fields = Readonly<Record<string, string | undefined>>;

/** What styles print and no field is for: `Bank Radio, podcast, hosted by Guy Roy`. */
function noteOf(item: CslItem): string {
  const parts = [
    ...(item.medium === undefined ? [] : [item['container-title'], nameMedium(item.medium)]),
    item.interviewer && __WORDS__.citing.interviewBy + listSpoken(item.interviewer),
    item.host && __WORDS__.citing.hostedBy + listSpoken(item.host),
    item.dimensions && __WORDS__.citing.runningTime + item.dimensions,
    noteWithDate(item),
  ];
  return capitalise(parts.filter(Boolean).join(', '));
}

function listSpoken(names: readonly CslName[]): string {
  return names.map(speakName).join(__WORDS__.citing.and);
}

/** BibLaTeX takes the “and” in a publisher’s name for the next publisher, unless braces hide it. */
function keepWhole(text: string): string {
  return /\band\b/i.test(text) ? brace(text) : text;
}

/** An institution stands in braces of its own, or BibTeX would take its last word for a family name and “and” for the next author. */
function listNames(names: readonly CslName[]): string {
  const written = names.map((name) =>
    'literal' in name ? brace(escapeTex(name.literal)) : escapeTex(invertName(name)).replaceAll(/\band\b/g, '{and}'),
  );
  return written.join(' and ');
}

/**
 * Braces count for BibTeX even behind a backslash, so they are written by name, as are the characters whose commands would
 * put an accent on what follows. TeX makes one sign of `--`, two quotes or `?` and a backquote, unless something stands between.
 */
function escapeTex(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\{}&%$#_~^]/g, (character) => commands[character] ?? `\\${character}`)
    .replaceAll(/([-`'])(?=\1)|[?!](?=`)/g, '$&{}');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Addresses are read as they stand; only what would end the field or break the line is percent-encoded. */
function escapeUrl(url: string): string {
  return url.replaceAll(/[\s{}\\]/g, (character) => encodeURIComponent(character));
}

function brace(text: string): string {
  return `{${text}}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
