import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Puts beside each text of the built site what a host may send in its place, as small as it can be made once and for all:
 * `index.html` → `index.html.br`, `index.html.gz`. What would be no smaller is left as it is.
 */
export function compressedFiles(): AstroIntegration {
  return {
    name: 'compressed-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => isText.test(path));
        for (const path of texts) {
          const file = join(folder, path);
          const text = readFileSync(file);
          for (const [ending, bytes] of [['br', compressBrotli(text)] as const, ['gz', gzipSync(text, { level: 9 })] as const])
            if (bytes.length < text.length) writeFileSync(`${file}.${ending}`, bytes);
        }
        logger.info(`Compressed: ${texts.length} files`);
      },
    },
  };
}

const isText = /\.(?:html|css|js|json|xml|svg|md|txt|bib|ris|rdf|webmanifest)$/;

function compressBrotli(text: Buffer): Buffer {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}
