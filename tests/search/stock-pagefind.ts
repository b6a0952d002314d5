import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { escapeXml } from '../../src/cite/formats/xml.ts';
import type { Corpus } from '../../src/brief/corpus.ts';
import type { Searchable } from '../../src/brief/searchable.ts';
import { sitesFolder } from '../support/build-site.ts';
import { startVisitor } from '../support/visitor.ts';
import { depth, type Engine } from './judge.ts';

/** Pagefind as it comes: each passage a page with its title as the heading, asked through its own script in a browser. */
export async function startStockPagefind(passages: readonly Searchable[], corpus: Corpus): Promise<StockPagefind> {
  mkdirSync(sitesFolder, { recursive: true });
  const folder = mkdtempSync(join(sitesFolder, 'stock-pagefind-'));
  await writeIndex(
    passages.map((passage) => toPage(passage, corpus)),
    folder,
  );
  writeFileSync(join(folder, 'index.html'), searchPage);
  const visitor = await startVisitor(folder);
  const { page } = await visitor.open('');
  await page.waitForFunction(() => 'pagefind' in globalThis);
  return {
    name: 'Pagefind',
    ask: (queries) =>
      page.evaluate(
        async ({ queries, depth }) => {
          const { pagefind } = globalThis as unknown as { pagefind: StockScript };
          const answers = [];
          for (const query of queries) {
            const { results } = await pagefind.search(query);
            const found = await Promise.all(results.slice(0, depth).map((result) => result.data()));
            answers.push({ addresses: found.map(({ raw_url }) => raw_url), told: `${results.length} found` });
          }
          return answers;
        },
        { queries, depth },
      ),
    close: async () => {
      await visitor.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const searchPage = `<!doctype html>
<html lang="en">
<title>Search</title>
<script type="module">globalThis.pagefind = await import('/pagefind/pagefind.js');</script>`;

export interface StockPagefind extends Engine {
  readonly close: () => Promise<void>;
}

async function writeIndex(passages: readonly SearchedPage[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  for (const { address, title, text, facts } of passages) {
    const body = [`<h1>${escapeXml(title)}</h1>`, `<p>${escapeXml(text)}</p>`, `<p>${escapeXml(facts)}</p>`];
    await index.addHTMLFile({ url: address, content: `<!doctype html><html lang="en"><body>${body.join('')}</body></html>` });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
}

interface StockScript {
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<{ readonly raw_url: string }> }[] }>;
}

/**
 * A passage with all that a page shows of it, as it is written.
 *
 * `toPage(passage, corpus)` → `{ address: '/sources/ifans/#two-groups', title: '…', text: '…', facts: 'Assessment · Kim Han-kwon · …' }`
 */
function toPage({ path, title, text, page, speakers, sources, place, date }: Searchable, corpus: Corpus): SearchedPage {
  const names = [
    page,
    ...speakers.map((id) => corpus.actors.get(id)?.name ?? id),
    ...sources.map((id) => corpus.sources.get(id)?.publication ?? id),
  ];
  return { address: path, title, text, facts: [...names, place ?? '', date ?? ''].filter((fact) => fact !== '').join(' · ') };
}

interface SearchedPage {
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly facts: string;
}
