import type { Corpus } from '../../src/brief/corpus.ts';
import { formatLine, type LedgerLine } from '../../src/ledger/record/ledger.ts';
import { recordWording } from '../../src/ledger/record/plan-change.ts';
import { listPassages } from '../../src/brief/passages.ts';
import { loadSmallBrief, readSmallBrief } from './check-fixture.ts';

/**
 * The small brief, recorded in full on 21 November 2026, after further lines and edits to its files.
 *
 * `recordedBrief({ edit: (text) => text.replace('without delay', 'within a day') })` → a corpus with one wording not recorded yet
 */
export function recordedBrief({ lines = [], edit = (text) => text }: Changes): Corpus {
  const changed = new Map([...readSmallBrief()].map(([path, text]) => [path, edit(text)] as const));
  return loadSmallBrief({ ...Object.fromEntries(changed), 'ledger.jsonl': recordSmallBrief(lines) }).corpus;
}

/** The text of its ledger, with further lines. */
export function recordSmallBrief(lines: readonly LedgerLine[] = []): string {
  return recordBrief(loadSmallBrief().corpus, lines);
}

/** The same of any brief. */
export function recordBrief(corpus: Corpus, lines: readonly LedgerLine[] = []): string {
  const passages = listPassages(corpus);
  const live = new Map(passages.map(({ path, wording }) => [path, wording]));
  const recorded = passages.flatMap(({ path }) => recordWording(path, { lines: [], live, date: '2026-11-21' }));
  return [...recorded, ...lines].map((line) => `${formatLine(line)}\n`).join('');
}

interface Changes {
  readonly lines?: readonly LedgerLine[];
  readonly edit?: (text: string) => string;
}
