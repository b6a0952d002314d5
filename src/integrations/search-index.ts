import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../brief/corpus.ts';
import { listPassages, type Passage } from '../brief/passages.ts';
import { readCorpus } from '../corpus/query.ts';
import { makeQuickIndex, makeWordIndex } from '../search/index/make-quick-index.ts';
import { toSearchRecord } from '../search/index/search-record.ts';
import { site } from '../site.ts';

/**
 * Makes the search index: the folder `pagefind/` and two files in `search/` beside the built pages; in development the same
 * files from memory, made anew when the content has changed.
 */
export function searchIndex(base: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await makeSearchFiles(listPassages(readCorpus()), readCorpus());
        for (const [path, content] of files) {
          mkdirSync(new URL('.', new URL(path, dir)), { recursive: true });
          writeFileSync(new URL(path, dir), content);
        }
        await close();
        logger.info(`Search index: ${files.size} files`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const made = new WeakMap<Corpus, Promise<SearchFiles>>();
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const path = pathname.slice(base.length);
          if (!/^(?:pagefind\/|search\/.*\.json$)/.test(path)) {
            next();
            return;
          }
          const corpus = readCorpus();
          const files = made.get(corpus) ?? makeSearchFiles(listPassages(corpus), corpus);
          made.set(corpus, files);
          files.then(
            (found) => answer(response, pathname, found.get(path)),
            (error: unknown) => {
              made.delete(corpus);
              logger.error(String(error));
              answer(response, pathname, undefined);
            },
          );
        });
      },
      'astro:server:done': async () => {
        await close();
      },
    },
  };
}

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

type SearchFiles = ReadonlyMap<string, Uint8Array>;

const needed = new RegExp(`^pagefind(?:\\.js|-entry\\.json)$|^wasm\\.${site.language}\\.pagefind$|\\.pf_(?:meta|index|fragment|filter)$`);

/** The whole index of a small brief is fetched ahead; of a large one, only what a question needs. */
const fewChunks = 4;

/** A small brief has its texts in a few files, so that one step fetches all that results show; a large one in many small ones. */
function countFragments(passages: number): number {
  return passages < 600 ? Math.ceil(passages / 48) : Math.ceil(passages / 8);
}

function toBytes(json: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(json));
}

function answer(response: ServerResponse, pathname: string, content: Uint8Array | undefined): void {
  response.statusCode = content ? 200 : 404;
  response.setHeader('Content-Type', contentTypes[extname(pathname)] ?? 'application/octet-stream');
  response.end(content);
}

const contentTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
