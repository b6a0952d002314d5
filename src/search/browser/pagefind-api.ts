/** What we use of the script that Pagefind puts beside its index. */
export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  /** Without words, everything that passes the filters. */
  readonly search: (words: string | null, options?: PagefindOptions) => Promise<PagefindAnswer>;
  /** Loads the part of the index in which a word would be. */
  readonly preload: (word: string) => Promise<void>;
}

interface PagefindOptions {
  /** `{ topic: { any: ['china', 'japan'] } }`. */
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  /** Of words in quotation marks, about 5 where the title has them and 1 for every other place. */
  readonly score: number;
  /** The places of the words in its text. */
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindRecord>;
}

export interface PagefindRecord {
  /** With the base path. */
  readonly url: string;
  /** All the text that was indexed of it, besides `meta`. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
