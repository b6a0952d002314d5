import type { ComposedMemo } from '../../../model/memo/composed.ts';
import { writePandoc } from '../../../model/memo/export/pandoc.ts';
import { listWorks, writeCslJson } from '../../../model/memo/export/works.ts';
import type { Manifest } from '../../../model/memo/manifest.ts';
import { nameMemo, saveFile } from './save-file.ts';

/** Saves a memo as Markdown with Pandoc’s citations and, as a second file, the works that it cites. */
export function savePandoc(memo: ComposedMemo, manifest: Manifest): Promise<void> {
  const bibliography = nameMemo(memo.title, 'json');
  saveFile(nameMemo(memo.title, 'md'), 'text/markdown;charset=utf-8', writePandoc(memo, bibliography));
  saveFile(bibliography, 'application/json', writeCslJson(listWorks(memo, manifest)));
  return Promise.resolve();
}
