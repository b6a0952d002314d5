import { findRow, type ZoteroType } from '../../brief/source-types.ts';
import { element, printXml, type Xml } from './xml.ts';
import { type CslItem, type CslName, cslToDate, noteWithDate, oneLine } from './csl.ts';

/**
 * Works as an RDF file of Zotero’s own making, the one format that keeps its item types apart: `z:itemType` says what each
 * is, and everything else stands where its RDF translator looks for it.
 *
 * `cslToZoteroRdf([letter])` → `<rdf:RDF …><bib:Report rdf:about="https://…"><z:itemType>report</z:itemType>…`
 */
export function cslToZoteroRdf(items: readonly CslItem[]): string {
  return printXml(element('rdf:RDF', namespaces, ...items.map(describeItem)));
}

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:z': 'http://www.zotero.org/namespaces/export#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:bib': 'http://purl.org/net/biblio#',
  'xmlns:foaf': 'http://xmlns.com/foaf/0.1/',
  'xmlns:vcard': 'http://nwalsh.com/rdf/vCard#',
  'xmlns:prism': 'http://prismstandard.org/namespaces/1.2/basic/',
};

/**
 * What differs from most types: the class, who its author and hosts are to Zotero, what it is part of, and the field that holds
 * its number. Who speaks in a podcast is its guest where somebody else hosts it; a recording has no author, and Zotero cites it by
 * its director. The title of a series is an alternative title, its `dc:title` being the name of a numbered series of books.
 */
const byType: Readonly<Partial<Record<ZoteroType, Partial<Description>>>> = {
  podcast: { node: 'rdf:Description', author: 'z:guests', host: 'z:podcasters', whole: 'bib:Series', wholeTitle: 'dcterms:alternative' },
  videoRecording: { node: 'bib:Recording', author: 'z:directors', whole: 'bib:Series', wholeTitle: 'dcterms:alternative' },
  tvBroadcast: { node: 'rdf:Description', author: 'z:directors', whole: 'bib:Series' },
  report: { node: 'bib:Report', whole: 'bib:Series', wholeTitle: 'dcterms:alternative', number: 'z:reportNumber' },
  newspaperArticle: { node: 'bib:Article', whole: 'bib:Newspaper' },
  magazineArticle: { node: 'bib:Article', whole: 'bib:Periodical' },
  journalArticle: { node: 'bib:Article', whole: 'bib:Journal' },
  book: { node: 'bib:Book', whole: 'bib:Series' },
  bookSection: { node: 'bib:BookSection', whole: 'bib:Book' },
  blogPost: { whole: 'z:Blog' },
  forumPost: { whole: 'z:Forum' },
  interview: { node: 'bib:Interview', author: 'z:interviewees', host: 'z:interviewers' },
  // A hearing is part of nothing: its committee is a field of its own.
  hearing: { node: 'bib:Document', whole: 'z:committee', number: 'z:documentNumber' },
  statute: { node: 'bib:Legislation', whole: 'bib:CodeOfLaw', number: 'z:publicLawNumber' },
  presentation: { node: 'rdf:Description', author: 'z:presenters', whole: 'bib:Conference' },
};

const usual: Description = {
  node: 'bib:Document',
  author: 'bib:authors',
  host: 'bib:contributors',
  whole: 'z:Website',
  wholeTitle: 'dc:title',
  number: 'z:number',
};

type Description = Readonly<Record<'node' | 'author' | 'host' | 'whole' | 'wholeTitle' | 'number', string>>;

function describeItem(item: CslItem): Xml {
  const type = findRow(item).as.zotero;
  const { node, author, host, number, ...form } = { ...usual, ...byType[type] };
  const hosts = item.host ?? item.interviewer;
  return element(
    node,
    { 'rdf:about': item.URL ?? `#${item.id}` },
    ...text('z:itemType', type),
    ...describeWhole(item, form),
    ...listPeople(hosts || type !== 'podcast' ? author : host, item.author),
    ...listPeople(host, hosts),
    ...listPeople('bib:editors', item.editor),
    ...listPeople('z:translators', item.translator),
    ...text('dc:title', item.title),
    ...text('z:shortTitle', item['title-short']),
    ...text('prism:number', item['collection-number'] ?? item.number),
    // Zotero writes a report’s number there, but reads it there only of what is part of a journal.
    ...text(number, item['collection-number'] ?? item.number),
    ...text('bib:pages', item.page),
    ...text('dc:date', cslToDate(item.issued)),
    ...text('dcterms:dateSubmitted', cslToDate(item.accessed)),
    ...text('z:language', item.language),
    ...describePublisher(item),
    ...text('z:runningTime', item.dimensions),
    ...text('dc:description', noteWithDate(item)),
    ...text('dc:identifier', item.DOI && `DOI ${item.DOI}`),
    ...(item.URL === undefined ? [] : [element('dc:identifier', {}, element('dcterms:URI', {}, ...text('rdf:value', item.URL)))]),
  );
}

/** What it is part of; Zotero reads volume and issue there. */
function describeWhole(item: CslItem, { whole, wholeTitle }: Pick<Description, 'whole' | 'wholeTitle'>): Xml[] {
  const title = item['container-title'] ?? item['collection-title'];
  if (whole === 'z:committee') return text(whole, title);
  const parts = [...text(wholeTitle, title), ...text('prism:volume', item.volume), ...text('prism:number', item.issue)];
  return parts.length === 0 ? [] : [element('dcterms:isPartOf', {}, element(whole, {}, ...parts))];
}

/** An institution is a person without a given name. */
function listPeople(role: string, names: readonly CslName[] | undefined): Xml[] {
  const people = names?.map((name) => {
    const parts = 'literal' in name ? [] : text('foaf:givenName', name.given);
    return element('foaf:Person', {}, ...text('foaf:surname', 'literal' in name ? name.literal : name.family), ...parts);
  });
  return people ? [element(role, {}, element('rdf:Seq', {}, ...people.map((person) => element('rdf:li', {}, person))))] : [];
}

function describePublisher({ publisher, 'publisher-place': place }: CslItem): Xml[] {
  if (publisher === undefined) return [];
  const address = place === undefined ? [] : [element('vcard:adr', {}, element('vcard:Address', {}, ...text('vcard:locality', place)))];
  return [element('dc:publisher', {}, element('foaf:Organization', {}, ...address, ...text('foaf:name', publisher)))];
}

function text(name: string, value: string | undefined): Xml[] {
  return value === undefined ? [] : [element(name, {}, oneLine(value))];
}
