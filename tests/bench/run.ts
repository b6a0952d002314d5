/**
 * `npm run bench`: measures search beside Pagefind as it comes, on the same documents, in the same run. Bytes, requests and trips are counted; milliseconds are those of this machine, so that nothing is asserted.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { launchBrowser } from '../support/browser.ts';
import { requireSite } from '../support/build-site.ts';
import { describeMachine } from './describe-machine.ts';
import { makeCertificate } from './certificate.ts';
import { serveContenders, type Contender } from './contenders.ts';
import { measureCold, type Cold } from './measure-cold.ts';
import { measureGrowth, type Growth } from './measure-growth.ts';
import { measureTyping, type Typing } from './measure-typing.ts';
import { readOptions, usage, type Options } from './options.ts';
import { pastedQueries, typedQueries } from './queries.ts';
import { reportCold } from './report-cold.ts';
import { reportGrowth } from './report-growth.ts';
import { reportTyping } from './report-typing.ts';

const options = readOptions(process.argv.slice(2));
if (options) await run(options);
else console.log(usage);

async function run({ parts, sizes }: Options): Promise<void> {
  const workplace = resolve('node_modules/.cache/bench');
  rmSync(workplace, { recursive: true, force: true });
  mkdirSync(workplace, { recursive: true });
  const certificate = makeCertificate();
  const setting = { corpus: loadCorpus(contentRoot).corpus, workplace, certificate };
  const built = resolve(process.env.SITE_DIR ?? (await requireSite()));
  const browser = await launchBrowser([`--ignore-certificate-errors-spki-list=${certificate.digest}`]);
  console.log(describeMachine(browser));
  try {
    if (parts.includes('cold') || parts.includes('typing')) {
      const contenders = await serveContenders(built, setting);
      if (parts.includes('cold')) console.log(reportCold(await compareCold(browser, contenders)));
      if (parts.includes('typing')) console.log(reportTyping(await compareTyping(browser, contenders)));
      for (const { site } of contenders) await site.close();
    }
    if (parts.includes('growth')) {
      const grown: Growth[] = [];
      for (const count of sizes) grown.push(...(await measureGrowth(browser, count, { ...setting, built })));
      console.log(reportGrowth(grown));
    }
  } finally {
    await browser.close();
    rmSync(workplace, { recursive: true });
  }
}

async function compareCold(browser: Browser, contenders: readonly Contender[]): Promise<[string, Cold[]][]> {
  const compared: [string, Cold[]][] = [];
  for (const { engine, site } of contenders) {
    const cold: Cold[] = [];
    for (const query of pastedQueries) cold.push(await measureCold(browser, site, engine, query));
    compared.push([engine.name, cold]);
  }
  return compared;
}

async function compareTyping(browser: Browser, contenders: readonly Contender[]): Promise<[string, Typing][]> {
  const compared: [string, Typing][] = [];
  for (const { engine, site } of contenders) compared.push([engine.name, await measureTyping(browser, site, engine, typedQueries)]);
  return compared;
}
