import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { loadCorpus, parseCorpus, type LoadedCorpus } from '../../src/corpus/load.ts';
import type { Problem, ProblemName } from '../../src/corpus/problems/problem.ts';

/**
 * Checks a small brief in which the files of one fixture stand in place of its own.
 *
 * `checkFixture('unknown claim')` → what is wrong with `fixtures/a small brief/` once `fixtures/unknown claim/` is laid over it
 */
export function checkFixture(name: string): readonly Problem[] {
  return checkFolder((folder) => {
    cpSync(fixturePath(name), folder, { recursive: true });
  });
}

/**
 * Checks a copy of the small brief, on disk, to which something was done that a fixture cannot show: a link, a missing file.
 * Its ledger is checked where it was given one.
 */
export function checkFolder(change: (folder: string) => void): readonly Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'brief-'));
  try {
    cpSync(fixturePath('a small brief'), folder, { recursive: true });
    change(folder);
    const { problems } = loadCorpus(folder);
    return existsSync(join(folder, 'ledger.jsonl')) ? problems : problems.filter(({ file }) => file !== 'ledger.jsonl');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Checks the small brief, with further files if these are given, after one text in one of its files was replaced by another.
 *
 * `checkEdit('topics.yaml', 'name: Trade', 'name:')` → `[{ name: 'InvalidField', line: 5, … }]`
 */
export function checkEdit(
  file: string,
  written: string,
  instead: string,
  further: Readonly<Record<string, string>> = {},
): readonly Problem[] {
  return loadEdit(file, written, instead, further).problems;
}

/** The small brief after such an edit, read. */
export function loadEdit(file: string, written: string, instead: string, further: Readonly<Record<string, string>> = {}): LoadedCorpus {
  return loadSmallBrief({ ...further, [file]: readEdit(file, written, instead, further) });
}

/** The file after it. */
export function readEdit(file: string, written: string, instead: string, further: Readonly<Record<string, string>> = {}): string {
  const text = further[file] ?? readSmallBrief().get(file) ?? '';
  if (!text.includes(written)) throw new Error(`${file} of the small brief does not contain “${written}”.`);
  return text.replace(written, () => instead);
}

/** The small brief with whole files replaced; undefined leaves one out. */
export function loadSmallBrief(changes: Readonly<Record<string, string | undefined>> = {}): LoadedCorpus {
  const files = readSmallBrief();
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  return parseCorpus(files);
}

/** The files of the small brief, by path. */
export function readSmallBrief(): Map<string, string> {
  const folder = fixturePath('a small brief');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}

/** The file of a fixture. */
export function readFixture(name: string, file: string): string {
  return readFileSync(join(fixturePath(name), file), 'utf8');
}

/** The path of a fixture’s folder. */
export function fixturePath(name: string): string {
  return resolve(import.meta.dirname, '../fixtures', name);
}

/** A problem as tests write it: file, name, line and, where it matters, column. */
export type Row = readonly [file: string, name: ProblemName, line: number, column?: number];
