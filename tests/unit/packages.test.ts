import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> };
/** What a package says of itself in a way that npm does not read. */
const unnamed: Readonly<Record<string, string>> = { memorystream: 'MIT' };
const installed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { license, ...more }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, license: license ?? unnamed[name] ?? 'unknown', ...more };
  });

const usable =
  /^(?:0BSD|Apache-2\.0|BlueOak-1\.0\.0|BSD-[23]-Clause|CC0-1\.0|CPAL-1\.0|ISC|LGPL-3\.0-or-later|MIT|MIT-0|MPL-2\.0|OFL-1\.1|P(?:SF|ython)-2\.0|Unlicense)$/;

it('packages are all under a licence that is known and lets them be used, and are listed under it', async () => {
  const listed = Map.groupBy(installed, ({ license }) => license);
  const parts = [...listed]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([license, list]) => {
      const names = [...new Set(list.map(({ name }) => name))].toSorted();
      return `## ${license} (${names.length})\n\n${names.join(', ')}\n`;
    });
  expect(
    [...listed.keys()].filter((license) => !license.split(/ AND /).every((part) => part.split(' OR ').some((each) => usable.test(each)))),
  ).toEqual([]);
  await expect(`${head}\n\n${parts.join('\n')}`).toMatchFileSnapshot('../../.github/docs/licences.md');
});

it('packages run nothing when they are installed, unless package.json says so by name', () => {
  expect(installed.filter(({ name, hasInstallScript }) => hasInstallScript === true && allowScripts[name] === undefined)).toEqual([]);
  expect(Object.entries(allowScripts).filter(([, isAllowed]) => isAllowed)).toEqual([]);
});

const head = `# Licences of packages

All that an install brings, on any system, by the licence that each names: to write, check and build a brief. Nothing of it is in this repository. The site carries Pagefind, and lists at /licences.md, with their licences, what its scripts carry.`;

interface Locked {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}
