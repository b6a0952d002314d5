import { cslToBibtex } from '../../../cite/formats/csl-to-bibtex.ts';
import { cslToRis } from '../../../cite/formats/csl-to-ris.ts';
import type { Outline } from './outline.ts';

/** The works that a memo cites, for LaTeX. */
export function writeBibtex({ works }: Outline): string {
  return joinRecords(works.map(cslToBibtex));
}

/** The same for reference managers. */
export function writeRis({ works }: Outline): string {
  return joinRecords(works.map(cslToRis));
}

/** The same in CSL-JSON, as Pandoc and reference managers read it. */
export function writeCslJson({ works }: Outline): string {
  return `${JSON.stringify(works, undefined, 2)}\n`;
}

/** Records one after the other, parted by a blank line. */
function joinRecords(records: readonly string[]): string {
  return records.map((record) => record.replace(/\n*$/, '\n')).join('\n');
}
