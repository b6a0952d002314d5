import {
  type CslItem,
  type CslName,
  cslToDate,
  invertName,
  noteWithDate,
  oneLine,
  partsOf,
  speakName,
  type ZoteroType,
  zoteroTypeOf,
} from './csl.ts';

/**
 * An entry of a `.bib` file. The characters that TeX reads as commands are written out; everything else stays as it is, in
 * UTF-8. Titles stand in double braces, so that no style takes the capitals of a name for those of a headline.
 *
 * `cslToBibtex({ id: 'chinapower', type: 'broadcast', title: 'Arms & aid', … })` → `@misc{chinapower,⏎  title = {{Arms \& aid}},⏎  …}⏎`
 */
export function cslToBibtex(item: CslItem): string {
  const [year, month, day] = partsOf(item.issued) ?? [];
  const date = cslToDate(item.issued);
  const { entry, fields: fieldsOf } = byType[zoteroTypeOf(item)];
  const note = noteOf(item);
  const fields = {
    author: item.author && brace(item.author.map(bibtexName).join(' and ')),
    title: brace(brace(escapeTex(item.title))),
    shorttitle: item['title-short'] && brace(brace(escapeTex(item['title-short']))),
    ...Object.fromEntries(Object.entries(fieldsOf(item)).map(([name, text]) => [name, text && brace(keepWhole(escapeTex(text)))])),
    year: year && brace(String(year)),
    month: month && months[month - 1],
    day: day && brace(String(day)),
    // BibLaTeX knows no day but that of a date.
    date: date && brace(date),
    language: item.language && brace(escapeTex(item.language)),
    note: note && brace(escapeTex(note)),
    url: item.URL && brace(escapeUrl(item.URL)),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${entry}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/**
 * Only BibTeX’s own types: readers that know no others drop an `@audio` or a `@video` of BibLaTeX’s without a word.
 * `entrysubtype` tells a newspaper from a journal and a podcast from a video.
 */
const byType: Readonly<Record<ZoteroType, { readonly entry: string; readonly fields: (item: CslItem) => Fields }>> = {
  podcast: { entry: 'misc', fields: recording },
  videoRecording: { entry: 'misc', fields: recording },
  report: {
    entry: 'techreport',
    fields: (item) => ({
      type: item['collection-title'],
      number: item['collection-number'],
      institution: item.publisher,
      address: item['publisher-place'],
    }),
  },
  newspaperArticle: {
    entry: 'article',
    fields: (item) => ({ journal: item['container-title'], entrysubtype: 'newspaper', publisher: item.publisher }),
  },
  webpage: { entry: 'misc', fields: (item) => ({ howpublished: item['container-title'] }) },
};

type Fields = Readonly<Record<string, string | undefined>>;

/** Reference managers read the show from `series`, though no style prints it for a recording. BibLaTeX reads the publisher from `organization`, other programs from `publisher`. */
function recording(item: CslItem): Fields {
  return {
    series: item['container-title'],
    entrysubtype: item.medium,
    organization: item.publisher,
    publisher: item.publisher,
    address: item['publisher-place'],
  };
}

/** What styles print and no field is for: `ChinaPower, podcast, hosted by Bonny Lin`. */
function noteOf(item: CslItem): string {
  const parts = [
    ...(item.medium === undefined ? [] : [item['container-title'], item.medium]),
    item.host && `hosted by ${item.host.map(speakName).join(' and ')}`,
    item.dimensions && `running time ${item.dimensions}`,
    noteWithDate(item),
  ];
  const note = parts.filter(Boolean).join(', ');
  return note.slice(0, 1).toUpperCase() + note.slice(1);
}

/** BibLaTeX takes the “and” in a publisher’s name for the next publisher, unless braces hide it. */
function keepWhole(text: string): string {
  return /\band\b/i.test(text) ? brace(text) : text;
}

/** An institution stands in braces of its own, or BibTeX would take its last word for a family name and “and” for the next author. */
function bibtexName(name: CslName): string {
  if ('literal' in name) return brace(escapeTex(name.literal));
  return escapeTex(invertName(name)).replaceAll(/\band\b/g, '{and}');
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
