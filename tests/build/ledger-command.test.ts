import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failing } from '../support/build-site.ts';
import { fixturePath } from '../support/check-fixture.ts';
import { fingerprint } from '../support/fingerprint.ts';

let folder = '';
const identity = ['-c', 'user.name=Author', '-c', 'user.email=author@example.org', '-c', 'commit.gpgsign=false'];

/** A repository with the small brief in it, recorded and committed on 21 November 2026. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  cpSync(fixturePath('a small brief'), folder, { recursive: true });
  git('init', '--quiet');
  commit('2026-11-21');
  expect(run('ledger')).toMatchObject({ isDone: true });
  commit('2026-11-21');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run ledger', () => {
  it('records everything once, on the day of the last commit', () => {
    const [first] = readLedger();
    expect(first).toMatchObject({ date: '2026-11-21' });
    expect(run('ledger').output).toContain('No lines added');
    expect(run('check')).toMatchObject({ isDone: true });
  });

  it('changes an id in the content and leads the old one to it', () => {
    mkdirSync(join(folder, 'search'));
    writeFileSync(join(folder, 'search/asked.yaml'), '/sources/radio-talk/#aid-is-due: must they help\n');
    const { output } = run('ledger', 'rename', '/sources/radio-talk/#aid-is-due', 'help-is-owed', '--date', '2026-12-01');
    expect(output).toContain('/sources/radio-talk/#aid-is-due → /sources/radio-talk/#help-is-owed');
    expect(read('sources/radio-talk.md')).toContain('{#help-is-owed ');
    expect(read('themes/treaty.md')).toContain('radio-talk#help-is-owed');
    expect(read('search/asked.yaml')).toBe('/sources/radio-talk/#help-is-owed: must they help\n');
    expect(run('check')).toMatchObject({ isDone: true });
  });

  it('changes nothing where the disk is full', () => {
    const before = fingerprint(folder);
    vi.stubEnv('NODE_OPTIONS', failing('fs.writeFileSync', "String(args[1]).includes('{#help-is-owed')").NODE_OPTIONS);
    const { isDone, output } = run('ledger', 'rename', '/sources/radio-talk/#aid-is-due', 'help-is-owed', '--date', '2026-12-01');
    vi.unstubAllEnvs();
    expect([isDone, fingerprint(folder)]).toEqual([false, before]);
    expect(output).toContain('Nothing was changed: ENOSPC');
  });

  it('records once what is changed twice at once', async () => {
    const rename = ['rename', '/sources/radio-talk/#aid-is-due', 'help-is-owed', '--date', '2026-12-01'];
    const script = resolve('src/commands/ledger.ts');
    const start = () => promisify(execFile)(process.execPath, [script, ...rename], { env: { ...process.env, CONTENT_DIR: folder } });
    await Promise.allSettled([start(), start()]);
    expect(readLedger().filter((line) => JSON.stringify(line).includes('"target"'))).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
    expect(run('check')).toMatchObject({ isDone: true });
  });

  it('takes an address as it was copied from a browser', () => {
    const { isDone } = run(
      'ledger',
      'rename',
      'https://tumen.example/sources/radio-talk/#aid-is-due~3fa9c1',
      'help-is-owed',
      '--date',
      '2026-12-01',
    );
    expect(isDone).toBe(true);
  });

  it('moves a page with all that stands on it', () => {
    expect(run('ledger', 'move-page', '/sources/radio-talk/', '/sources/evening-talk/', '--date', '2026-12-01').isDone).toBe(true);
    expect(readLedger()).toContainEqual({
      address: '/sources/radio-talk/#aid-is-due',
      date: '2026-12-01',
      target: '/sources/evening-talk/#aid-is-due',
    });
    expect(run('check')).toMatchObject({ isDone: true });
  });

  it('refuses to record while an address is lost, and writes nothing', () => {
    edit('sources/radio-talk.md', 'promise-may-fade', 'promise-fades');
    for (const file of ['themes/treaty.md', 'questions/promise-holds.yaml', 'timeline.yaml', 'actors.yaml'])
      edit(file, 'radio-talk#promise-may-fade', 'radio-talk#promise-fades');
    const before = read('ledger.jsonl');
    expect(run('ledger').output).toContain(
      '/sources/radio-talk/#promise-may-fade leads nowhere (it may be /sources/radio-talk/#promise-fades now)',
    );
    expect(read('ledger.jsonl')).toBe(before);
    expect(run('check').output).toContain('AddressLost');
    const { isDone } = run(
      'ledger',
      'move',
      '/sources/radio-talk/#promise-may-fade',
      '/sources/radio-talk/#promise-fades',
      '--date',
      '2026-12-01',
    );
    expect(isDone).toBe(true);
    expect(run('check')).toMatchObject({ isDone: true });
  });

  it('refuses a change after which the content would have errors', () => {
    const { isDone, output } = run('ledger', 'rename', '/sources/radio-talk/#aid-is-due', 'promise-may-fade', '--date', '2026-12-01');
    expect(isDone).toBe(false);
    expect(output).toContain('DuplicateId');
    expect(read('sources/radio-talk.md')).toContain('{#aid-is-due ');
  });

  it('refuses to move a page that there must be', () => {
    const { isDone, output } = run('ledger', 'move-page', '/about/', '/method/', '--date', '2026-12-01');
    expect([isDone, output]).toEqual([false, expect.stringContaining('pages/about.md must be there')]);
    expect(read('pages/about.md')).not.toBe('');
  });

  it('refuses to give an id back that leads to another passage, also by another name', () => {
    run('ledger', 'rename', '/sources/radio-talk/#aid-is-due', 'help-is-owed', '--date', '2026-12-01');
    edit('sources/radio-talk.md', '{#promise-may-fade ', '{#aid-is-due ');
    for (const file of ['sources/radio-talk.md', 'themes/treaty.md', 'questions/promise-holds.yaml', 'timeline.yaml', 'actors.yaml'])
      edit(file, 'radio-talk#promise-may-fade', 'radio-talk#aid-is-due');
    expect(run('ledger', 'reword', '/sources/radio-talk/#aid-is-due', '--date', '2026-12-02').output).toContain('was moved or retired');
    expect(run('check').output).toContain('AddressReused');
  });

  it.each([
    [['rename', '/sources/radio-talk/#aid-is-due', 'a(b', '--date', '2026-12-01'], '“a(b” is no id'],
    [['retire', 'sources/radio-talk', '--reason', 'Wrong.'], 'is no address'],
    [['retire', '/sources/nothing/', '--reason', 'Wrong.'], 'nothing is recorded at /sources/nothing/'],
    [['move', '/sources/radio-talk/#aid-is-do', '/about/'], 'did you mean /sources/radio-talk/#aid-is-due'],
    [['--date', '2026-02-30'], '“2026-02-30” is no day'],
    [['--date', '2020-01-01'], 'The ledger reaches to 2026-11-21 already'],
    [['--when', 'now'], "Unknown option '--when'"],
    [['retire', '/sources/radio-talk/#aid-is-due'], '--reason'],
    [['retire', '/sources/radio-talk/#aid-is-due', '--reason', 'Wrong.'], 'is still in the content'],
    [['vanish', '/about/'], 'npm run ledger'],
  ])('refuses %j', (args, message) => {
    const { isDone, output } = run('ledger', ...args);
    expect(isDone).toBe(false);
    expect(output).toContain(message);
    expect(output).not.toMatch(/^\s+at /mu);
  });
});

describe('the check of the ledger', () => {
  it('fails while something is not recorded', () => {
    edit('sources/radio-talk.md', 'help without delay', 'help within a day');
    expect(run('check')).toMatchObject({ isDone: false, output: expect.stringContaining('UnrecordedWording') as string });
  });

  it('fails where a committed line was altered, also once that is committed', () => {
    edit('ledger.jsonl', '"date":"2026-11-21"', '"date":"2026-11-20"');
    expect(run('check').output).toContain('ledger.jsonl:1:1  LedgerAltered');
    commit('2026-11-22');
    expect(run('check').output).toContain('LedgerAltered');
  });

  it('fails also where a line was taken out, and the gap recorded and committed', () => {
    edit('ledger.jsonl', /^.*#aid-is-due".*\n/mu, '');
    commit('2026-11-22');
    expect(run('ledger', '--date', '2026-11-22').output).toContain('LedgerAltered');
    appendFileSync(join(folder, 'ledger.jsonl'), '{"address":"/old/","date":"2026-11-23","reason":"It was wrong."}\n');
    commit('2026-11-23');
    expect(run('check').output).toContain('LedgerAltered');
  });

  it('succeeds again once the ledger is put right', () => {
    const before = read('ledger.jsonl');
    edit('ledger.jsonl', '"date":"2026-11-21"', '"date":"2026-11-20"');
    commit('2026-11-22');
    writeFileSync(join(folder, 'ledger.jsonl'), before);
    commit('2026-11-23');
    expect(run('check')).toMatchObject({ isDone: true });
  });

  it('fails where the ledger is gone', () => {
    rmSync(join(folder, 'ledger.jsonl'));
    expect(run('check').output).toContain('LedgerAltered');
  });
});

function run(command: 'ledger' | 'check', ...args: string[]): { isDone: boolean; output: string } {
  const script = resolve(import.meta.dirname, `../../src/commands/${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
  return { isDone: status === 0, output: stdout + stderr };
}

function git(...args: string[]): void {
  execFileSync('git', ['-C', folder, ...identity, ...args], { stdio: 'ignore' });
}

function commit(day: string): void {
  git('add', '--all');
  const date = `${day}T12:00:00Z`;
  execFileSync('git', ['-C', folder, ...identity, 'commit', '--quiet', '--message', 'Change'], {
    stdio: 'ignore',
    env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
  });
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function readLedger(): unknown[] {
  return read('ledger.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

function edit(file: string, written: string | RegExp, instead: string): void {
  writeFileSync(
    join(folder, file),
    typeof written === 'string' ? read(file).replaceAll(written, instead) : read(file).replace(written, instead),
  );
}
