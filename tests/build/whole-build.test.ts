import { lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, failing, newFolder, requireSite } from '../support/build-site.ts';
import { fixturePath } from '../support/check-fixture.ts';
import { fingerprint } from '../support/fingerprint.ts';

const brief = { CONTENT_DIR: fixturePath('a small brief') };
const whole = requireSite(brief).then(fingerprint);

describe('a build that is killed', () => {
  it.each([
    ['while it renders', /\/themes\/treaty\/index\.html/],
    ['before the search is indexed', /written as Markdown too/],
    ['before files are compressed', /Search index: /],
  ])('%s leaves the earlier site', async (_, killAt) => {
    const folder = earlierSite();
    const { output } = await buildSite(brief, { folder, killAt });
    expect(output).toMatch(killAt);
    expect(output).not.toContain('The new site is in');
    expect(readdirSync(folder)).toEqual(['index.html']);
  });

  it('between taking the earlier site away and putting the new one there has it brought back by the next', async () => {
    const folder = newFolder();
    const leftover = join(dirname(folder), `.dist.building-${pidOfNobody}`);
    mkdirSync(leftover);
    renameSync(earlierSite(), join(leftover, 'earlier'));
    await buildSite({ ...brief, ...failing('zlib.brotliCompress') }, { folder });
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('earlier');
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });
});

describe('a build that fails', () => {
  it.each([
    ['after the pages were rendered', 'zlib.brotliCompress', 'true'],
    ['when the new site is to take its place', 'fs.renameSync', "args[0].endsWith('site')"],
  ])('%s says so and leaves the earlier site', async (_, broken, where) => {
    const folder = earlierSite();
    const { isBuilt, output } = await buildSite({ ...brief, ...failing(broken, where) }, { folder });
    expect(isBuilt).toBe(false);
    expect(output).toContain('ENOSPC: no space left on device');
    expect(output).toContain(`The earlier site in ${folder} is as it was.`);
    expect(readdirSync(folder)).toEqual(['index.html']);
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });
});

describe('the folder of the site', () => {
  it('holds a whole site after two builds at once', async () => {
    const folder = earlierSite();
    const builds = await Promise.all([buildSite(brief, { folder }), buildSite(brief, { folder })]);
    expect(builds.map(({ output, isBuilt }) => (isBuilt ? '' : output))).toEqual(['', '']);
    expect(fingerprint(folder)).toEqual(await whole);
    expect(readdirSync(dirname(folder))).toEqual(['dist']);
  });

  it('stays a link if it is one; what it leads to is replaced, but for a repository in it', async () => {
    const [folder, linked] = [newFolder(), earlierSite()];
    symlinkSync(linked, folder);
    mkdirSync(join(linked, '.git'));
    writeFileSync(join(linked, '.git/HEAD'), 'ref: refs/heads/pages\n');
    await buildSite(brief, { folder });
    expect(lstatSync(folder).isSymbolicLink()).toBe(true);
    const { '.git/HEAD': head, ...site } = fingerprint(linked);
    expect(head).toBeDefined();
    expect(site).toEqual(await whole);
    expect(readdirSync(dirname(linked))).toEqual(['dist']);
  });

  it.each([
    ['a link that leads nowhere', 'it is a link that leads nowhere', (folder: string) => symlinkSync('nowhere', folder)],
    ['a file', 'it is a file', (folder: string) => writeFileSync(folder, '')],
    ['below a file', 'ENOTDIR', (folder: string) => writeFileSync(folder, ''), 'dist'],
  ])('cannot be %s', async (_, reason, make, below = '') => {
    const folder = newFolder();
    make(folder);
    const { isBuilt, output } = await buildSite(brief, { folder: join(folder, below) });
    expect(isBuilt).toBe(false);
    expect(output).toMatch(new RegExp(`The site cannot be built into .*dist.*: .*${reason}`));
  });

  it('cannot hold the project', async () => {
    const { isBuilt, output } = await buildSite(brief, { folder: '.' });
    expect(isBuilt).toBe(false);
    expect(output).toContain('the project lies in it.');
  });
});

/** Larger than any that Linux gives. */
const pidOfNobody = 2 ** 22 + 1;

function earlierSite(): string {
  const folder = newFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), 'earlier');
  return folder;
}
