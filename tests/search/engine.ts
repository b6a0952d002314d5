/** Something that searches the passages: the site’s own search through its page, or a peer of it. */
export interface Engine {
  readonly name: string;
  /** One answer to each query, in their order. */
  readonly ask: (queries: readonly string[]) => Promise<readonly Answer[]>;
}

export interface Answer {
  /** The passages found, the best first, no more than are judged. */
  readonly addresses: readonly string[];
  /** What the reader was told: `No passage has the word “xylophone”.` */
  readonly told: string;
}

/** How far down a list of results counts at all. */
export const depth = 10;
