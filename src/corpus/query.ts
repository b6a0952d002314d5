import type { Corpus } from '../brief/corpus.ts';
import { loadCorpus } from './load.ts';
import { contentRoot } from './root.ts';

/**
 * The corpus, for pages: the one that the configuration has read and checked, and in development, where content changes
 * under it, read anew for each page.
 */
export function readCorpus(): Corpus {
  if (import.meta.env.DEV) return loadCorpus(contentRoot).corpus;
  if (!holder[place]) throw new Error('The configuration of the build has handed over no corpus.');
  return holder[place];
}

/** Hands the corpus to the pages. Astro bundles these apart from its configuration, and both have only the process in common. */
export function handOverCorpus(corpus: Corpus): void {
  holder[place] = corpus;
}

const place = Symbol.for('tumen.corpus');
const holder = globalThis as { [place]?: Corpus };
