/**
 * What a source can be, and what that is to everybody who reads its citations: one row for each type. A field of the front
 * matter that is in no list here belongs to all types.
 *
 * `printed` is for citations: whether the publication is the whole that the source is a part of, or the series in which it is a
 * whole; which of publication and publisher is kept where both are the same; and a word for what it is. `as` is what each format
 * calls it; in CSL-JSON, `csl` and that word, its `medium`, together tell one type from another.
 */
export const sourceTypes = {
  podcast: {
    name: 'Podcast',
    fields: ['hosts', 'duration'],
    printed: { within: 'whole', named: 'publication', medium: 'podcast' },
    as: { csl: 'broadcast', bibtex: 'misc', ris: 'SOUND', zotero: 'podcast', schema: 'PodcastEpisode' },
  },
  brief: {
    name: 'Policy brief',
    fields: ['number', 'place', 'editors', 'doi'],
    printed: { within: 'series', named: 'both' },
    as: { csl: 'report', bibtex: 'techreport', ris: 'RPRT', zotero: 'report', schema: 'Report' },
  },
  article: {
    name: 'News article',
    fields: ['pages'],
    as: { csl: 'article-newspaper', bibtex: 'article', ris: 'NEWS', zotero: 'newspaperArticle', schema: 'NewsArticle' },
  },
  video: {
    name: 'Video',
    fields: ['hosts', 'duration', 'place'],
    printed: { within: 'whole', named: 'publisher', medium: 'video' },
    as: { csl: 'broadcast', bibtex: 'misc', ris: 'VIDEO', zotero: 'videoRecording', schema: 'VideoObject' },
  },
  report: {
    name: 'Report',
    fields: ['number', 'place', 'editors', 'doi'],
    printed: { within: 'series', named: 'publisher' },
    as: { csl: 'report', bibtex: 'techreport', ris: 'RPRT', zotero: 'report', schema: 'Report' },
  },
  'journal-article': {
    name: 'Journal article',
    fields: ['volume', 'issue', 'pages', 'doi'],
    as: { csl: 'article-journal', bibtex: 'article', ris: 'JOUR', zotero: 'journalArticle', schema: 'ScholarlyArticle' },
  },
  chapter: {
    name: 'Chapter',
    fields: ['editors', 'volume', 'pages', 'place', 'doi'],
    printed: { within: 'whole', named: 'both' },
    as: { csl: 'chapter', bibtex: 'incollection', ris: 'CHAP', zotero: 'bookSection', schema: 'Chapter' },
  },
  book: {
    name: 'Book',
    fields: ['editors', 'volume', 'place', 'doi'],
    printed: { within: 'series', named: 'publisher' },
    as: { csl: 'book', bibtex: 'book', ris: 'BOOK', zotero: 'book', schema: 'Book' },
  },
  'magazine-article': {
    name: 'Magazine article',
    fields: ['volume', 'issue', 'pages'],
    as: { csl: 'article-magazine', bibtex: 'article', ris: 'MGZN', zotero: 'magazineArticle', schema: 'Article' },
  },
  'web-page': {
    name: 'Web page',
    fields: [],
    as: { csl: 'webpage', bibtex: 'misc', ris: 'ELEC', zotero: 'webpage', schema: 'WebPage' },
  },
  'blog-post': {
    name: 'Blog post',
    fields: [],
    printed: { within: 'whole', named: 'publication', medium: 'blog' },
    as: { csl: 'post-weblog', bibtex: 'misc', ris: 'BLOG', zotero: 'blogPost', schema: 'BlogPosting' },
  },
  interview: {
    name: 'Interview',
    fields: ['hosts', 'duration'],
    as: { csl: 'interview', bibtex: 'misc', ris: 'PCOMM', zotero: 'interview', schema: 'Conversation' },
  },
  hearing: {
    name: 'Hearing',
    fields: ['number', 'place', 'pages'],
    printed: { within: 'whole', named: 'both', medium: 'hearing' },
    as: { csl: 'hearing', bibtex: 'misc', ris: 'HEAR', zotero: 'hearing', schema: 'CreativeWork' },
  },
  statute: {
    name: 'Statute',
    fields: ['number', 'volume', 'pages'],
    as: { csl: 'legislation', bibtex: 'misc', ris: 'STAT', zotero: 'statute', schema: 'Legislation' },
  },
  treaty: {
    name: 'Treaty',
    fields: ['number', 'volume', 'pages', 'place'],
    // Neither RIS nor Zotero knows treaties; Zotero has them filed as documents, RIS as laws.
    as: { csl: 'treaty', bibtex: 'misc', ris: 'STAT', zotero: 'document', schema: 'Legislation' },
  },
  resolution: {
    name: 'Resolution',
    fields: ['number', 'place'],
    as: { csl: 'document', bibtex: 'misc', ris: 'GOVDOC', zotero: 'document', schema: 'Legislation' },
  },
  speech: {
    name: 'Speech',
    fields: ['place', 'duration'],
    printed: { within: 'whole', named: 'publication', medium: 'speech' },
    as: { csl: 'speech', bibtex: 'misc', ris: 'SLIDE', zotero: 'presentation', schema: 'CreativeWork' },
  },
  broadcast: {
    name: 'Broadcast',
    fields: ['hosts', 'duration', 'place'],
    printed: { within: 'whole', named: 'publisher', medium: 'broadcast' },
    as: { csl: 'broadcast', bibtex: 'misc', ris: 'MPCT', zotero: 'tvBroadcast', schema: 'Episode' },
  },
  dataset: {
    name: 'Dataset',
    fields: ['number', 'editors', 'doi'],
    printed: { within: 'whole', named: 'publisher', medium: 'dataset' },
    as: { csl: 'dataset', bibtex: 'misc', ris: 'DATA', zotero: 'dataset', schema: 'Dataset' },
  },
  preprint: {
    name: 'Preprint',
    fields: ['number', 'doi'],
    printed: { within: 'whole', named: 'publication', medium: 'preprint' },
    as: { csl: 'article', bibtex: 'misc', ris: 'UNPB', zotero: 'preprint', schema: 'ScholarlyArticle' },
  },
  post: {
    name: 'Social-media post',
    fields: [],
    printed: { within: 'whole', named: 'publication', medium: 'post' },
    as: { csl: 'post', bibtex: 'misc', ris: 'ELEC', zotero: 'forumPost', schema: 'SocialMediaPosting' },
  },
} as const satisfies Readonly<Record<string, SourceTypeRow>>;

