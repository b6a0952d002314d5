import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, extname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
import { contentRoot } from '../corpus/root.ts';
import type { Corpus } from '../brief/corpus.ts';
import { listPassages } from '../brief/passages.ts';
import { makeSearchFiles, type SearchFiles } from './make-search-files.ts';

/**
 * Makes the search index: the folder `pagefind/` and two files in `search/` beside the built pages, and in development the same files from memory, made
 * anew when the content has changed.
 */
export function searchIndex(readCorpus: () => Corpus): AstroIntegration {
  let base = '/';
  const make = () => makeSearchFiles(listPassages(readCorpus()), readCorpus());
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await make();
        await writeFiles(files, dir);
        await close();
        logger.info(`Search index: ${files.size} files`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<SearchFiles> | undefined;
        server.watcher.add(contentRoot);
        server.watcher.on('all', (_, path) => {
          if (!relative(contentRoot, path).startsWith('..')) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const path = pathname.slice(base.length);
          if (!/^(?:pagefind\/|search\/.*\.json$)/.test(path)) {
            next();
            return;
          }
          files ??= make();
          files.then(
            (made) => answer(response, pathname, made.get(path)),
            (error: unknown) => {
              files = undefined;
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

async function writeFiles(files: SearchFiles, folder: URL): Promise<void> {
  for (const [path, content] of files) {
    const file = fileURLToPath(new URL(path, folder));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function answer(response: ServerResponse, pathname: string, content: Uint8Array | undefined): void {
  response.statusCode = content ? 200 : 404;
  response.setHeader('Content-Type', contentTypes[extname(pathname)] ?? 'application/octet-stream');
  response.end(content);
}

const contentTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
