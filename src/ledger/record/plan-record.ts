import type { LedgerFindings } from './check-ledger.ts';
import { readStandings } from './standings.ts';
import { recordWording, type LedgerState, type Plan } from './plan-change.ts';

/** The lines for all that the content adds and rewords; refused while an address is lost or stands for something else. */
export function planRecord({ lost, reused, repurposed, unrecorded, reworded }: LedgerFindings, state: LedgerState): Plan {
  const open = [
    ...lost.map(
      ({ address, nearest }) => `${address} leads nowhere${nearest === undefined ? '' : ` (it may be ${nearest} now)`}: move or retire it`,
    ),
    ...reused.map(({ address }) => `${address} stands for something else now: give the new passage an id of its own`),
    ...repurposed.map(({ address }) => `${address} says something else altogether: give it a new id, or confirm it with reword`),
  ];
  if (open.length > 0) return { lines: [], refusal: open.join(';\n') };
  return { lines: [...unrecorded, ...reworded].flatMap((address) => recordWording(address, state)), refusal: undefined };
}

/** The lines for passages that mean what they meant in words that share nothing with the old ones. */
export function planReword(addresses: readonly string[], state: LedgerState): Plan {
  const missing = addresses.find((address) => !state.live.has(address));
  if (missing !== undefined) return { lines: [], refusal: `${missing} is not in the content` };
  const standings = readStandings(state.lines);
  const gone = addresses.find((address) => standings.get(address)?.departure);
  if (gone !== undefined) return { lines: [], refusal: `${gone} was moved or retired; give what stands there now an id of its own` };
  return { lines: addresses.flatMap((address) => recordWording(address, state)), refusal: undefined };
}
