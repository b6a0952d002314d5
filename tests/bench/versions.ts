import { readFileSync } from 'node:fs';

/** Which version of Pagefind is measured: `{ pagefind: '1.6.0' }`. */
export const versions = {
  pagefind: readVersion(import.meta.resolve('pagefind')),
};

/** It keeps its main file in a folder beside its manifest. */
function readVersion(main: string): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', main), 'utf8')) as { version: string };
  return version;
}
