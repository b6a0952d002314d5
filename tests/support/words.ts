import { en } from '../../src/brief/words/en.ts';

/** What the build writes into scripts, for those that are tried without one. */
Object.assign(globalThis, { __WORDS__: en });
