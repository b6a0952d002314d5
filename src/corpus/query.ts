import type { Corpus } from '../brief/corpus.ts';

/** The corpus as it was last read and checked: in a build once, in development again whenever the content changes. */
export function readCorpus(): Corpus {
  if (!holder[place]) throw new Error('The content was not read before it was asked for.');
  return holder[place];
}

/** Hands the corpus to all who ask. Astro bundles pages apart from its configuration, and both have only the process in common. */
export function handOverCorpus(corpus: Corpus): void {
  holder[place] = corpus;
}

const place = Symbol.for('brief.corpus');
const holder = globalThis as { [place]?: Corpus };
