/** Where a reader was in the results when they left, for the way back; undefined on a first visit. */
export function recallPlace(): Place | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('shown' in state) || !('top' in state)) return undefined;
  const { shown, top } = state;
  return Number.isSafeInteger(shown) && typeof shown === 'number' && typeof top === 'number' ? { shown, top } : undefined;
}

/** Keeps the place with the entry of the browser’s history, which nobody else reads and which never leaves it. */
export function keepPlace(tell: () => Place): void {
  addEventListener('pagehide', () => history.replaceState(tell(), ''));
}

export interface Place {
  /** How many results were shown. */
  readonly shown: number;
  /** How far down they were. */
  readonly top: number;
}
