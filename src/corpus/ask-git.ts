import { execFileSync } from 'node:child_process';

/**
 * What git prints about a folder; undefined where it is missing, or has nothing to say of this.
 *
 * `askGit('content', ['log', '-1', '--format=%cs'])` → `'2026-11-21\n'`
 */
export function askGit(folder: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
}
