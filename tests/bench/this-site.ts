import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { makeSearchFiles } from '../../src/integrations/search-index.ts';
import type { Corpus } from '../../src/brief/corpus.ts';
import type { Passage } from '../../src/brief/passages.ts';
import { sizeIndex, type BuiltSite } from './built-site.ts';
import { writeFiles } from './write-files.ts';

/** This site as it was built, in a folder of its own, with an index of other passages than its own. Their pages are not there. */
export async function buildThisSite(folder: string, built: string, passages: readonly Passage[], corpus: Corpus): Promise<BuiltSite> {
  cpSync(built, folder, { recursive: true });
  rmSync(join(folder, 'pagefind'), { recursive: true });
  const start = performance.now();
  const files = await makeSearchFiles(passages, corpus);
  writeFiles(folder, files);
  const seconds = (performance.now() - start) / 1000;
  await close();
  return { folder, index: sizeIndex(folder, [...files.keys()]), seconds };
}
