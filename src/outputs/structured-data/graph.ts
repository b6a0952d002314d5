import type { Publication } from '../../brief/publication.ts';

/**
 * Puts the things a page describes, and the way to it, into one JSON-LD document.
 *
 * `toGraph([article], [['Themes', '/themes/'], ['The treaty', '/themes/treaty/']], publication)`
 */
export function toGraph(nodes: readonly Node[], trail: readonly Step[], { at }: Publication): StructuredData {
  const [last] = trail.slice(-1);
  const breadcrumbs: Node[] =
    last === undefined || trail.length < 2
      ? []
      : [
          {
            '@type': 'BreadcrumbList',
            itemListElement: trail.map(([name, path], index) => ({ '@type': 'ListItem', position: index + 1, name, item: at(path) })),
          },
        ];
  return { '@context': 'https://schema.org', '@graph': [...nodes, ...breadcrumbs] };
}

/** What all our pages have in common: address, language, licence, the site they belong to. */
export function describeOwnPage(type: string, { path, name, description, updated }: OwnPage, { at, language, licence }: Publication): Node {
  return {
    '@type': type,
    '@id': at(path),
    url: at(path),
    name,
    description,
    inLanguage: language,
    dateModified: updated,
    license: licence.url,
    isAccessibleForFree: true,
    isPartOf: { '@id': at('/') },
  };
}

/** A JSON-LD document, for `structuredData` of the layout. */
export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

/** Something schema.org has a type for; what is undefined is not printed. */
export interface Node {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/** A name and the path it leads to. */
type Step = readonly [name: string, path: string];

interface OwnPage {
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly updated: string;
}
