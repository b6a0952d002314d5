import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A site that was built to be measured. */
export interface BuiltSite {
  readonly folder: string;
  readonly index: IndexSize;
  /** Seconds it took to make the index, or the whole site where that cannot be told apart. */
  readonly seconds: number;
}

/** What of an index grows with the documents, on disk: its data, without the programs beside it. */
export interface IndexSize {
  readonly bytes: number;
  readonly files: number;
}

/** Adds up what lies in some folders or files of a site. */
export function sizeIndex(folder: string, paths: readonly string[]): IndexSize {
  const files = paths.flatMap((path) => listFiles(join(folder, path))).filter((file) => !programs.has(extname(file)));
  return { bytes: files.reduce((sum, file) => sum + statSync(file).size, 0), files: files.length };
}

/** Scripts, their styles and Pagefind’s `wasm.en.pagefind`: the same for one document as for ten thousand. */
const programs = new Set(['.js', '.css', '.pagefind']);

function listFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
