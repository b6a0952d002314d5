import type { ComposedMemo } from '../composed.ts';
import type { Manifest, ManifestWork } from '../manifest.ts';

/** What a memo cites, in order of first citation. */
export function listWorks(memo: ComposedMemo, manifest: Manifest): ManifestWork[] {
  return memo.works.flatMap((key) => (Object.hasOwn(manifest.works, key) ? (manifest.works[key] ?? []) : []));
}

/** Records of BibTeX or RIS one after the other, parted by a blank line. */
export function joinRecords(records: readonly string[]): string {
  return records.map((record) => record.replace(/\n*$/, '\n')).join('\n');
}

/** CSL-JSON, as Pandoc and reference managers read it. */
export function writeCslJson(works: readonly ManifestWork[]): string {
  return `${JSON.stringify(
    works.map(({ csl }) => csl),
    undefined,
    2,
  )}\n`;
}
