/**
 * `npm run bench`: measures how a build grows with the brief, and what readers of the shipped brief wait for. Figures belong to
 * the machine they were taken on, so that nothing is asserted. `-- --only build,search,paint` runs a part of it.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { parseCorpus } from '../../src/corpus/load.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildSite, requireSite } from '../support/build-site.ts';
import { pageKinds } from '../support/site-pages.ts';
import { recordBrief } from '../support/recorded-brief.ts';
import { field, results, status } from '../support/searching.ts';
import { serveSite } from '../../src/commands/serve-site.ts';
import { makeBrief } from './make-brief.ts';

async function runBench(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: 'build,search,paint' }, sizes: { type: 'string', default: '5,20,80,320' } },
  });
  const parts = values.only.split(',');
  console.log(`${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`);
  const workplace = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    if (parts.includes('build')) await measureBuilds(values.sizes.split(',').map(Number), workplace);
    if (parts.includes('search') || parts.includes('paint')) {
      const site = await serveSite(packSite(process.env.SITE_DIR ?? (await requireSite()), join(workplace, 'packed')));
      const browser = await launchBrowser();
      if (parts.includes('search')) await measureSearch(browser, site.url);
      if (parts.includes('paint')) await measurePaint(browser, site.url);
      await browser.close();
      await site.close();
    }
  } finally {
    rmSync(workplace, { recursive: true });
  }
}

/** Builds briefs of several sizes, from the smallest on, and prints what each took. */
async function measureBuilds(sizes: readonly number[], workplace: string): Promise<void> {
  const rows: (Record<string, number | string> & { claims: number; seconds: number })[] = [];
  for (const sources of sizes) {
    const content = join(workplace, `brief-of-${sources}`);
    const claims = writeBrief(sources, content);
    const start = performance.now();
    const { folder, output, isBuilt } = await buildSite({ CONTENT_DIR: content, NODE_OPTIONS: tellMemory });
    const seconds = (performance.now() - start) / 1000;
    if (!isBuilt) throw new Error(`The brief of ${sources} sources could not be built.\n${output.slice(-2_000)}`);
    const files = listFiles(folder);
    const growth = growthExponent(rows.at(-1), { claims, seconds });
    rows.push({
      ...{ sources, claims, seconds: round(seconds), 'ms per claim': round((seconds * 1000) / claims), 'growth exponent': round(growth) },
      'peak MB': Math.max(...[...output.matchAll(/peak memory: (\d+) kB/g)].map(([, kilobytes]) => Math.round(Number(kilobytes) / 1000))),
      ...{ files: files.length, 'dist MB': round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6) },
    });
    console.table(listLargestPages(folder, files));
    rmSync(dirname(folder), { recursive: true });
  }
  console.table(rows);
}

/** How the time grows with the claims from one size to the next: 1 is in proportion, 2 is with their square. */
export function growthExponent(before: Cost | undefined, after: Cost): number {
  return before ? Math.log(after.seconds / before.seconds) / Math.log(after.claims / before.claims) : NaN;
}

type Cost = Readonly<Record<'claims' | 'seconds', number>>;

