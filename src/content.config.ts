import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { contentRoot } from './corpus/read-files.ts';

/** The Markdown that Astro renders. What its front matter says is asked of the corpus, which has checked it. */
export const collections = { sources: readMarkdown('sources'), themes: readMarkdown('themes'), pages: readMarkdown('pages') };

/** A folder’s Markdown, rendered anew each time: a page’s HTML depends on other files, which Astro’s store does not know. */
function readMarkdown(folder: string) {
  const { name, load } = glob({ base: pathToFileURL(`${contentRoot}/${folder}/`), pattern: '*.md' });
  return defineCollection({
    loader: {
      name,
      load: async (context) => {
        context.store.clear();
        await load(context);
      },
    },
  });
}
