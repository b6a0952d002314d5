import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { contentRoot } from './corpus/root.ts';
import { sourceSchema } from './brief/schema/source.ts';
import { pageSchema, themeSchema } from './brief/schema/theme.ts';

export const collections = {
  sources: defineCollection({ loader: markdownIn('sources'), schema: sourceSchema }),
  themes: defineCollection({ loader: markdownIn('themes'), schema: themeSchema }),
  pages: defineCollection({ loader: markdownIn('pages'), schema: pageSchema }),
};

/** A folder’s Markdown, rendered anew each time: a page’s HTML depends on other files, which Astro’s store does not know. */
function markdownIn(folder: string): Loader {
  const { name, load } = glob({ base: pathToFileURL(`${contentRoot}/${folder}/`), pattern: '*.md' });
  return {
    name,
    load: async (context) => {
      context.store.clear();
      await load(context);
    },
  };
}
