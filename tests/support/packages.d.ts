declare module '@citation-js/core' {
  /** Reads works in whatever format they are written. */
  class Cite {
    constructor(text: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }

  const plugins: {
    /** One step of reading: for BibTeX, its entries with their fields as they stand. */
    readonly input: { readonly chainLink: (text: string) => Promise<readonly BibtexEntry[]> };
  };

  interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }

  export { Cite, plugins, type BibtexEntry };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}

declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';

  const footnotes: (parser: MarkdownIt) => void;
  export { footnotes as default };
}

declare module 'playwright-core-1.55' {
  import type { BrowserType } from 'playwright-core';

  /** What tests use of a browser is the same in both versions. */
  const playwright: { readonly _bidiFirefox: BrowserType };
  export { playwright as default };
}
