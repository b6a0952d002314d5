import type { CslItem } from './csl.ts';
import { cslToBibtex } from './csl-to-bibtex.ts';
import { cslToRis } from './csl-to-ris.ts';
import { cslToZoteroRdf } from './csl-to-zotero-rdf.ts';

/**
 * The files in which every source and theme can be taken into a reference manager, by their ending.
 *
 * `formats.bib.print([letter])` → `@techreport{letter, …}`
 */
export const formats = {
  bib: {
    name: 'BibTeX',
    mediaType: 'application/x-bibtex',
    print: (items: readonly CslItem[]) => items.map(cslToBibtex).join('\n'),
  },
  ris: {
    name: 'RIS',
    mediaType: 'application/x-research-info-systems',
    print: (items: readonly CslItem[]) => items.map(cslToRis).join('\r\n'),
  },
  json: { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', print: printCsl },
  rdf: { name: 'Zotero RDF', mediaType: 'application/rdf+xml', print: cslToZoteroRdf },
} as const;

type FormatEnding = keyof typeof formats;

/** `['bib', 'ris', 'json', 'rdf']`. */
export const formatEndings = Object.keys(formats) as readonly FormatEnding[];

/** Works as a CSL-JSON file, which Pandoc and reference managers read: always a list, a field a line. */
function printCsl(items: readonly CslItem[]): string {
  return `[\n${items.map(printItem).join(',\n')}\n]\n`;
}

function printItem(item: CslItem): string {
  const fields = Object.entries(item).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `  {\n${fields.join(',\n')}\n  }`;
}
