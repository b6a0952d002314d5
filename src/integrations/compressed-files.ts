import type { AstroIntegration } from 'astro';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Puts beside each text of the built site what a host may send in its place, made small once and for all:
 * `index.html` → `index.html.br`, `index.html.gz`. What would be no smaller is left as it is.
 */
export function compressedFiles(): AstroIntegration {
  return {
    name: 'compressed-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => isText.test(path));
        // All are handed over at once: Node compresses as many at a time as it has threads.
        await Promise.all(texts.map((path) => compressFile(join(folder, path))));
        logger.info(`Compressed: ${texts.length} files`);
      },
    },
  };
}

const isText = /\.(?:html|css|js|json|xml|svg|md|txt|bib|ris|rdf|webmanifest)$/;

async function compressFile(file: string): Promise<void> {
  const text = await readFile(file);
  const params = {
    // The best, 11, takes four times as long as 10 and saves a fiftieth; of the largest, which few fetch, not even that is worth it.
    [constants.BROTLI_PARAM_QUALITY]: text.length < 500_000 ? 10 : 9,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(text, { params }), promisify(gzip)(text, { level: 9 })]);
  if (br.length < text.length) await writeFile(`${file}.br`, br);
  if (gz.length < text.length) await writeFile(`${file}.gz`, gz);
}
