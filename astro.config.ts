/** Where everything is put together: the corpus is read and checked once, then handed to plugins and integrations. */
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, passthroughImageService } from 'astro/config';
import { loadCorpus } from './src/corpus/load.ts';
import { contentRoot } from './src/corpus/root.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { markdownTwins } from './src/integrations/markdown-twins.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { createPipeline } from './src/plugins/pipeline.ts';

const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
const site = process.env.SITE_URL ?? 'https://tumen.example';
const isDevelopment = process.argv.includes('dev');
const loaded = loadCorpus(contentRoot);
const readCorpus = () => (isDevelopment ? loadCorpus(contentRoot).corpus : loaded.corpus);

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
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
  integrations: [contentCheck(loaded.problems), markdownTwins(), searchIndex(readCorpus)],
});
