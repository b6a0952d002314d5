import { element, printXml } from '../../../cite/formats/xml.ts';

/**
 * What a Word file says of itself, `docProps/core.xml`: its title, and a date that comes from its content and no clock.
 *
 * `writeCoreProperties('On the treaty', '2026-11-21')`
 */
export function writeCoreProperties(title: string, date: string | undefined): string {
  const instants =
    date === undefined
      ? []
      : ['created', 'modified'].map((name) => element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`));
  return printXml(
    element('cp:coreProperties', namespaces, element('dc:title', {}, title), element('dc:language', {}, 'en-GB'), ...instants),
  );
}

const namespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
