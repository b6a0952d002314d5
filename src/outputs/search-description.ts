import type { Publication } from '../brief/publication.ts';
import { element, printXml } from '../cite/formats/xml.ts';

/** An OpenSearch 1.1 description, from which a browser can search the site: `/search/?q={searchTerms}`. */
export function printSearchDescription({ name, title, language, at }: Publication): string {
  return printXml(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      ...[
        element('ShortName', {}, name),
        element('Description', {}, title),
        element('Url', { type: 'text/html', template: `${at('/search/')}?q={searchTerms}` }),
        element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: at('/opensearch.xml') }),
        element('Image', { width: '32', height: '32', type: 'image/svg+xml' }, at('/icon.svg')),
        element('Language', {}, language),
        element('InputEncoding', {}, 'UTF-8'),
      ],
    ),
  );
}
