import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { fixturePath } from '../../support/check-fixture.ts';
import { recordSmallBrief } from '../../support/recorded-brief.ts';

const repository = newFolder();
const late = '{"address":"/old/","date":"2026-11-23","reason":"It was wrong."}\n';

beforeAll(() => {
  cpSync(fixturePath('a small brief'), repository, { recursive: true });
  writeFileSync(join(repository, 'ledger.jsonl'), recordSmallBrief());
  git(repository, 'init', '--quiet');
  commit(repository);
  writeFileSync(join(repository, 'ledger.jsonl'), late, { flag: 'a' });
  commit(repository);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

it('is held against all of its past in a full clone', () => {
  expect(loadCorpus(clone()).problems).toEqual([]);
});

it('is not altered by a byte order mark and line ends as on Windows', () => {
  const folder = clone();
  const ledger = readFileSync(join(folder, 'ledger.jsonl'), 'utf8');
  writeFileSync(join(folder, 'ledger.jsonl'), `\uFEFF${ledger.replaceAll('\n', '\r\n')}`);
  expect(loadCorpus(folder).problems).toEqual([]);
});

it.each([
  ['without its repository', 'git says “not a git repository', () => leaveOut('.git')],
  ['in a shallow clone', 'shallow', () => clone('--depth', '1')],
  [
    'in a repository of another user',
    'git says “detected dubious ownership',
    () => withEnvironment('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1'),
  ],
  ['where there is no git', 'git does not run', () => withEnvironment('PATH', '')],
  ['that was never committed', 'no commit has it yet', () => commitAnew('pages')],
  ['whose commits were squashed', 'lines of 2 days', () => commitAnew('.')],
])('a ledger %s is read, and not being held against its past is said', (_, reason, copy) => {
  const { corpus, problems } = loadCorpus(copy());
  expect(corpus.ledger).toHaveLength(44);
  expect(problems).toReport([['ledger.jsonl', 'LedgerNotCompared', 1]]);
  expect(problems[0]?.message).toContain(reason);
});

it('of a shallow clone is held against what that has', () => {
  const folder = clone('--depth', '1');
  writeFileSync(join(folder, 'ledger.jsonl'), recordSmallBrief());
  expect(loadCorpus(folder).problems).toReport([
    ['ledger.jsonl', 'LedgerNotCompared', 1],
    ['ledger.jsonl', 'LedgerAltered', 44],
  ]);
});

function clone(...options: string[]): string {
  const folder = newFolder();
  git(folder, 'clone', '--quiet', ...options, `file://${repository}`, '.');
  return folder;
}

function leaveOut(name: string): string {
  const folder = clone();
  rmSync(join(folder, name), { recursive: true });
  return folder;
}

function withEnvironment(name: string, value: string): string {
  const folder = clone();
  vi.stubEnv(name, value);
  return folder;
}

function commitAnew(path: string): string {
  const folder = leaveOut('.git');
  git(folder, 'init', '--quiet');
  commit(folder, path);
  return folder;
}

function commit(folder: string, path = '.'): void {
  git(folder, 'add', path);
  git(folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'Change');
}

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'past-'));
}
