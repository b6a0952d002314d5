/** What we use of the script that Pagefind puts beside its index. */
export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  /** Loads all filters and counts what each value has. */
  readonly filters: () => Promise<PagefindCounts>;
  /** Without words, everything that passes the filters. */
  readonly search: (words: string | null, options: { filters: PagefindFilters }) => Promise<PagefindAnswer>;
  readonly destroy: () => Promise<void>;
}

/** `{ topic: { any: ['china', 'japan'] } }`. */
export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** `{ topic: { china: 12 } }`. */
export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnswer {
  readonly results: readonly { readonly data: () => Promise<PagefindRecord> }[];
  /** Only for filters that have been loaded. */
  readonly filters: PagefindCounts;
}

export interface PagefindRecord {
  /** With the base path. */
  readonly url: string;
  /** With `<mark>` around words that match; other `<` and `>` are escaped, `&` is not. */
  readonly excerpt: string;
  /** All the text that was indexed of it, besides `meta`. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}
