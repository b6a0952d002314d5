/// <reference types="astro/client" />
import type { ForeignScript } from './brief/scripts.ts';

declare global {
  /** What scripts in the browser know of the brief; the build writes it into them. */
  const __BRIEF__: BriefInBrowser;

  interface BriefInBrowser {
    readonly id: string;
    /** Its language with the country whose spelling it follows: `en-GB`. */
    readonly locale: string;
    readonly scripts: readonly ForeignScript[];
  }
}
