import type { ComposedMemo } from '../../document/composed.ts';
import { joinRecords, listWorks } from '../../document/export/works.ts';
import type { Manifest } from '../../document/manifest.ts';
import { nameMemo, saveFile } from './save-file.ts';

/** Saves the works that a memo cites, for reference managers. */
export function saveRis(memo: ComposedMemo, manifest: Manifest): Promise<void> {
  const records = listWorks(memo, manifest).map(({ ris }) => ris);
  saveFile(nameMemo(memo.title, 'ris'), 'application/x-research-info-systems', joinRecords(records));
  return Promise.resolve();
}
