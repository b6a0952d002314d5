import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { BuiltSite } from './built-site.ts';
import type { Setting } from './contenders.ts';
import type { Engine } from './engine.ts';
import { pagefindComponent, thisSite } from './engines.ts';
import { generateDocuments, readFacts } from './generate-documents.ts';
import { groupDocuments } from './group-documents.ts';
import { measureCold, type Cold } from './measure-cold.ts';
import { pickQueries } from './pick-queries.ts';
import { serveSite, type ServedSite } from './server.ts';
import { buildStockSite } from './stock-site.ts';
import { buildThisSite } from './this-site.ts';

/** What an index of so many made-up documents weighs, how long it takes to make, and what a first search in it costs. */
export async function measureGrowth(browser: Browser, count: number, { corpus, ...setting }: GrowthSetting): Promise<Growth[]> {
  const passages = generateDocuments(count, readFacts(corpus));
  const queries = pickQueries(passages);
  const documents = groupDocuments(passages);
  const folder = (name: string): string => join(setting.workplace, `${name}-${count}`);
  const builds: (readonly [Engine, () => Promise<BuiltSite>])[] = [
    [thisSite, () => buildThisSite(folder('this'), setting.built, passages, corpus)],
    [pagefindComponent, () => buildStockSite(folder('stock'), documents)],
  ];
  const grown: Growth[] = [];
  for (const [engine, build] of builds) {
    const site = await build();
    const served = await serveSite(site.folder, setting.certificate);
    const titles = await measureQueries(browser, served, engine, queries.titles);
    const texts = await measureQueries(browser, served, engine, queries.texts);
    await served.close();
    grown.push({ name: engine.name, count, site, titles, texts });
  }
  return grown;
}

interface GrowthSetting extends Setting {
  /** Folder of this site as it was built. */
  readonly built: string;
}

export interface Growth {
  readonly name: string;
  readonly count: number;
  readonly site: BuiltSite;
  /** First searches for words of titles. */
  readonly titles: readonly Cold[];
  /** And of texts. */
  readonly texts: readonly Cold[];
}

async function measureQueries(browser: Browser, site: ServedSite, engine: Engine, queries: readonly string[]): Promise<Cold[]> {
  const cold: Cold[] = [];
  for (const query of queries) cold.push(await measureCold(browser, site, engine, query));
  return cold;
}
