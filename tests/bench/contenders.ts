import { join } from 'node:path';
import type { Corpus } from '../../src/brief/corpus.ts';
import { listPassages } from '../../src/brief/passages.ts';
import type { Certificate } from './certificate.ts';
import type { Engine } from './engine.ts';
import { pagefindComponent, pagefindDefault, thisSite } from './engines.ts';
import { groupDocuments } from './group-documents.ts';
import { serveSite, type ServedSite } from './server.ts';
import { buildStockSite } from './stock-site.ts';

/** This site, and the others with the brief’s own passages on pages of theirs; this site comes first. */
export async function serveContenders(built: string, { workplace, corpus, certificate }: Setting): Promise<Contender[]> {
  const documents = groupDocuments(listPassages(corpus));
  const stock = await buildStockSite(join(workplace, 'stock'), documents);
  const pagefind = await serveSite(stock.folder, certificate);
  return [
    { engine: thisSite, site: await serveSite(built, certificate) },
    { engine: pagefindComponent, site: pagefind },
    { engine: pagefindDefault, site: pagefind },
  ];
}

/** What every measurement needs. */
export interface Setting {
  readonly corpus: Corpus;
  /** Folder for everything that is made on the way. */
  readonly workplace: string;
  readonly certificate: Certificate;
}

export interface Contender {
  readonly engine: Engine;
  readonly site: ServedSite;
}
