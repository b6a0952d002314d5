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

/** A piece of formatted text: what it says, whether in italics, and where it leads. A text of one line break parts two entries. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
  readonly href?: string;
}

/** A work as a note names it, at its place; without a full stop, so that others can follow. */
export interface CitedWork {
  /** Its citation key: `radio-talk`. */
  readonly work: string;
  readonly note: readonly Run[];
  /** Where it was cited before; no ibid. */
  readonly shortNote: readonly Run[];
  /** `@radio-talk, answer 4`. */
  readonly pandoc: string;
}

/** A passage in every form in which it can be cited. In each, the original stands first and our page is the way to it. */
export interface Citation {
  /** Full note, as for a first reference; Chicago 18, notes. */
  readonly note: readonly Run[];
  /** For later references to the same work; no ibid. */
  readonly shortNote: readonly Run[];
  readonly bibliography: readonly Run[];
  /** Reference list entries, APA 7: the original’s and ours, a line each. */
  readonly apa: readonly Run[];
  readonly bibtex: string;
  readonly ris: string;
  /** CSL-JSON, as text. */
  readonly csl: string;
  /** A link for Markdown: `[title](address)`. */
  readonly markdown: string;
  /** `[@key, locator]`. */
  readonly pandoc: string;
}
