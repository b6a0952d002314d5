/** Where everything is put together: the corpus is read and checked, then handed to plugins and integrations. */
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, passthroughImageService } from 'astro/config';
import { loadRecorded } from './src/corpus/load-recorded.ts';
import { handOverCorpus } from './src/corpus/query.ts';
import { contentRoot } from './src/corpus/root.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { keptLinks } from './src/integrations/kept-links.ts';
import { markdownTwins } from './src/integrations/markdown-twins.ts';
import { movedPages } from './src/integrations/moved-pages.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { createPipeline } from './src/plugins/pipeline.ts';

const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
const site = process.env.SITE_URL ?? 'https://tumen.example';
let loaded = loadRecorded(contentRoot);
handOverCorpus(loaded.corpus);
const readCorpus = () => loaded.corpus;
/** In development, when content has changed. */
const reload = () => (loaded = loadRecorded(contentRoot));

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  scopedStyleStrategy: 'where',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: true,
      smartypants: false,
      ...createPipeline({ corpus: readCorpus, base }),
    }),
  },
  vite: { plugins: [plainImports()], build: { cssCodeSplit: true, assetsInlineLimit: 0 } },
  integrations: [
    contentCheck(loaded.problems, reload),
    movedPages(readCorpus),
    keptLinks(readCorpus),
    markdownTwins(),
    searchIndex(readCorpus),
  ],
});
