import type { AstroIntegration } from 'astro';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatEndings } from '../cite/formats/formats.ts';
import type { Corpus } from '../brief/corpus.ts';
import { formatDate } from '../brief/dates.ts';
import { listMovedPages, listRedirects, type MovedPage } from '../ledger/record/moved-pages.ts';

/**
 * Sends, where a page moved from, the page it moved to: a link to one of its passages lands there on every host and without
 * a script, which a page that only sends on cannot do, since it loses the fragment. The page’s `canonical` says where it
 * belongs, and so does a line at its top. Hosts that read `_redirects` never come to it.
 */
export function movedPages(readCorpus: () => Corpus): AstroIntegration {
  let base = '/';
  return {
    name: 'moved-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const pages = listMovedPages(readCorpus());
        for (const page of pages) sendHeir(page, dir, base);
        const lines = listRedirects(pages, base);
        if (lines.length > 0) writeFileSync(new URL('_redirects', dir), `${lines.join('\n')}\n`);
        if (pages.length > 0) logger.info(`${pages.length} pages that moved or were retired`);
      },
    },
  };
}

function sendHeir({ path, heir, date }: MovedPage, dir: URL, base: string): void {
  if (heir === undefined) return;
  const folder = new URL(`.${path}`, dir);
  mkdirSync(folder, { recursive: true });
  const html = readFileSync(new URL(`.${heir}index.html`, dir), 'utf8');
  const address = base + heir.slice(1);
  const notice = `<p class="moved-here">This page moved on ${formatDate(date)}. Its address is <a href="${address}">${address}</a> now.</p>`;
  writeFileSync(
    new URL('index.html', folder),
    html.replace(/<main[^>]*>/, (main) => main + notice),
  );
  for (const ending of formatEndings) {
    const [from, to] = [heir, path].map((page) => fileURLToPath(new URL(`.${page.slice(0, -1)}.${ending}`, dir)));
    if (from !== undefined && to !== undefined && existsSync(from)) copyFileSync(from, to);
  }
}
