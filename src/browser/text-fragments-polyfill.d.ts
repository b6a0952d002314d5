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
