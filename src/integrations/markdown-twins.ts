import type { AstroIntegration } from 'astro';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTwin } from '../outputs/twin/write-twin.ts';
import { site } from '../site.ts';

/**
 * Writes each page that says so a second time, as Markdown beside its HTML: `themes/treaty/index.html` →
 * `themes/treaty/index.md`. It reads what was built, so that the two cannot say different things.
 */
export function markdownTwins(): AstroIntegration {
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /(?:^|[/\\])index\.html$/.test(path));
        const written = pages.filter((page) => writeBeside(join(root, page)));
        logger.info(`${written.length} pages written as Markdown too`);
      },
    },
  };
}

function writeBeside(page: string): boolean {
  const twin = writeTwin(readFileSync(page, 'utf8'), site);
  if (twin === undefined) return false;
  writeFileSync(page.replace(/html$/, 'md'), twin);
  return true;
}
