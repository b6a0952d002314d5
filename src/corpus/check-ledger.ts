import { spawnSync } from 'node:child_process';
import type { Corpus, LedgerLine } from '../brief/corpus.ts';
import { listPassages } from '../brief/passages.ts';
import { checkLedger as findFaults } from '../ledger/record/check-ledger.ts';
import { parseLedger } from '../ledger/record/ledger.ts';
import { shorten, type Report } from './problems/problem.ts';
import { ledgerFile, type Files } from './read-files.ts';

/** The lines of the ledger; those that are none are reported, and nothing is recorded where there is no file. */
export function readLedger(files: Files, report: Report): readonly LedgerLine[] {
  const { lines, faults } = parseLedger(files.get(ledgerFile) ?? '');
  for (const { line, reason } of faults) report('MalformedLedger', at(line), { reason });
  return lines;
}

/** Holds the ledger against the content: reports what was published and is lost, and what is not recorded. */
export function checkLedger(corpus: Corpus, report: Report): void {
  const { lost, reused, repurposed, loops, unrecorded, reworded } = findFaults(corpus);
  if (isOfOtherBrief(corpus)) return report('LedgerOfOtherBrief', at(1), { addresses: lost.length });
  for (const { line, ...facts } of lost) report('AddressLost', at(line), facts);
  for (const { line, ...facts } of reused) report('AddressReused', at(line), facts);
  for (const { line, address, was } of repurposed) report('AddressRepurposed', at(line), { address, was: shorten(`${was}…`, 90) });
  for (const { line, ...facts } of loops) report('AddressLoop', at(line), facts);
  const end = at(Math.max(1, corpus.ledger.length));
  if (unrecorded.length > 0) report('UnrecordedAddress', end, { addresses: unrecorded });
  if (reworded.length > 0) report('UnrecordedWording', end, { addresses: reworded });
}

/** Whether it records sources, themes and what stands on them, and all of them are others than this brief has. */
function isOfOtherBrief(corpus: Corpus): boolean {
  const isOwn = (address: string) => /^\/(?:sources|themes)\/[^/]/.test(address);
  const recorded = new Set(corpus.ledger.map(({ address }) => address).filter(isOwn));
  return recorded.size > 0 && !listPassages(corpus).some(({ path }) => recorded.has(path));
}

/**
 * Holds the ledger against its own past: reports the first line that it had in a commit, and does not have now. A commit that
 * took lines away counts for nothing, so that what it altered can be put right, and cannot be covered up by the next. Nor do
 * commits in which the folder held another brief, by its id. Where the past cannot be seen, or not all of it, that is reported.
 */
export function checkPast(root: string, files: Files, brief: string, report: Report): void {
  const current = files.get(ledgerFile) ?? '';
  const commits = askGit(root, ['log', '--reverse', '--format=%H', '--', ledgerFile])?.split('\n').filter(Boolean) ?? [];
  let kept: readonly string[] = [];
  let first: readonly string[] = [];
  for (const commit of commits.slice(findBeginning(root, brief, commits))) {
    const lines = askGit(root, ['show', `${commit}:./${ledgerFile}`])
      ?.split('\n')
      .filter(Boolean);
    if (lines && findMissing(kept, lines) === undefined) kept = lines;
    if (first.length === 0) first = kept;
  }
  const missing = findMissing(kept, current.split('\n'));
  if (missing !== undefined) report('LedgerAltered', at(missing + 1), { was: shorten(kept[missing] ?? '', 90) });
  checkOrder(current.split('\n').filter(Boolean), kept.length, report);
  const reason = current === '' ? undefined : findWhyPastIsHidden(root, first);
  if (reason !== undefined) report('LedgerNotCompared', at(1), { reason });
}

/** Reports of the lines that no commit has yet those that are there already, or of an earlier day than the line before. */
function checkOrder(lines: readonly string[], committed: number, report: Report): void {
  for (const [index, line] of lines.entries()) {
    if (index < committed) continue;
    const first = lines.indexOf(line);
    if (first < index) report('LedgerOutOfOrder', at(index + 1), { reason: `stands there already, as line ${first + 1}` });
    else if (dayOf(line) < dayOf(lines[index - 1] ?? ''))
      report('LedgerOutOfOrder', at(index + 1), { reason: 'is of an earlier day than the one before it' });
  }
}

function dayOf(line: string): string {
  return /"date":"([^"]*)"/.exec(line)?.[1] ?? '';
}

/** Why not every line that the ledger ever had is in the commits that git shows, if so; of these, `first` are the first lines. */
function findWhyPastIsHidden(root: string, first: readonly string[]): string | undefined {
  const { error, status, stdout, stderr } = runGit(root, ['rev-parse', '--is-shallow-repository']);
  if (error) return `git does not run (${error.message})`;
  if (status !== 0) return `git says “${stderr.split('\n')[0]?.replace('fatal: ', '') ?? ''}”`;
  if (stdout.trim() === 'true') return 'this clone is shallow, without the older commits';
  if (first.length === 0) return 'no commit has it yet';
  // Whoever records and commits day by day has lines of one day there; a history that was squashed, or left behind, has not.
  const days = new Set(first.map(dayOf));
  return days.size > 1 ? `the first commit that has it holds lines of ${days.size} days already` : undefined;
}

/**
 * The first of the commits since which the folder has held the brief of this id. Before there was a `brief.yaml`, the brief was
 * the one that was named there first.
 */
function findBeginning(root: string, brief: string, commits: readonly string[]): number {
  const idAt = (commit: string) => /^id: *["']?([a-z0-9-]+)/m.exec(askGit(root, ['show', `${commit}:./brief.yaml`]) ?? '')?.[1];
  const [named] = askGit(root, ['log', '--reverse', '--format=%H', '--', 'brief.yaml'])?.split('\n') ?? [];
  const first = (named ? idAt(named) : undefined) ?? brief;
  return commits.findLastIndex((commit) => (idAt(commit) ?? first) !== brief) + 1;
}

/**
 * What git prints about a folder; undefined where it is missing, or has nothing to say of this.
 *
 * `askGit('content', ['log', '-1', '--format=%cs'])` → `'2026-11-21\n'`
 */
export function askGit(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = runGit(folder, args);
  return status === 0 ? stdout : undefined;
}

function runGit(folder: string, args: readonly string[]) {
  return spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 2 ** 28 });
}

/** The index of the first line that is not among others in the same order; a merge may have put some between them. */
function findMissing(lines: readonly string[], others: readonly string[]): number | undefined {
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const found = others.indexOf(line, from);
    if (found < 0) return index;
    from = found + 1;
  }
  return undefined;
}

function at(line: number) {
  return { file: ledgerFile, line, column: 1 };
}
