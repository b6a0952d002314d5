import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { listScripts } from '../src/brief/scripts.ts';

/** What the build writes into scripts; here that of the small brief. */
const briefInBrowser = { id: 'two-banks', locale: 'en-GB', scripts: listScripts('en', ['en', 'ko', 'zh-Hans']) };
const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    reporters: ['default'],
    projects: [
      {
        root,
        define: { __BRIEF__: JSON.stringify(briefInBrowser) },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          isolate: false,
          // By default one processor is left to the program that waits.
          maxWorkers: '100%',
          testTimeout: 30_000,
          setupFiles: ['tests/support/matchers.ts'],
        },
      },
      {
        root,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          isolate: false,
          // As many as for the browser, beside whose tests these run.
          maxWorkers: 2,
          setupFiles: ['tests/support/matchers.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/{browser,search}/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          // Some build a site of their own first, beside other tests.
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
