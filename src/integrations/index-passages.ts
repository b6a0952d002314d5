import { createIndex } from 'pagefind';
import type { Corpus } from '../model/corpus.ts';
import { listPassages } from '../model/passages.ts';
import { toSearchRecord } from '../model/search-record.ts';
import { site } from '../site.ts';

/**
 * The files of the search index by their path in its folder: one record a passage, in the order of the corpus, so that the
 * same content always makes the same files. Pagefind's own interfaces and its worker, which the content security policy
 * would not let start, are left out.
 */
export async function indexPassages(corpus: Corpus): Promise<IndexFiles> {
  const passages = listPassages(corpus);
  const { index, errors } = await createIndex({ maxFragments: Math.ceil(passages.length / passagesPerFile) });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  for (const passage of passages) {
    const record = toSearchRecord(passage, corpus);
    const { errors: refusals } = await index.addCustomRecord({ ...record, language: site.language });
    if (refusals.length > 0) throw new Error(`Pagefind refused ${record.url}: ${refusals.join(' ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.filter(({ path }) => needed.test(path)).map(({ path, content }) => [path, content]));
}

export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Two kilobytes a file: a page of results asks for a few, and what is typed next mostly finds what it needs there already. */
const passagesPerFile = 12;

const needed = new RegExp(`^pagefind(?:\\.js|-entry\\.json)$|^wasm\\.${site.language}\\.pagefind$|\\.pf_(?:meta|index|fragment|filter)$`);
