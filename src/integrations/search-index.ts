import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, extname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
import { contentRoot } from '../corpus/root.ts';
import type { Corpus } from '../model/corpus.ts';
import { indexPassages, type IndexFiles } from './index-passages.ts';

/**
 * Makes the search index: a folder `pagefind/` beside the built pages, and in development the same files from memory, made
 * anew when the content has changed.
 */
export function searchIndex(readCorpus: () => Corpus): AstroIntegration {
  let folder = '/pagefind/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = `${config.base}pagefind/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await indexPassages(readCorpus());
        await writeFiles(files, new URL('pagefind/', dir));
        await close();
        logger.info(`Search index: ${files.size} files`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<IndexFiles> | undefined;
        server.watcher.add(contentRoot);
        server.watcher.on('all', (_, path) => {
          if (!relative(contentRoot, path).startsWith('..')) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (!pathname.startsWith(folder)) {
            next();
            return;
          }
          files ??= indexPassages(readCorpus());
          files.then(
            (made) => answer(response, pathname, made.get(pathname.slice(folder.length))),
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

async function writeFiles(files: IndexFiles, folder: URL): Promise<void> {
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
