import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../brief/corpus.ts';
import { listSearchable, type Searchable } from '../brief/searchable.ts';
import { readCorpus } from '../corpus/query.ts';
import { indexPages, indexPassage, makeSearchIndex } from '../search/index/make-search-index.ts';
import { toPagefindRecord } from '../search/query/search-index.ts';

/**
 * Makes the search index: the folder `pagefind/` and `search/index.json` beside the built pages; in development the same
 * files from memory, made anew when the content has changed.
 */
export function searchIndex(base: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await makeSearchFiles(listSearchable(readCorpus()), readCorpus());
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
          const files = made.get(corpus) ?? makeSearchFiles(listSearchable(corpus), corpus);
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
 * All files of the search by their path from the site’s root: our index, and Pagefind’s, one record a passage in the order of the
 * corpus and one for each section of other pages, so that the same content always makes the same files. Pagefind’s own
 * interfaces and its worker, which the content security policy would not let start, are left out.
 *
 * `await makeSearchFiles(listSearchable(corpus), corpus)` → `pagefind/pagefind.js`, …, `search/index.json`
 */
export async function makeSearchFiles(passages: readonly Searchable[], corpus: Corpus): Promise<SearchFiles> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const records = [
    ...passages.map((passage, order) => toPagefindRecord(indexPassage(passage, corpus), order, 'passage')),
    ...indexPages(corpus).map((section, order) => toPagefindRecord(section, order, 'page')),
  ];
  // Its program takes them in turn: nothing is gained by waiting for each answer.
  const added = records.map(async (record) => {
    const { errors: refusals } = await index.addCustomRecord({ ...record, language: corpus.brief.language });
    if (refusals.length > 0) throw new Error(`Pagefind refused ${record.url}: ${refusals.join(' ')}`);
  });
  await Promise.all(added);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const needed = new RegExp(
    `^pagefind(?:\\.js|-entry\\.json)$|^wasm\\.${corpus.brief.language}\\.pagefind$|\\.pf_(?:meta|index|fragment|filter)$`,
  );
  return new Map([
    ...files.filter(({ path }) => needed.test(path)).map(({ path, content }) => [`pagefind/${path}`, content] as const),
    ['search/index.json', new TextEncoder().encode(JSON.stringify(makeSearchIndex(passages, corpus)))],
  ]);
}

type SearchFiles = ReadonlyMap<string, Uint8Array>;

function answer(response: ServerResponse, pathname: string, content: Uint8Array | undefined): void {
  response.statusCode = content ? 200 : 404;
  response.setHeader('Content-Type', contentTypes[extname(pathname)] ?? 'application/octet-stream');
  response.end(content);
}

const contentTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
