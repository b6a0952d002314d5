import type { ComposedMemo } from '../../document/composed.ts';
import { joinRecords, listWorks } from '../../document/export/works.ts';
import type { Manifest } from '../../document/manifest.ts';
import { nameMemo, saveFile } from './save-file.ts';

/** Saves the works that a memo cites, for LaTeX. */
export function saveBibtex(memo: ComposedMemo, manifest: Manifest): Promise<void> {
  const records = listWorks(memo, manifest).map(({ bibtex }) => bibtex);
  saveFile(nameMemo(memo.title, 'bib'), 'application/x-bibtex', joinRecords(records));
  return Promise.resolve();
}
