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
