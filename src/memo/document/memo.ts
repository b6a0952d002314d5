/**
 * A memo as its writer keeps it: passages of the brief by their addresses, and the writer’s own headings and notes between
 * them, in the writer’s order. The brief’s own words are not in it: they are looked up when it is shown.
 */
export interface Memo {
  readonly version: 1;
  /** What it is called; empty until its writer says so. */
  readonly title: string;
  readonly entries: readonly MemoEntry[];
}

export type MemoEntry = PassageEntry | WrittenEntry;

export interface PassageEntry {
  /** Tells entries apart while they move: the same passage may stand in a memo twice, with different quotations. */
  readonly key: string;
  readonly type: 'passage';
  /** `/sources/impossible-state/#aid-without-delay`. */
  readonly address: string;
  /** The wording it was added in: `3fa9c1`. Missing where it was added without knowing it. */
  readonly digest?: string;
  /** The words selected, where only these are meant; the whole passage otherwise. */
  readonly quote?: string;
}

export interface WrittenEntry {
  readonly key: string;
  readonly type: 'heading' | 'note';
  readonly text: string;
}
