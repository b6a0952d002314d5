import { loadCorpus } from './load.ts';
import { contentRoot } from './root.ts';
import type { Corpus } from '../brief/corpus.ts';

let built: Corpus | undefined;

/** The corpus, for pages: read once for all pages of a build, and again for each in development, where content changes under it. */
export function readCorpus(): Corpus {
  if (import.meta.env.DEV) return loadCorpus(contentRoot).corpus;
  built ??= loadCorpus(contentRoot).corpus;
  return built;
}
