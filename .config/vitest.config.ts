import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findFirefox } from '../tests/support/firefox.ts';

/** What is tried in Firefox too: what readers do most, and what browsers do differently. */
const inFirefox = ['clipboard', 'contents', 'engines', 'memo', 'memo-export', 'notes'];
// Where all must pass, it must be there.
const hasFirefox = findFirefox() !== undefined || process.env.CI !== undefined;
if (!hasFirefox) process.emitWarning('There is no Firefox here, so that nothing is tried in it. FIREFOX_PATH can name one.');
/** What is waited for comes at once where nothing else runs; on a busy machine it may take long, and only a fault takes longer. */
const patience = { poll: { timeout: 15_000 } };
const root = fileURLToPath(new URL('..', import.meta.url));

const inFirefoxToo: TestProjectConfiguration = {
  root,
  test: {
    name: 'firefox',
    include: inFirefox.map((name) => `tests/browser/${name}.test.ts`),
    env: { BROWSER: 'firefox' },
    setupFiles: ['tests/support/words.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    maxWorkers: 2,
    expect: patience,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
};

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    reporters: ['default'],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          isolate: false,
          // By default one processor is left to the program that waits.
          maxWorkers: '100%',
          testTimeout: 30_000,
          setupFiles: ['tests/support/matchers.ts', 'tests/support/words.ts'],
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
          setupFiles: ['tests/support/matchers.ts', 'tests/support/words.ts'],
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
          setupFiles: ['tests/support/words.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          maxWorkers: 2,
          expect: patience,
          testTimeout: 60_000,
          // Some build a site of their own first, beside other tests.
          hookTimeout: 240_000,
        },
      },
      ...(hasFirefox ? [inFirefoxToo] : []),
    ],
  },
});
