import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { buildSite, requireSite } from '../support/build-site.ts';
import { fixturePath } from '../support/check-fixture.ts';
import { checkLinks } from '../support/check-pages.ts';
import { fingerprint } from '../support/fingerprint.ts';

describe('a build', () => {
  it('makes the same bytes in another folder, time zone and language, and for another user', async () => {
    const project = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    for (const path of ['astro.config.ts', 'content', 'package.json', 'public', 'src', 'tsconfig.json'])
      cpSync(path, join(project, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: join(project, 'nobody') };
    const { folder, output } = await buildSite(elsewhere, { project });
    expect(output).toContain('The new site is in');
    expect(fingerprint(folder)).toEqual(fingerprint(inject('siteFolder')));
  });

  it('for a path below the root leads to that path alone', async () => {
    const folder = await requireSite({ BASE_PATH: '/tumen', SITE_URL: 'https://example.org' });
    const { checked, broken } = checkLinks(folder, { base: '/tumen/', origin: 'https://example.org' });
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(3_000);
  });

  it('of a brief just begun has all its pages, and nothing of any other brief', async () => {
    const content = join(mkdtempSync(join(tmpdir(), 'new-')), 'content');
    cpSync(fixturePath('a small brief'), content, { recursive: true });
    spawnSync(process.execPath, ['src/commands/new.ts', 'brief', 'new-brief'], { env: { ...process.env, CONTENT_DIR: content } });
    const folder = await requireSite({ CONTENT_DIR: content });
    expect(checkLinks(folder, { base: '/', origin: 'https://brief.example' }).broken).toEqual([]);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('<title>New Brief: a brief on its subject</title>');
  });

  it.each([
    ['SITE_URL', ''],
    ['SITE_URL', 'brief.example'],
    ['SITE_URL', 'https://brief.example/tumen/'],
    ['BASE_PATH', '../tumen'],
    ['BASE_PATH', 'two briefs'],
  ])('for %s “%s” builds nothing and says what it must be', async (name, value) => {
    const { isBuilt, output } = await buildSite({ [name]: value });
    expect(isBuilt).toBe(false);
    expect(output).toMatch(new RegExp(`\\[content-check\\] ${name}, “.*”, must be`));
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/mu);
  });

  it('of faulty content builds nothing and prints every problem with its place', async () => {
    const { isBuilt, output, folder } = await buildSite({ CONTENT_DIR: fixturePath('raw html') });
    expect(isBuilt).toBe(false);
    expect(output).toContain('topics.yaml:1:1  MissingFile — is missing: it holds the topics.');
    expect(output).toMatch(/\d+ problems in the content; nothing was built\./u);
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/mu);
    expect(existsSync(folder)).toBe(false);
  });
});
