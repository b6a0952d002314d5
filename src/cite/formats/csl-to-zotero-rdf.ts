import { element, printXml, type Xml } from './xml.ts';
import { type CslItem, type CslName, cslToDate, familyOf, givenOf, noteWithDate, oneLine, type ZoteroType, zoteroTypeOf } from './csl.ts';

/**
 * Works as an RDF file of Zotero’s own making, the one format that keeps its item types apart: `z:itemType` says what each
 * is, and everything else stands where its RDF translator looks for it.
 *
 * `cslToZoteroRdf([ifans])` → `<rdf:RDF …><bib:Report rdf:about="https://…"><z:itemType>report</z:itemType>…`
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
 * How each type is described: its class, who its author and hosts are to Zotero, and what it is part of. Who speaks in a
 * podcast is its guest where somebody else hosts it; a recording has no author, and Zotero cites it by its director.
 */
const byType: Readonly<
  Record<ZoteroType, { readonly node: string; readonly author: string; readonly host: string; readonly whole: string }>
> = {
  podcast: { node: 'rdf:Description', author: 'z:guests', host: 'z:podcasters', whole: 'bib:Series' },
  videoRecording: { node: 'bib:Recording', author: 'z:directors', host: 'bib:contributors', whole: 'bib:Series' },
  report: { node: 'bib:Report', author: 'bib:authors', host: 'bib:contributors', whole: 'bib:Series' },
  newspaperArticle: { node: 'bib:Article', author: 'bib:authors', host: 'bib:contributors', whole: 'bib:Newspaper' },
  webpage: { node: 'bib:Document', author: 'bib:authors', host: 'bib:contributors', whole: 'z:Website' },
};

function describeItem(item: CslItem): Xml {
  const type = zoteroTypeOf(item);
  const { node, author, host, whole } = byType[type];
  const wholeTitle = item['container-title'] ?? item['collection-title'];
  return element(
    node,
    { 'rdf:about': item.URL ?? `#${item.id}` },
    ...text('z:itemType', type),
    ...(wholeTitle === undefined ? [] : [element('dcterms:isPartOf', {}, element(whole, {}, ...text(titleOfWhole[whole], wholeTitle)))]),
    ...(item.author ? [listPeople(item.host || type !== 'podcast' ? author : host, item.author)] : []),
    ...(item.host ? [listPeople(host, item.host)] : []),
    ...text('dc:title', item.title),
    ...text('z:shortTitle', item['title-short']),
    ...text('prism:number', item['collection-number']),
    // Zotero writes a report’s number there, but reads it there only of what is part of a journal.
    ...text('z:reportNumber', type === 'report' ? item['collection-number'] : undefined),
    ...text('dc:date', cslToDate(item.issued)),
    ...text('z:language', item.language),
    ...(item.publisher === undefined ? [] : [describePublisher(item.publisher, item['publisher-place'])]),
    ...text('z:runningTime', item.dimensions),
    ...text('dc:description', noteWithDate(item)),
    ...(item.URL === undefined ? [] : [element('dc:identifier', {}, element('dcterms:URI', {}, ...text('rdf:value', item.URL)))]),
  );
}

/** The title of a series is an alternative title to Zotero, its `dc:title` being the name of a numbered series of books. */
const titleOfWhole: Readonly<Record<string, string>> = { 'bib:Series': 'dcterms:alternative' };

function listPeople(role: string, names: readonly CslName[]): Xml {
  return element(
    role,
    {},
    element('rdf:Seq', {}, ...names.map((name) => element('rdf:li', {}, element('foaf:Person', {}, ...nameParts(name))))),
  );
}

/** An institution is a person without a given name. */
function nameParts(name: CslName): Xml[] {
  if ('literal' in name) return text('foaf:surname', name.literal);
  return [...text('foaf:surname', familyOf(name)), ...text('foaf:givenName', givenOf(name))];
}

function describePublisher(publisher: string, place: string | undefined): Xml {
  const address = place === undefined ? [] : [element('vcard:adr', {}, element('vcard:Address', {}, ...text('vcard:locality', place)))];
  return element('dc:publisher', {}, element('foaf:Organization', {}, ...address, ...text('foaf:name', publisher)));
}

function text(name = 'dc:title', value: string | undefined): Xml[] {
  return value === undefined ? [] : [element(name, {}, oneLine(value))];
}
