import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { briefSchema } from '../../../src/brief/schema/brief.ts';
import { actorSchema, eventSchema, topicSchema } from '../../../src/brief/schema/lists.ts';
import { questionSchema, themeSchema, sourceSchema } from '../../../src/brief/schema/documents.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { fixturePath } from '../../support/check-fixture.ts';
import { recordBrief, recordSmallBrief } from '../../support/recorded-brief.ts';

/** Runs the command in a copy of the small brief, as `npm run new -- …` does. */
function begin(...args: string[]) {
  const content = join(mkdtempSync(join(tmpdir(), 'new-')), 'content');
  cpSync(fixturePath('a small brief'), content, { recursive: true });
  return { content, ...beginIn(content, ...args) };
}

function beginIn(content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/new.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** What is wrong with a content folder, but for what is not recorded yet. */
function problemsOf(content: string) {
  return loadCorpus(content).problems.filter(({ name }) => !name.startsWith('Unrecorded'));
}

describe('a new brief', () => {
  it('has one of everything, builds as it is, and leaves the other whole beside it', () => {
    const { content, status } = begin('brief', 'my-brief');
    const { corpus } = loadCorpus(content);
    expect([status, problemsOf(content)]).toEqual([0, []]);
    expect(corpus.brief.id).toBe('my-brief');
    expect([corpus.sources.size, corpus.themes.size, corpus.questions.size, corpus.events.length, corpus.ledger.length]).toEqual([
      ...[1, 1, 1, 1, 0],
    ]);
    expect(readdirSync(`${content}-two-banks`).toSorted()).toEqual(readdirSync(fixturePath('a small brief')).toSorted());
  });

  it('is not begun where one was set aside already', () => {
    const { content } = begin('brief', 'my-brief');
    beginIn(content, 'brief', 'two-banks');
    const { status, stderr } = beginIn(content, 'brief', 'my-brief');
    expect(status).toBe(1);
    expect(stderr).toContain('is there already: move it away first');
  });
});

describe.each([
  ['source', 'river-panel', 'sources/river-panel.md'],
  ['theme', 'second-theme', 'themes/second-theme.md'],
  ['question', 'second-question', 'questions/second-question.yaml'],
])('a new %s', (kind, id, file) => {
  it('is a file of its own, which is begun once', () => {
    const { content, status, stdout } = begin(kind, id);
    expect([status, existsSync(join(content, file))]).toEqual([0, true]);
    expect(stdout).toContain('npm run check:content');
    expect(beginIn(content, kind, id).stderr).toContain('is there already');
  });
});

it.each([
  ['event', 'second-event', 'timeline.yaml'],
  ['actor', 'second-speaker', 'actors.yaml'],
  ['topic', 'second-topic', 'topics.yaml'],
])('a new %s stands at the end of its list, once', (kind, id, file) => {
  const { content, status } = begin(kind, id);
  expect(status).toBe(0);
  expect(readFileSync(join(content, file), 'utf8')).toContain(`- id: ${id}\n`);
  expect(beginIn(content, kind, id).stderr).toContain(`has ${id} already`);
});

it('in a new brief, everything new is found by the check where it is not linked yet, and nowhere else', () => {
  const { content } = begin('brief', 'my-brief');
  beginIn(content, 'source', 'second-source');
  beginIn(content, 'topic', 'second-topic');
  beginIn(content, 'actor', 'second-speaker');
  beginIn(content, 'event', 'second-event');
  expect(problemsOf(content).map(({ name, file }) => [name, file])).toEqual([['MissingStand', 'sources/second-source.md']]);
});

it.each([
  [['thing', 'one-thing'], 'source, theme, question, event, actor, topic, brief'],
  [['source', 'River Panel'], 'cannot be an id'],
  [['source'], 'cannot be an id'],
  [['event', 'signed'], 'two words or more'],
])('refuses %j', (args, reason) => {
  const { status, stderr } = begin(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(reason);
});

it.each<[string, Readonly<Record<string, z.ZodType>>]>([
  ['brief.yaml', briefSchema.shape],
  ['sources/first-source.md', sourceSchema.shape],
  ['themes/first-theme.md', themeSchema.shape],
  ['questions/first-question.yaml', questionSchema.shape],
  ['timeline.yaml', eventSchema.shape],
  ['actors.yaml', actorSchema.shape],
  ['topics.yaml', topicSchema.shape],
])('%s explains every field that it must have', (file, shape) => {
  const text = readFileSync(join(begin('brief', 'my-brief').content, file), 'utf8');
  for (const [field, schema] of Object.entries(shape)) {
    if (schema.safeParse(undefined).success) continue;
    // A group of fields explains each of them.
    const before = new RegExp(`((?:^ *#.*\n)+) *(?:- )?${field}:`, 'm').exec(text)?.[1];
    if (schema.description !== undefined) expect(before, field).toBeDefined();
    expect(text, field).toMatch(new RegExp(`^ *(?:- )?${field}:`, 'm'));
  }
});

it('begins a ledger of its own, and does not hold that of the brief set aside against it', () => {
  const root = mkdtempSync(join(tmpdir(), 'new-'));
  const content = join(root, 'content');
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { stdio: 'pipe' });
  const ledger = join(content, 'ledger.jsonl');
  cpSync(fixturePath('a small brief'), content, { recursive: true });
  writeFileSync(ledger, recordSmallBrief());
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'The small brief');
  beginIn(content, 'brief', 'my-brief');
  expect(problemsOf(content)).toEqual([]);
  writeFileSync(ledger, recordBrief(loadCorpus(content).corpus));
  git('add', '.');
  git('commit', '-qm', 'A new brief');
  expect(loadCorpus(content).problems).toEqual([]);
  rmSync(ledger);
  expect(problemsOf(content)).toMatchObject([{ name: 'LedgerAltered', line: 1 }]);
});

it('a new source is not later than the horizon of the brief', () => {
  const { content } = begin('source', 'river-panel');
  expect(readFileSync(join(content, 'sources/river-panel.md'), 'utf8')).toContain('published: "2024-06-27"\n');
  expect(problemsOf(content).map(({ name }) => name)).not.toContain('BeyondHorizon');
});
