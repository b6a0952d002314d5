import type { Corpus } from '../brief/corpus.ts';
import { checkLedger as findFaults } from '../ledger/record/check-ledger.ts';
import type { Report } from './problems/problem.ts';
import { loadCorpus, type LoadedCorpus } from './load.ts';
import { createReport, sortProblems } from './problems/problem.ts';
import { findAlteredLine } from './find-altered-line.ts';
import { ledgerFile } from './read-ledger.ts';

/**
 * Reads a content folder and holds its ledger against it. Only content without errors is: what could not be read would seem
 * to be lost.
 */
export function loadRecorded(root: string): LoadedCorpus {
  const { corpus, problems } = loadCorpus(root);
  if (problems.some(({ severity }) => severity === 'error')) return { corpus, problems };
  const { problems: found, report } = createReport();
  checkLedger(corpus, report);
  checkPast(root, report);
  return { corpus, problems: sortProblems([...problems, ...found]) };
}

function checkLedger(corpus: Corpus, report: Report): void {
  const { lost, reused, repurposed, loops, unrecorded, reworded } = findFaults(corpus);
  const at = (line: number) => ({ file: ledgerFile, line, column: 1 });
  for (const { line, ...facts } of lost) report('AddressLost', at(line), facts);
  for (const { line, ...facts } of reused) report('AddressReused', at(line), facts);
  for (const { line, ...facts } of repurposed) report('AddressRepurposed', at(line), facts);
  for (const { line, ...facts } of loops) report('AddressLoop', at(line), facts);
  const end = at(Math.max(1, corpus.ledger.length));
  if (unrecorded.length > 0) report('UnrecordedAddress', end, { addresses: unrecorded });
  if (reworded.length > 0) report('UnrecordedWording', end, { addresses: reworded });
}

/** Reports the first line of the ledger that was committed and is not there as it was. */
export function checkPast(root: string, report: Report): void {
  const altered = findAlteredLine(root, ledgerFile);
  if (altered) report('LedgerAltered', { file: ledgerFile, line: altered.line, column: 1 }, { was: altered.was });
}