/** Writes a made-up brief with its ledger, and counts its claims. */
function writeBrief(sources: number, folder: string): number {
  const brief = makeBrief(sources);
  const { corpus } = parseCorpus(brief);
  for (const [path, text] of brief.set('ledger.jsonl', recordBrief(corpus))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return corpus.claims.size;
}

/** Makes Node print the most memory that it had, as it ends. Pagefind’s program is not counted. */
const tellMemory = `--import=data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => console.log(`peak memory: ${process.resourceUsage().maxRSS} kB`))",
)}`;

function listLargestPages(folder: string, files: readonly string[]): Record<string, number | string>[] {
  const sizeOf = (file: string) => statSync(file).size;
  const pages = files.filter((file) => file.endsWith('.html')).toSorted((one, other) => sizeOf(other) - sizeOf(one));
  return pages.slice(0, 4).map((file) => {
    return { page: file.slice(folder.length), kB: round(sizeOf(file) / 1000), 'kB compressed': round(pack(file).length / 1000) };
  });
}

/** What a reader waits for who has never searched here, from the key that opens search. */
async function measureSearch(browser: Browser, url: string): Promise<void> {
  const rows: Record<string, number | string>[] = [];
  for (const query of ['sanctions', 'Kim Jong Un', 'arms for technology', 'mutual defence', '조약']) {
    const { page, requests } = await openSlowly(browser);
    await page.goto(`${url}about/`, { waitUntil: 'networkidle' });
    requests.length = 0;
    const start = Date.now();
    await page.keyboard.press('Control+k');
    await page.waitForFunction((element) => element === document.activeElement, await field(page).elementHandle());
    await page.keyboard.insertText(query);
    const reached = async (answer: 'first' | 'full') => {
      await (answer === 'first' ? results(page).first() : status(page, 'full')).waitFor({ state: 'attached' });
      return { query, answer, ...weigh(requests, start, Date.now()) };
    };
    rows.push(...(await Promise.all([reached('first'), reached('full')])));
    await page.context().close();
  }
  console.table(rows);
}

/** What comes until a page of each kind is first painted, for a reader who has never been here. */
async function measurePaint(browser: Browser, url: string): Promise<void> {
  const rows: Record<string, number | string>[] = [];
  for (const path of pageKinds) {
    const { page, requests } = await openSlowly(browser);
    await page.goto(url + path, { waitUntil: 'networkidle' });
    const [start, painted] = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return [performance.timeOrigin, performance.timeOrigin + (paint?.startTime ?? NaN)] as const;
    });
    const { kB, requests: all } = weigh(requests, start, Infinity);
    rows.push({ page: `/${path}`, ...weigh(requests, start, painted), 'kB in all': kB, 'requests in all': all });
    await page.context().close();
  }
  console.table(rows);
}

/** A page in a new profile, behind what Lighthouse calls slow 4G, with all that it is sent. Moments are milliseconds since 1970. */
async function openSlowly(browser: Browser): Promise<{ page: Page; requests: Received[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const debugging = await context.newCDPSession(page);
  await debugging.send('Network.enable');
  await debugging.send('Network.emulateNetworkConditions', slow4G);
  const requests: Received[] = [];
  const sent = new Map<string, { start: number; offset: number }>();
  debugging.on('Network.requestWillBeSent', ({ requestId, wallTime, timestamp }) => {
    sent.set(requestId, { start: wallTime * 1000, offset: (wallTime - timestamp) * 1000 });
  });
  debugging.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const { start = NaN, offset = NaN } = sent.get(requestId) ?? {};
    requests.push({ start, end: timestamp * 1000 + offset, bytes: encodedDataLength });
  });
  return { page, requests };
}

/** Milliseconds there and back; bytes a second. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

type Received = Readonly<Record<'start' | 'end' | 'bytes', number>>;

/** What had come at a moment: nothing else can have been needed for what was shown then. */
function weigh(requests: readonly Received[], from: number, to: number): Record<'kB' | 'requests' | 'waves' | 'ms', number> {
  const come = requests.filter(({ end, bytes }) => end <= to && bytes > 0);
  const sent = come.reduce((sum, { bytes }) => sum + bytes, 0);
  return { kB: round(sent / 1000), requests: come.length, waves: countWaves(come), ms: Math.round(to - from) };
}

/** How many requests waited for one another: what starts while something of a wave is still on its way belongs to that wave. */
function countWaves(requests: readonly Received[]): number {
  let waves = 0;
  let firstEnd = -Infinity;
  for (const { start, end } of requests.toSorted((one, other) => one.start - other.start)) {
    if (start >= firstEnd) [waves, firstEnd] = [waves + 1, end];
    else firstEnd = Math.min(firstEnd, end);
  }
  return waves;
}

/** A copy of a site with its text packed beside it, as hosts send it. */
function packSite(site: string, folder: string): string {
  cpSync(site, folder, { recursive: true });
  const texts = listFiles(folder).filter((file) => /\.(?:html|js|css|json|svg|xml|md|txt)$/.test(file));
  for (const file of texts) writeFileSync(`${file}.br`, pack(file));
  return folder;
}

function pack(file: string): Buffer {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

if (import.meta.main) await runBench();
