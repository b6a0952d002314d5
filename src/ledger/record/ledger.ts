/**
 * The ledger: every address ever published, with every wording it had. `content/ledger.jsonl` has one line of JSON an entry,
 * and grows at its end only.
 *
 * `{"address":"/sources/ifans/#two-groups","date":"2026-11-21","digest":"3fa9c1","text":"…"}` records a wording,
 * `{"address":"…","date":"…","target":"/sources/ifans/#both-groups"}` says where a passage went (several, where it was split),
 * `{"address":"…","date":"…","reason":"…"}` that it was retired, and why.
 */
export type LedgerLine = WordingLine | MoveLine | RetirementLine;

/** What an address said from a day on. */
export interface WordingLine {
  readonly address: string;
  /** ISO date. */
  readonly date: string;
  /** First six hexadecimal digits of the SHA-256 of the text. */
  readonly digest: string;
  /** Title and paragraphs, one a line. */
  readonly text: string;
}

/** Where a passage stands from a day on. */
export interface MoveLine {
  readonly address: string;
  readonly date: string;
  readonly targets: readonly string[];
}

/** That a passage stands nowhere from a day on. */
export interface RetirementLine {
  readonly address: string;
  readonly date: string;
  readonly reason: string;
}

/** The line as it stands in the file, without its line end. */
export function formatLine(line: LedgerLine): string {
  if (!('targets' in line)) return JSON.stringify(line);
  const { address, date, targets } = line;
  return JSON.stringify({ address, date, target: targets.length === 1 ? targets[0] : targets });
}

export function isWording(line: LedgerLine): line is WordingLine {
  return 'digest' in line;
}
