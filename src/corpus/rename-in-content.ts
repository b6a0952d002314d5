import { splitAddress } from '../brief/address.ts';
import type { Files } from './read-files.ts';

/**
 * The content with the id of a claim, section, judgement or event changed, where it is defined and wherever it is cited or
 * linked to. Of other addresses nothing is changed.
 *
 * `renameId(files, '/sources/letter/#two-groups', 'both-groups')` → `[@letter#two-groups]` is `[@letter#both-groups]` in all files
 */
export function renameId(files: Files, address: string, id: string): Files {
  const { page, id: old } = splitAddress(address);
  const home = fileOf(page);
  const source = /^\/sources\/([^/]+)\/$/.exec(page)?.[1];
  return mapFiles(files, (text, path) => {
    let changed = replaceName(text, `(?<![\\w/.-])${page}#`, old, id);
    if (source !== undefined) changed = replaceName(changed, `(?<![\\w/-])${source}#`, old, id);
    if (path === home) changed = replaceName(changed, path.endsWith('.md') ? '(?:\\{|\\]\\()#' : '\\bid:\\s+', old, id);
    return [path, changed];
  });
}

/** The content with a source, theme or page under another name in the same folder, and all that names it changed. */
export function renamePage(files: Files, from: string, to: string): Files {
  const [file, renamed] = [fileOf(from), fileOf(to)];
  if (!files.has(file) || files.has(renamed) || folderOf(file) !== folderOf(renamed)) return files;
  const [old, id] = [nameOf(file), nameOf(renamed)];
  return mapFiles(files, (text, path) => {
    let changed = text.replaceAll(new RegExp(`(?<![\\w/.-])${from}`, 'g'), to);
    if (folderOf(file) === 'sources') {
      changed = changed.replaceAll(new RegExp(`(?<![\\w/-])${old}(?=#[a-z])`, 'g'), id);
      if (path.startsWith('questions/')) changed = changed.replaceAll(new RegExp(`^(\\s+)${old}(?=:)`, 'gm'), `$1${id}`);
    }
    if (folderOf(file) === 'themes') changed = replaceName(changed, '\\btheme(?::\\s*|=)', old, id);
    return [path === file ? renamed : path, changed];
  });
}

/** Replaces a name behind what must stand before it, where it ends as a name does. */
function replaceName(text: string, before: string, old: string, id: string): string {
  return text.replaceAll(new RegExp(`(${before})${old}(?![\\w-])`, 'g'), `$1${id}`);
}

function mapFiles(files: Files, change: (text: string, path: string) => [string, string]): Files {
  return new Map([...files].map(([path, text]) => (path === 'ledger.jsonl' ? [path, text] : change(text, path))));
}

/** `/themes/treaty/` → `themes/treaty.md`, `/about/` → `pages/about.md`, `/timeline/` → `timeline.yaml`. */
function fileOf(page: string): string {
  const name = page.slice(1, -1);
  if (name === '' || name === 'timeline') return name === '' ? 'pages/home.md' : 'timeline.yaml';
  return name.includes('/') ? `${name}.md` : `pages/${name}.md`;
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}
