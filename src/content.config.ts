import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentRoot } from './corpus/root.ts';
import { sourceSchema } from './model/schema/source.ts';
import { pageSchema, themeSchema } from './model/schema/theme.ts';

const markdownIn = (folder: string) => glob({ base: `${contentRoot}/${folder}`, pattern: '*.md' });

export const collections = {
  sources: defineCollection({ loader: markdownIn('sources'), schema: sourceSchema }),
  themes: defineCollection({ loader: markdownIn('themes'), schema: themeSchema }),
  pages: defineCollection({ loader: markdownIn('pages'), schema: pageSchema }),
};
