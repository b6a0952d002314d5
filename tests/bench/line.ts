import { setTimeout as pause } from 'node:timers/promises';

/**
 * The way between a host and a reader: every answer sets out after one trip there and back, and all of them share one width.
 *
 * `const line = openLine(slow); await line.travel(); await line.carry(4096)`
 */
export function openLine({ roundTrip, bytesPerSecond }: LineKind): Line {
  let free = 0;
  return {
    travel: async () => {
      if (roundTrip > 0) await pause(roundTrip);
    },
    carry: async (bytes) => {
      if (bytesPerSecond === Infinity) return;
      free = Math.max(free, performance.now()) + (bytes / bytesPerSecond) * 1000;
      await pause(free - performance.now());
    },
  };
}

export interface LineKind {
  /** Milliseconds. */
  readonly roundTrip: number;
  readonly bytesPerSecond: number;
}

export interface Line {
  readonly travel: () => Promise<void>;
  readonly carry: (bytes: number) => Promise<void>;
}

/** A phone at the edge of its network: 150 ms there and back, 1.6 Mbit/s. Opening a connection costs nothing here: the page has done so. */
export const slow: LineKind = { roundTrip: 150, bytesPerSecond: 200_000 };

export const fast: LineKind = { roundTrip: 0, bytesPerSecond: Infinity };
