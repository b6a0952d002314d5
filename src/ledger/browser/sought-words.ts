/**
 * The words by which a passage was found go with the reader to where it stands, also into another tab, and not in the
 * address: they are put down here when a result is followed, and taken up, once, by the page that it leads to.
 */
export function storeHighlightTerms(address: string, words: readonly string[]): void {
  try {
    localStorage.setItem(soughtKey, JSON.stringify({ address, words, time: Date.now() } satisfies Sought));
  } catch {
    // Where nothing can be kept, the passage is found without its words marked.
  }
}

/** The words put down for this address within the last minute. */
export function takeUpWords(address: string): readonly string[] {
  try {
    const sought = JSON.parse(localStorage.getItem(soughtKey) ?? 'null') as Partial<Sought> | null;
    if (sought?.address !== address || !Array.isArray(sought.words) || typeof sought.time !== 'number') return [];
    localStorage.removeItem(soughtKey);
    return Date.now() - sought.time < minute ? sought.words.filter((word) => typeof word === 'string') : [];
  } catch {
    return [];
  }
}

const soughtKey = 'tumen:sought';
const minute = 60_000;

interface Sought {
  readonly address: string;
  readonly words: readonly string[];
  readonly time: number;
}
