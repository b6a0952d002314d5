import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeSearchFiles } from '../../../src/integrations/search-index.ts';
import type { Corpus } from '../../../src/brief/corpus.ts';
import type { Searchable } from '../../../src/brief/searchable.ts';
import { sitesFolder } from '../../support/build-site.ts';

/** A copy of the built site whose search finds these passages instead of its own; the caller removes it. */
export async function copySiteWith(passages: readonly Searchable[], corpus: Corpus, site: string): Promise<string> {
  mkdirSync(sitesFolder, { recursive: true });
  const folder = mkdtempSync(join(sitesFolder, 'with-distractors-'));
  cpSync(site, folder, { recursive: true });
  for (const [path, bytes] of await makeSearchFiles(passages, corpus)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    for (const ending of ['br', 'gz']) rmSync(join(folder, `${path}.${ending}`), { force: true });
  }
  return folder;
}
