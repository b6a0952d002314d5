import type { ComposedMemo } from '../../document/composed.ts';
import { writePandoc } from '../../document/export/pandoc.ts';
import { listWorks, writeCslJson } from '../../document/export/works.ts';
import type { Manifest } from '../../document/manifest.ts';
import { nameMemo, saveFile } from './save-file.ts';

/** Saves a memo as Markdown with Pandoc’s citations and, as a second file, the works that it cites. */
export function savePandoc(memo: ComposedMemo, manifest: Manifest): Promise<void> {
  const bibliography = nameMemo(memo.title, 'json');
  saveFile(nameMemo(memo.title, 'md'), 'text/markdown;charset=utf-8', writePandoc(memo, bibliography));
  saveFile(bibliography, 'application/json', writeCslJson(listWorks(memo, manifest)));
  return Promise.resolve();
}
