import { splitAddress } from '../fragments/address.ts';
import { isWording, type LedgerLine, type MoveLine, type RetirementLine, type WordingLine } from './ledger.ts';

/**
 * The ledger read address by address: all wordings each had, oldest first, and, where its last line sent it elsewhere or
 * retired it, that line.
 */
export function readStandings(lines: readonly LedgerLine[]): Standings {
  const standings = new Map<string, { wordings: WordingLine[]; departure: Departure | undefined; line: number }>();
  for (const [index, line] of lines.entries()) {
    const standing = standings.get(line.address) ?? { wordings: [], departure: undefined, line: 0 };
    standings.set(line.address, standing);
    standing.line = index + 1;
    if (isWording(line)) standing.wordings.push(line);
    standing.departure = isWording(line) ? undefined : line;
  }
  return standings;
}

export type Standings = ReadonlyMap<string, Standing>;

export interface Standing {
  readonly wordings: readonly WordingLine[];
  /** Missing for an address that is to be on the site. */
  readonly departure: Departure | undefined;
  /** The number of its last line in the ledger. */
  readonly line: number;
}

export type Departure = MoveLine | RetirementLine;

/** The addresses on a page, its own included, that are recorded and have not left. */
export function listStanding(lines: readonly LedgerLine[], page: string): string[] {
  return [...readStandings(lines)].flatMap(([address, { departure }]) =>
    !departure && splitAddress(address).page === page ? [address] : [],
  );
}
