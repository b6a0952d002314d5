import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLedger, type LedgerFindings } from '../ledger/record/check-ledger.ts';
import { formatLine, type LedgerLine } from '../ledger/record/ledger.ts';
import { listWordings } from '../ledger/record/wordings.ts';
import { createReport, formatProblem } from './problems/problem.ts';
import { checkPast } from './load-recorded.ts';
import { parseCorpus } from './load.ts';
import { readFiles, required, type Files } from './read-files.ts';
import { ledgerFile } from './read-ledger.ts';

/** The content as the ledger sees it. Content with errors is refused, since what cannot be read would seem to be lost. */
export function readContent(root: string, refuse: Refuse): Content {
  const { problems, report } = createReport();
  const files = readFiles(root, report);
  checkPast(root, report);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? refuse(errors.map((error) => formatProblem(error)).join('\n')) : readParsed(files, refuse);
}

/** Writes changed files, takes away those that have another name now, and adds lines to the end of the ledger. */
export function writeContent(root: string, before: Content, after: Content, lines: readonly LedgerLine[]): void {
  for (const [path, text] of after.files) if (before.files.get(path) !== text) writeFileSync(join(root, path), text);
  for (const path of before.files.keys()) if (!after.files.has(path)) rmSync(join(root, path));
  if (lines.length > 0) appendFileSync(join(root, ledgerFile), lines.map((line) => `${formatLine(line)}\n`).join(''));
}

export interface Content {
  readonly files: Files;
  readonly lines: readonly LedgerLine[];
  /** What stands at each address. */
  readonly live: ReadonlyMap<string, string>;
  readonly findings: LedgerFindings;
  /** The same with other files, refused if these have errors. */
  readonly withFiles: (files: Files, refuse: Refuse) => Content;
}

type Refuse = (message: string) => never;

function readParsed(files: Files, refuse: Refuse): Content {
  const missing = Object.keys(required).find((path) => !files.has(path));
  if (missing !== undefined) return refuse(`Nothing was changed: content/${missing} must be there, whatever the content is.`);
  const { corpus, problems } = parseCorpus(files);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    return refuse(`The content has errors; nothing was changed.\n${errors.map((error) => formatProblem(error)).join('\n')}`);
  return {
    files,
    lines: corpus.ledger,
    live: new Map(listWordings(corpus).map(({ address, text }) => [address, text])),
    findings: checkLedger(corpus),
    withFiles: (changed, refuseChanged) => readParsed(changed, refuseChanged),
  };
}