export type SourceType = keyof typeof sourceTypes;
export type CslType = (typeof sourceTypes)[SourceType]['as']['csl'];
export type ZoteroType = (typeof sourceTypes)[SourceType]['as']['zotero'];

/** A field of the front matter that only some types have. */
export type TypedField = 'hosts' | 'duration' | 'place' | 'editors' | 'number' | 'volume' | 'issue' | 'pages' | 'doi';

/** The row of a type, which is more than one row of the table is known to hold. */
export function rowOf(type: SourceType): Required<SourceTypeRow<CslType, ZoteroType>> {
  return { printed: { within: 'whole', named: 'publication' }, ...sourceTypes[type] };
}

/** The row of a work in CSL-JSON: the one of its type and medium, or else the first of its type. */
export function findRow({ type, medium }: { readonly type: CslType; readonly medium?: string | undefined }): ReturnType<typeof rowOf> {
  const rows = (Object.keys(sourceTypes) as SourceType[]).map(rowOf).filter(({ as }) => as.csl === type);
  const row = rows.find(({ printed }) => printed.medium === medium) ?? rows[0];
  if (!row) throw new Error(`No type of source is a ${type}.`);
  return row;
}

export interface SourceTypeRow<Csl extends string = string, Zotero extends string = string> {
  /** As readers meet it. */
  readonly name: string;
  readonly fields: readonly TypedField[];
  /** Where it is left out, the publication is the whole, and named. */
  readonly printed?: {
    readonly within: 'whole' | 'series';
    readonly named: 'publication' | 'publisher' | 'both';
    readonly medium?: string;
  };
  readonly as: {
    readonly csl: Csl;
    readonly bibtex: 'article' | 'book' | 'incollection' | 'misc' | 'techreport';
    readonly ris: string;
    readonly zotero: Zotero;
    /** A type of Schema.org. */
    readonly schema: string;
  };
}
