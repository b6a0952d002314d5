import { createIndex } from 'pagefind';
import type { Corpus } from '../brief/corpus.ts';
import type { Passage } from '../brief/passages.ts';
import { makeQuickIndex, makeWordIndex } from '../search/index/make-quick-index.ts';
import { toSearchRecord } from '../search/index/search-record.ts';
import { site } from '../site.ts';

/**
 * All files of the search index by their path from the site’s root: Pagefind’s, one record a passage in the order of the
 * corpus, so that the same content always makes the same files, and the two small ones that are fetched before it. Pagefind’s
 * own interfaces and its worker, which the content security policy would not let start, are left out.
 *
 * `await makeSearchFiles(listPassages(corpus), corpus)` → `pagefind/pagefind.js`, …, `search/quick.json`, `search/words.json`
 */
export async function makeSearchFiles(passages: readonly Passage[], corpus: Corpus): Promise<SearchFiles> {
  const { index, errors } = await createIndex({ maxFragments: countFragments(passages.length) });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  for (const [order, passage] of passages.entries()) {
    const record = toSearchRecord(passage, order, corpus);
    const { errors: refusals } = await index.addCustomRecord({ ...record, language: site.language });
    if (refusals.length > 0) throw new Error(`Pagefind refused ${record.url}: ${refusals.join(' ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const kept = files.filter(({ path }) => needed.test(path));
  const build = kept.flatMap(({ path }) => /^pagefind\.(.+)\.pf_meta$/.exec(path)?.[1] ?? [])[0] ?? '';
  // Pagefind lists its files in any order.
  const chunks = kept
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.pf_index'))
    .sort();
  const ahead = chunks.length <= fewChunks ? chunks : [];
  return new Map([
    ...kept.map(({ path, content }) => [`pagefind/${path}`, content] as const),
    ['search/quick.json', toBytes(makeQuickIndex(passages, corpus, build, ahead))],
    ['search/words.json', toBytes(makeWordIndex(passages, corpus, build))],
  ]);
}

export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** A small brief has its texts in a few files, so that one step fetches all that results show; a large one in many small ones. */
function countFragments(passages: number): number {
  return passages < 600 ? Math.ceil(passages / 48) : Math.ceil(passages / 8);
}

/** The whole index of a small brief is fetched ahead; of a large one, only what a question needs. */
const fewChunks = 4;

function toBytes(json: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(json));
}

const needed = new RegExp(`^pagefind(?:\\.js|-entry\\.json)$|^wasm\\.${site.language}\\.pagefind$|\\.pf_(?:meta|index|fragment|filter)$`);
