/** A piece of formatted text: what it says, whether in italics, and where it leads. A text of one line break parts two entries. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
  readonly href?: string;
}

/** A work as a note names it, at its place; without a full stop, so that others can follow. */
export interface CitedWork {
  /** Its citation key: `impossible-state`. */
  readonly work: string;
  readonly note: readonly Run[];
  /** Where it was cited before; no ibid. */
  readonly shortNote: readonly Run[];
  /** `@impossible-state, answer 4`. */
  readonly pandoc: string;
}

/** A passage in every form in which it can be cited. In each, the original stands first and our page is the way to it. */
export interface Citation {
  /** Full note, as for a first reference; Chicago 18, notes. */
  readonly note: readonly Run[];
  /** For later references to the same work; no ibid. */
  readonly shortNote: readonly Run[];
  readonly bibliography: readonly Run[];
  /** Reference list entries, APA 7: the original’s and ours, a line each. */
  readonly apa: readonly Run[];
  readonly bibtex: string;
  readonly ris: string;
  /** CSL-JSON, as text. */
  readonly csl: string;
  /** A link for Markdown: `[title](address)`. */
  readonly markdown: string;
  /** `[@key, locator]`. */
  readonly pandoc: string;
}
