import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askGit } from './ask-git.ts';

/**
 * The first line that a file which grows only at its end had in a commit, and does not have now. A commit that took lines
 * away counts for nothing, so that what it altered can be put right, and cannot be covered up by the next. Where there is no
 * repository, or no commit of the file, nothing can be compared.
 *
 * `findAlteredLine('content', 'ledger.jsonl')` → `{ line: 12, was: '{"address":…' }`
 */
export function findAlteredLine(root: string, file: string): AlteredLine | undefined {
  const path = join(root, file);
  const current = existsSync(path) ? readFileSync(path, 'utf8').replace(/\r\n/g, '\n') : '';
  let kept: readonly string[] = [];
  for (const version of listVersions(root, file)) {
    const lines = version.split('\n').filter((line) => line !== '');
    if (findMissing(kept, lines) === undefined) kept = lines;
  }
  const missing = findMissing(kept, current.split('\n'));
  return missing === undefined ? undefined : { line: missing + 1, was: kept[missing] ?? '' };
}

export interface AlteredLine {
  /** From 1, in the file as it was committed. */
  readonly line: number;
  readonly was: string;
}

/** The index of the first line that is not among others in the same order; a merge may have put some between them. */
function findMissing(lines: readonly string[], others: readonly string[]): number | undefined {
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const found = others.indexOf(line, from);
    if (found < 0) return index;
    from = found + 1;
  }
  return undefined;
}

/** The file’s text in every commit that changed it, oldest first. */
function listVersions(root: string, file: string): string[] {
  const commits = askGit(root, ['log', '--reverse', '--format=%H', '--', file])?.trim().split('\n').filter(Boolean) ?? [];
  return commits.flatMap((commit) => askGit(root, ['show', `${commit}:./${file}`]) ?? []);
}
