/// <reference types="astro/client" />

/** What scripts in the browser know of the brief; the build writes it into them. */
declare const __BRIEF__: BriefInBrowser;

interface BriefInBrowser {
  readonly id: string;
  /** Its language alone: `en`. */
  readonly language: string;
  /** Its language with the country whose spelling it follows: `en-GB`. */
  readonly locale: string;
  /** As `listScripts` gives them. */
  readonly scripts: readonly { readonly language: string; readonly pattern: string }[];
}

/** What this project uses of citeproc-js, which brings no types. */
declare module 'citeproc' {
  interface System {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => object;
  }

  interface Cited {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    /** 0 for a first, 1 for a later reference. */
    readonly position?: 0 | 1;
  }

  interface Engine {
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(items: readonly Cited[]): string;
    makeBibliography(): [parameters: object, entries: string[]] | false;
  }

  const citeproc: { readonly Engine: new (system: System, style: string, language: string) => Engine };
  export { citeproc as default, type Engine };
}

/** What is used of the package, which has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** Finds the shortest directive that leads to a range and to nothing else; `status` is 0 where there is one. */
  export function generateFragmentFromRange(range: Range): {
    readonly status: number;
    readonly fragment?: {
      readonly prefix?: string;
      readonly textStart: string;
      readonly textEnd?: string;
      readonly suffix?: string;
    };
  };
}
