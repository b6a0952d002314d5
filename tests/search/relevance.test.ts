import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { contentRoot } from '../../src/corpus/read-files.ts';
import { listSearchable, type Searchable } from '../../src/brief/searchable.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';
import { askDialog, createSiteSearch } from './ask-site.ts';
import { copySiteWith } from './distractors/copy-site-with.ts';
import { makeDistractors, spellOut } from './distractors/make-distractors.ts';
import { judge, measureClasses, type Judged } from './judge.ts';
import { readQueries } from './read-queries.ts';
import { findLosses, formatMisses, formatTable, joinMeasures, raise, readRecorded, writeRecorded } from './report.ts';
import { startStockPagefind } from './stock-pagefind.ts';

/**
 * RECORD=1 raises what is recorded to what is reached. VERBOSE=1 prints each query that missed, and what came instead.
 * QUERIES=file.yaml asks other queries, of which nothing is recorded. QUICK=1 asks only the site’s own search, and without
 * distractors.
 */
const { RECORD, VERBOSE, QUERIES, QUICK } = process.env;
const recordFile = resolve('tests/search/recorded.json');

const { corpus } = loadCorpus(contentRoot);
const passages = listSearchable(corpus);
const queries = readQueries(resolve(QUERIES ?? 'tests/search/queries'), new Set(passages.map(({ path }) => path)));

let visitor: Visitor;
let alone: readonly Judged[];
let crowded: readonly Judged[] = [];

beforeAll(async () => {
  visitor = await startVisitor();
  alone = await judge(queries, createSiteSearch(visitor));
  const tables = [await tabulate('Passages alone', alone, passages)];
  if (!QUICK) {
    const asked = queries.flatMap(({ q }) => spellOut(q, corpus.actors.values()));
    const crowd = [...passages, ...makeDistractors(passages, asked)];
    crowded = await judgeAmong(crowd);
    tables.push(await tabulate('Among distractors', crowded, crowd));
  }
  console.log(`\n${tables.join('\n\n')}\n`);
  if (RECORD && !QUERIES && !QUICK) writeRecorded(recordFile, raise(readRecorded(recordFile), reached()));
}, 240_000);
afterAll(() => visitor.close());

async function judgeAmong(crowd: readonly Searchable[]): Promise<Judged[]> {
  const folder = await copySiteWith(crowd, corpus, inject('siteFolder'));
  const among = await startVisitor(folder);
  try {
    return await judge(queries, createSiteSearch(among));
  } finally {
    await among.close();
    rmSync(folder, { recursive: true });
  }
}

/** What ours reached, and Pagefind as it comes; with VERBOSE, what ours missed is printed before. */
async function tabulate(heading: string, ours: readonly Judged[], searched: readonly Searchable[]): Promise<string> {
  const titles = new Map(searched.map(({ path, title }) => [path, title]));
  if (VERBOSE) console.log(`\n${formatMisses(heading, ours, titles)}\n`);
  if (QUICK) return formatTable(heading, new Map([['Ours', ours]]));
  const pagefind = await startStockPagefind(searched, corpus);
  try {
    return formatTable(
      heading,
      new Map([
        ['Ours', ours],
        ['Pagefind', await judge(queries, pagefind)],
      ]),
    );
  } finally {
    await pagefind.close();
  }
}

const reached = () => joinMeasures(measureClasses(alone), measureClasses(crowded));

describe('search', () => {
  it.skipIf(QUERIES ?? QUICK)('answers no class of queries worse than it has done, nor fewer queries', () => {
    expect(findLosses(readRecorded(recordFile), reached())).toEqual([]);
  });

  it('finds something wherever there is an answer', () => {
    const empty = [...alone, ...crowded].filter(({ query, answer }) => query.answers.length > 0 && answer.addresses.length === 0);
    expect(empty.map(({ query }) => query.q)).toEqual([]);
  });

  it('answers first in the dialog what it answers first on its page', async () => {
    const sample = alone.filter((_, index) => index % 20 === 0);
    const answers = await askDialog(
      visitor,
      sample.map(({ query }) => query.q),
    );
    expect(answers.map(({ addresses }) => addresses[0])).toEqual(sample.map(({ answer }) => answer.addresses[0]));
  });
});
