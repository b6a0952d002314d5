import { existsSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { isIdentifier } from '../brief/ids.ts';
import { codePointOf, invisible } from '../brief/invisible.ts';
import { startOfFile, type Location, type Report } from './problems/problem.ts';

/**
 * Reads a content folder as it lies on disk: `{ 'themes/treaty.md' → '---\ntitle: …' }`, by path below the folder.
 * Bytes that no page could show are reported; a byte order mark and Windows line ends are taken away.
 */
export function readFiles(root: string, report: Report): Files {
  const files = new Map<string, string>();
  const entries = attempt(() => readdirSync(root, { recursive: true, withFileTypes: true }));
  if (typeof entries === 'string') {
    const reason = existsSync(root) ? entries : 'there is no such folder';
    report('UnreadableFile', startOfFile(''), { reason });
    return files;
  }
  const all = entries.map((entry) => [relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'), entry] as const);
  // Node follows links to folders, which are reported themselves.
  const links = all.flatMap(([path, entry]) => (entry.isSymbolicLink() ? [`${path}/`] : []));
  const paths = all.filter(([path]) => !links.some((link) => path.startsWith(link)));
  for (const [path, entry] of paths.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = isContent(path, entry, report) ? readText(root, path, report) : undefined;
    if (text !== undefined) files.set(path, text);
  }
  for (const [file, what] of Object.entries({ ...required, sources: 'the sources' })) {
    const isThere = all.some(
      ([path, entry]) => path.startsWith(`${file}/`) || (path === file && (file !== 'sources' || !entry.isDirectory())),
    );
    if (!isThere) report('MissingFile', startOfFile(file), { what });
  }
  return files;
}

/** Where the content lies: `content/` of the project, or the folder that CONTENT_DIR names (tests build small ones). */
export const contentRoot = resolve(process.env.CONTENT_DIR ?? 'content');

/** Path below the content folder to text. */
export type Files = ReadonlyMap<string, string>;

/** Files that there must be, and what they hold. */
export const required: Readonly<Record<string, string>> = {
  'brief.yaml': 'the name, language, horizon and licence of the brief',
  'topics.yaml': 'the topics',
  'actors.yaml': 'the actors and terms',
  'timeline.yaml': 'the events',
  'pages/home.md': 'the bottom line of the first page',
  'pages/about.md': 'how the brief was made',
  'pages/positions.md': 'the table of all questions',
  'pages/accessibility.md': 'how accessible the brief is',
};

/** May be missing before anything is published; then nothing is recorded. It grows with every wording, to any size. */
export const ledgerFile = 'ledger.jsonl';

/** Every file that a content folder may have. */
const known = [
  ...['sources/<id>.md', 'themes/<id>.md', 'questions/<id>.yaml', 'pages/<id>.md', 'brief.yaml', 'topics.yaml', 'actors.yaml'],
  ...['timeline.yaml', 'references.yaml', 'exchanges.yaml', 'search/asked.yaml', 'search/words.yaml', ledgerFile],
];
const folders = ['sources', 'themes', 'questions', 'pages', 'search'];
/** Addresses that a file in `pages/` must not take. */
const taken = ['themes', 'sources', 'timeline', 'topics', 'actors', 'search', 'memo', 'cite', 'history', 'share', 'api', 'pagefind', '404'];

const largest = 1_000_000;
const longestLine = 20_000;

/** Whether something in the folder is a file of the content, with a name that can be an id where that is asked of it. */
function isContent(path: string, entry: Dirent, report: Report): boolean {
  const place = startOfFile(path);
  const [, folder, id = ''] = /^(?:(.*)\/)?(.*?)(?:\.\w+)?$/.exec(path) ?? [];
  if (/(?:^|\/)\./.test(path) || (entry.isDirectory() && folders.includes(path))) return false;
  // Of any other folder it is enough to report the folder.
  if (folder !== undefined && !folders.includes(folder)) return false;
  if (!entry.isFile()) report('UnreadableFile', place, { reason: entry.isSymbolicLink() ? 'it is a symbolic link' : 'it is not a file' });
  else if (!known.includes(path) && !known.includes(`${folder ?? ''}/<id>${extname(path)}`))
    report('UnexpectedFile', place, { expected: new Intl.ListFormat('en-GB').format(known) });
  else if (folder === 'pages' && taken.includes(id)) report('ReservedFileName', place, { name: entry.name });
  else if (folder !== undefined && !isIdentifier(id)) report('InvalidFileName', place, { name: entry.name });
  else return true;
  return false;
}

function readText(root: string, file: string, report: Report): string | undefined {
  const start = startOfFile(file);
  const bytes = attempt(() => readFileSync(join(root, file)));
  if (typeof bytes === 'string') report('UnreadableFile', start, { reason: bytes });
  else if (bytes.length > largest && file !== ledgerFile) report('FileTooLarge', start, { kilobytes: Math.round(bytes.length / 1000) });
  else {
    const text = decode(bytes);
    if (text === undefined) report('InvalidEncoding', findInvalid(file, bytes), {});
    else if (text.trim() === '' && file !== 'search/asked.yaml') report('EmptyFile', start, {});
    else return checkCharacters(file, text, report) ? text : undefined;
  }
  return undefined;
}

/** What a reading function returns, or why it could not: “ENOENT: no such file or directory”. */
function attempt<Read>(read: () => Read): Read | string {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error.message.replace(/, (?:open|read) ?.*$/, '') : String(error);
  }
}

/** Where the first bytes are that are no UTF-8. */
function findInvalid(file: string, bytes: Uint8Array): Location {
  const lines = (new TextDecoder().decode(bytes).split('\uFFFD')[0] ?? '').split('\n');
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The text of a file of the content, without a byte order mark and with the line ends of Unix; undefined where it is no UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n/g, '\n');
  } catch {
    return undefined;
  }
}

function checkCharacters(file: string, text: string, report: Report): boolean {
  let clean = true;
  for (const [index, line] of text.split('\n').entries()) {
    for (const match of line.matchAll(invisible)) {
      report('ControlCharacter', { file, line: index + 1, column: match.index + 1 }, { code: codePointOf(match[0]) });
      clean = false;
    }
    if (line.length > longestLine && file !== ledgerFile) {
      report('LineTooLong', { file, line: index + 1, column: 1 }, {});
      clean = false;
    }
  }
  return clean;
}
