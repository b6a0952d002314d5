import { findRow } from '../../brief/source-types.ts';
import { type CslItem, type CslName, cslToDate, type Field, invertName, oneLine } from './csl.ts';

/**
 * The `title` of a COinS span (`<span class="Z3988" title="…">`), from which reference managers take a work that a page
 * speaks of: an OpenURL context object, for most in Dublin Core, whose `rft.type` is Zotero’s item type. The type comes before
 * what is read by type.
 *
 * `cslToCoins({ type: 'report', title: 'China’s Response', … })` →
 * `ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=report&rft.title=China%E2%80%99s%20Response&…`
 */
export function cslToCoins(item: CslItem): string {
  const contributors = [item.editor, item.translator, item.interviewer, item.host].flatMap((names) => names ?? []);
  const pairs: readonly Field[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...describeForm(item),
    // Zotero reads no number of a report from COinS: it stands behind the name of the series, as in a citation.
    ['rft.series', [item['collection-title'], item['collection-number']].filter(Boolean).join(' ')],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.pages', item.page],
    ['rft.publisher', item.publisher],
    ['rft.place', item['publisher-place']],
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
    ['rft.identifier', item.URL],
    ...(item.author ?? []).flatMap(authorPairs),
    ...contributors.map((name) => ['rft.contributor', invertName(name)] as const),
    ['rft.date', cslToDate(item.issued)],
    ['rft.language', item.language],
    ...describeShow(item),
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(oneLine(value))}`] : [])).join('&');
}

/** What it is, and its title: articles of journals and books have formats of their own, which know volumes and pages. */
function describeForm(item: CslItem): readonly Field[] {
  const whole = item['container-title'];
  const form = (name: string) => ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${name}`] as const;
  const { zotero } = findRow(item).as;
  if (zotero === 'journalArticle') return [form('journal'), ['rft.genre', 'article'], ['rft.atitle', item.title], ['rft.jtitle', whole]];
  if (zotero === 'book') return [form('book'), ['rft.genre', 'book'], ['rft.btitle', item.title]];
  if (zotero === 'bookSection') return [form('book'), ['rft.genre', 'bookitem'], ['rft.atitle', item.title], ['rft.btitle', whole]];
  return [form('dc'), ['rft.type', zotero], ['rft.title', item.title], ['rft.source', isEpisode(zotero) ? undefined : whole]];
}

/** To Zotero a show is the title of a series, and it reads one only of what is a report: an episode is one for as long. */
function describeShow({ 'container-title': show, ...item }: CslItem): readonly Field[] {
  const { zotero } = findRow(item).as;
  return show !== undefined && isEpisode(zotero)
    ? [
        ['rft.type', 'report'],
        ['rft.series', show],
        ['rft.type', zotero],
      ]
    : [];
}

function isEpisode(zotero: string): boolean {
  return zotero === 'podcast' || zotero === 'videoRecording';
}

/** Names in parts, since a name in one part is taken apart at its last space. */
function authorPairs(name: CslName): readonly Field[] {
  if ('literal' in name) return [['rft.aucorp', name.literal]];
  return [
    ['rft.aulast', name.family],
    ['rft.aufirst', name.given],
  ];
}

/**
 * The `<meta>` tags of a report, after HighWire Press, as reference managers and Google Scholar read them. The institution
 * comes first: without it, a title would be taken for a journal article’s.
 *
 * `cslToHighwire(theme)` → `[['citation_technical_report_institution', 'Two Banks'], ['citation_title', 'The treaty: …'], …]`
 */
export function cslToHighwire(item: CslItem): MetaTag[] {
  const tags: readonly Field[] = [
    ['citation_technical_report_institution', item.publisher],
    ['citation_technical_report_number', item['collection-number']],
    ['citation_title', item.title],
    ...(item.author ?? []).map((name) => ['citation_author', invertName(name)] as const),
    ['citation_publication_date', cslToDate(item.issued)?.replaceAll('-', '/')],
    ['citation_language', item.language],
    ['citation_public_url', item.URL],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content] as const] : []));
}

export type MetaTag = readonly [name: string, content: string];
