import { readFileSync } from 'node:fs';

/** Which versions of the others are measured: `{ pagefind: '1.6.0', starlight: '0.42.4' }`. Starlight brings the same Pagefind. */
export const versions = {
  pagefind: readVersion(import.meta.resolve('pagefind')),
  starlight: readVersion(import.meta.resolve('@astrojs/starlight')),
};

/** Both keep their main file in a folder beside their manifest. */
function readVersion(main: string): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', main), 'utf8')) as { version: string };
  return version;
}
