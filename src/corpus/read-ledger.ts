import type { LedgerLine } from '../ledger/record/ledger.ts';
import { parseLedger } from '../ledger/record/parse-ledger.ts';
import type { Report } from './problems/problem.ts';
import type { Files } from './read-files.ts';

/** The lines of the ledger; those that are none are reported, and nothing is recorded where there is no file. */
export function readLedger(files: Files, report: Report): readonly LedgerLine[] {
  const { lines, faults } = parseLedger(files.get(ledgerFile) ?? '');
  for (const { line, reason } of faults) report('MalformedLedger', { file: ledgerFile, line, column: 1 }, { reason });
  return lines;
}

export const ledgerFile = 'ledger.jsonl';
