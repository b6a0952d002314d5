import { close, createIndex } from 'pagefind';
import { sizeIndex, type BuiltSite } from './built-site.ts';
import type { Document } from './group-documents.ts';
import { writeFiles } from './write-files.ts';

/**
 * Makes pages of documents and lets Pagefind index them as its manual says, without an option, its own interfaces beside it.
 * `/` has the newer of these, `/default.html` the older.
 */
export async function buildStockSite(folder: string, documents: readonly Document[]): Promise<BuiltSite> {
  writeFiles(folder, [
    ['index.html', searchPage(component)],
    ['default.html', searchPage(defaultUi)],
    ['default-ui.js', "new PagefindUI({ element: '#search', showSubResults: true });"],
    ...documents.map((document) => [`${document.path}index.html`, documentPage(document)] as const),
  ]);
  const start = performance.now();
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  return { folder, index: sizeIndex(folder, ['pagefind']), seconds: (performance.now() - start) / 1000 };
}

/** Pagefind leaves out what is not marked as the body of a page once one page has such a mark. */
function documentPage({ title, parts }: Document): string {
  const sections = parts.map(
    (part) => `${part.id === undefined ? '' : `<h2 id="${part.id}">${escape(part.title)}</h2>`}<p>${escape(part.text)}</p>`,
  );
  return page(title, `<main data-pagefind-body><h1>${escape(title)}</h1>${sections.join('')}</main>`);
}

function searchPage(interfaceOfPagefind: string): string {
  return page('Search', interfaceOfPagefind);
}

const component = `<link href="/pagefind/pagefind-component-ui.css" rel="stylesheet">
<script src="/pagefind/pagefind-component-ui.js" type="module"></script>
<pagefind-modal-trigger></pagefind-modal-trigger>
<pagefind-modal></pagefind-modal>`;

const defaultUi = `<link href="/pagefind/pagefind-ui.css" rel="stylesheet">
<div id="search"></div>
<script src="/pagefind/pagefind-ui.js"></script>
<script src="/default-ui.js"></script>`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
