import { type CslItem, cslToDate, invertName } from './csl.ts';

/**
 * The `<meta>` tags of a report, after HighWire Press, as reference managers and Google Scholar read them. The institution
 * comes first: without it, a title would be taken for a journal article’s.
 *
 * `cslToHighwire(theme)` → `[['citation_technical_report_institution', 'Tumen'], ['citation_title', 'The treaty: …'], …]`
 */
export function cslToHighwire(item: CslItem): MetaTag[] {
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
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
