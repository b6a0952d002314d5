import { listScripts } from '../../src/brief/language.ts';
import { en } from '../../src/brief/words/en.ts';

/** What the build writes into scripts, for those that are tried without one; here that of the small brief. */
const brief: BriefInBrowser = {
  ...{ id: 'two-banks', language: 'en', locale: 'en-GB' },
  scripts: listScripts('en', ['en', 'ko', 'zh-Hans']),
};
Object.assign(globalThis, { __BRIEF__: brief, __WORDS__: en });
