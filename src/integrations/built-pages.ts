import type { AstroIntegration } from 'astro';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../brief/corpus.ts';
import { formatDate } from '../brief/dates.ts';
import { formatEndings } from '../cite/formats/formats.ts';
import { readCorpus } from '../corpus/query.ts';
import { citePathOf } from '../brief/routes.ts';
import { wordsOf } from '../brief/words.ts';
import { joinAddress } from '../brief/address.ts';
import { listRequiredFragments, listCitationRedirects, listMovedPages, listRedirects, type MovedPage } from '../ledger/record/anchors.ts';
import { writeTwin } from '../outputs/twin/write-twin.ts';
import { inlineStyles } from './inline-styles.ts';
import { separatePeeks } from './separate-peeks.ts';

/**
 * What is done to the pages once they are built: each is given its styles, what its marks open is put beside it, those that moved
 * are sent where they were too, a build that lost a link is stopped, and each page that says so is written a second time, as
 * Markdown.
 */
export function builtPages(base: string): AstroIntegration {
  return {
    name: 'built-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { sheets, styles } = inlineStyles(dir, base);
        logger.info(`${sheets} style sheets in ${styles} combinations put into the pages`);
        separatePeeks(dir, base);
        const corpus = readCorpus();
        const moved = listMovedPages(corpus);
        for (const page of moved) sendSuccessor(page, dir, base);
        const redirects = [...listRedirects(moved, base), ...listCitationRedirects(corpus, base)];
        writeFileSync(new URL('_redirects', dir), `${redirects.join('\n')}\n`);
        if (moved.length > 0) logger.info(`${moved.length} pages that moved or were retired`);

        const lost = findLostLinks(corpus, dir);
        for (const address of lost) logger.error(`${address} was published and is not once in the pages that were built.`);
        if (lost.length > 0) process.exit(1);

        const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => /(?:^|[/\\])index\.html$/.test(path));
        const twins = pages.filter((page) => writeTwinOf(new URL(page.replaceAll('\\', '/'), dir)));
        logger.info(`${twins.length} pages written as Markdown too`);
      },
    },
  };
}

/**
 * Sends, where a page moved from, the page it moved to: a link to one of its passages lands there on every host and without
 * a script, which a page that only sends on cannot do, since it loses the fragment. The page’s `canonical` says where it
 * belongs, and so does a line at its top. Hosts that read `_redirects` never come to it.
 */
function sendSuccessor({ path, successor, date }: MovedPage, dir: URL, base: string): void {
  if (successor === undefined) return;
  sendPage(successor, path, date, dir, base);
  sendPage(citePathOf(successor), citePathOf(path), date, dir, base);
  for (const ending of formatEndings) {
    const [from, to] = [new URL(`.${successor.slice(0, -1)}.${ending}`, dir), new URL(`.${path.slice(0, -1)}.${ending}`, dir)];
    if (existsSync(from)) copyFileSync(from, to);
  }
}

function sendPage(page: string, path: string, date: string, dir: URL, base: string): void {
  const file = new URL(`.${page}index.html`, dir);
  if (!existsSync(file)) return;
  const { brief } = readCorpus();
  const address = base + page.slice(1);
  const notice = `<p class="moved-here">${wordsOf(brief).history.movedHere(formatDate(date, brief.locale), `<a href="${address}">${address}</a>`)}</p>`;
  mkdirSync(new URL(`.${path}`, dir), { recursive: true });
  writeFileSync(
    new URL(`.${path}index.html`, dir),
    readFileSync(file, 'utf8').replace(/<main[^>]*>/, (main) => main + notice),
  );
}

/** Every address of the ledger and every pin of its wordings that is not on its page, or is there twice. */
function findLostLinks(corpus: Corpus, dir: URL): string[] {
  return [...listRequiredFragments(corpus)].flatMap(([page, fragments]) => {
    const file = new URL(`.${page}index.html`, dir);
    if (!existsSync(file)) return [page];
    const ids = [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const once = new Set(ids.filter((id) => ids.indexOf(id) === ids.lastIndexOf(id)));
    return fragments.filter((fragment) => !once.has(fragment)).map((fragment) => joinAddress(page, fragment));
  });
}

/** Writes `themes/treaty/index.md` beside `index.html`, from what was built, so that the two cannot say different things. */
function writeTwinOf(page: URL): boolean {
  const twin = writeTwin(readFileSync(page, 'utf8'), readCorpus().brief);
  if (twin === undefined) return false;
  writeFileSync(fileURLToPath(page).replace(/html$/, 'md'), twin);
  return true;
}
