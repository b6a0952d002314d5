import type { VFile } from 'vfile';
import type { Corpus } from '../brief/corpus.ts';
import { pathOfFile } from '../brief/routes.ts';

/** What plugins are given: the checked corpus, asked for anew at each use so that development sees changes, and the base path. */
export interface PluginOptions {
  readonly corpus: () => Corpus;
  /** Path the site is served under, with a slash at both ends: `/` or `/tumen/`. */
  readonly base: string;
}

/** Which entry a Markdown file is, and its page: `…/content/themes/treaty.md` → `{ folder: 'themes', id: 'treaty', page: '/themes/treaty/' }`. */
export function identify(file: VFile): { folder: string; id: string; page: string } {
  const [, folder = '', id = ''] = /([^/\\]+)[/\\]([^/\\]+)\.md$/.exec(file.path) ?? [];
  return { folder, id, page: pathOfFile(`${folder}/${id}.md`) };
}
