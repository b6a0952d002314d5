import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isIdentifier } from '../brief/ids.ts';
import type { Location, Report } from './problems/problem.ts';

/**
 * Reads a content folder as it lies on disk: `{ 'themes/treaty.md' → '---\ntitle: …' }`, by path below the folder.
 * Bytes that no page could show are reported; a byte order mark and Windows line ends are taken away.
 */
export function readFiles(root: string, report: Report): Files {
  const files = new Map<string, string>();
  if (!existsSync(root)) {
    report('UnreadableFile', { file: '', line: 1, column: 1 }, { reason: 'there is no such folder' });
    return files;
  }
  for (const path of listPaths(root, '', report)) {
    const text = readText(root, path, report);
    if (text !== undefined) files.set(path, text);
  }
  for (const [path, what] of Object.entries(required)) {
    if (!existsSync(join(root, path))) report('MissingFile', { file: path, line: 1, column: 1 }, { what });
  }
  return files;
}

/** Where the content lies: `content/` of the project, or the folder that CONTENT_DIR names (tests build small ones). */
export const contentRoot = resolve(process.env.CONTENT_DIR ?? 'content');

/** Path below the content folder to text. */
export type Files = ReadonlyMap<string, string>;

const largest = 1_000_000;
const longestLine = 20_000;

/** Files that are lists of their own. */
const single: Record<string, string> = {
  'topics.yaml': 'the topics',
  'actors.yaml': 'the actors and terms',
  'timeline.yaml': 'the events',
};
/** May be missing before anything is published; then nothing is recorded. */
export const ledgerFile = 'ledger.jsonl';
/** Other words for passages: may be missing or empty. */
const asked = 'asked.yaml';
/** Lists that a brief may do without. */
const optional = [ledgerFile, asked, 'references.yaml', 'exchanges.yaml'];
/** Pages that others link to, whatever the content. */
const linkedPages: Record<string, string> = {
  'pages/home.md': 'the bottom line of the first page',
  'pages/about.md': 'how the brief was made',
  'pages/positions.md': 'the table of all questions',
  'pages/accessibility.md': 'how accessible the brief is',
};
/** Files that there must be, and what they hold. */
export const required: Readonly<Record<string, string>> = { ...single, ...linkedPages };
/** Addresses that are not for `pages/` to give. */
const taken = ['themes', 'sources', 'timeline', 'topics', 'actors', 'search', 'memo', 'cite', 'history', 'share', 'api', 'pagefind', '404'];
/** Folders of entries, and the ending of their files. */
const folders: Record<string, string> = { sources: '.md', themes: '.md', questions: '.yaml', pages: '.md' };
const expected =
  'sources/<id>.md, themes/<id>.md, questions/<id>.yaml, pages/<id>.md, topics.yaml, actors.yaml, timeline.yaml, references.yaml, exchanges.yaml, asked.yaml and ledger.jsonl';

function listPaths(root: string, folder: string, report: Report): string[] {
  const names = attempt(() => readdirSync(join(root, folder)).sort());
  if (typeof names === 'string') {
    report('UnreadableFile', { file: folder, line: 1, column: 1 }, { reason: names });
    return [];
  }
  return names.flatMap((name) => {
    if (name.startsWith('.')) return [];
    const path = folder === '' ? name : `${folder}/${name}`;
    const entry = attempt(() => lstatSync(join(root, path)));
    // An editor’s temporary file may be gone again already.
    if (typeof entry === 'string') return [];
    if (folder === '' && entry.isDirectory() && Object.hasOwn(folders, name)) return listPaths(root, name, report);
    const place = { file: path, line: 1, column: 1 };
    if (!entry.isFile()) report('UnreadableFile', place, { reason: entry.isSymbolicLink() ? 'it is a symbolic link' : 'it is not a file' });
    else if (folder === '' ? !Object.hasOwn(single, name) && !optional.includes(name) : !name.endsWith(folders[folder] ?? ''))
      report('UnexpectedFile', place, { expected });
    else if (folder === '' || isUsable(folder, name, place, report)) return [path];
    return [];
  });
}

/** Whether a file of an entry can give it its id. */
function isUsable(folder: string, name: string, place: Location, report: Report): boolean {
  const id = name.slice(0, name.lastIndexOf('.'));
  const isTaken = folder === 'pages' && taken.includes(id);
  if (isTaken) report('ReservedFileName', place, { name });
  else if (!isIdentifier(id)) report('InvalidFileName', place, { name });
  else return true;
  return false;
}

function readText(root: string, file: string, report: Report): string | undefined {
  const start = { file, line: 1, column: 1 };
  const bytes = attempt(() => readFileSync(join(root, file)));
  if (typeof bytes === 'string') report('UnreadableFile', start, { reason: bytes });
  else if (bytes.length > largest && file !== ledgerFile) report('FileTooLarge', start, { kilobytes: Math.round(bytes.length / 1000) });
  else {
    const text = decode(bytes);
    if (text === undefined) report('InvalidEncoding', start, {});
    else if (text.trim() === '' && file !== asked) report('EmptyFile', start, {});
    else return checkCharacters(file, text, report) ? text : undefined;
  }
  return undefined;
}

/** What a reading function returns, or why it could not: “ENOENT: no such file or directory”. */
function attempt<Read>(read: () => Read): Read | string {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error.message.replace(/, (?:open|scandir|read) ?.*$/, '') : String(error);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n/g, '\n');
  } catch {
    return undefined;
  }
}

/**
 * Controls, soft hyphens, bidirectional overrides, zero-width characters and what is no character at all: none has a place
 * in text that people must be able to check. Tabs and line ends may stand, and the joiners that scripts and emoji need.
 */
const invisible = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFD]--[\t\n\u200C\u200D]]/gv;

function checkCharacters(file: string, text: string, report: Report): boolean {
  let clean = true;
  for (const [index, line] of text.split('\n').entries()) {
    for (const match of line.matchAll(invisible)) {
      const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      report('ControlCharacter', { file, line: index + 1, column: match.index + 1 }, { code });
      clean = false;
    }
    if (line.length > longestLine && file !== ledgerFile) {
      report('LineTooLong', { file, line: index + 1, column: 1 }, {});
      clean = false;
    }
  }
  return clean;
}
