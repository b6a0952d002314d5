import { readStandings, type Departure, type Standings } from './standings.ts';
import type { LedgerLine } from './ledger.ts';

/**
 * What became of every address that is no longer on the site, however often it moved: the addresses where its passage
 * stands now, in one step.
 *
 * From `a → b`, `b → c`: `readFates(lines)` → `Map { a → { targets: ['c'], … }, b → { targets: ['c'], … } }`
 */
export function readFates(lines: readonly LedgerLine[]): ReadonlyMap<string, Fate> {
  const standings = readStandings(lines);
  return new Map(
    [...standings].flatMap(([address, { departure }]) => (departure ? [[address, follow(address, departure, standings)] as const] : [])),
  );
}

export interface Fate {
  /** ISO date of the day it left its address. */
  readonly date: string;
  /** Where it stands now; none where all of it was retired, several where it was split. */
  readonly targets: readonly string[];
  /** Why it, or what became of it, was retired. */
  readonly reason: string | undefined;
  /** Whether it is sent round in a circle. */
  readonly isLoop: boolean;
}

function follow(address: string, { date }: Departure, standings: Standings): Fate {
  const targets = new Set<string>();
  let reason: string | undefined;
  let isLoop = false;
  const walk = (at: string, path: readonly string[]): void => {
    const departure = standings.get(at)?.departure;
    if (path.includes(at)) isLoop = true;
    else if (!departure) targets.add(at);
    else if ('reason' in departure) reason ??= departure.reason;
    else for (const target of departure.targets) walk(target, [...path, at]);
  };
  walk(address, []);
  return { date, targets: [...targets], reason, isLoop };
}
