/** Where everything is put together. The content is read and checked first; plugins, pages and integrations ask for it. */
import { defineConfig, passthroughImageService } from 'astro/config';
import type { Plugin } from 'vite';
import { basePathOf } from './src/brief/routes.ts';
import { builtPages } from './src/integrations/built-pages.ts';
import { compressedFiles } from './src/integrations/compressed-files.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { wholeBuild } from './src/integrations/whole-build.ts';

const base = basePathOf(process.env.BASE_PATH);

/**
 * Lets `import()` be what the browser has, in place of Vite’s own that first asks for style sheets and the parts of a part:
 * all style is there from the beginning, and the helper would be a quarter of what a page loads at once.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  // Set here, since Astro would set it anew after its own options.
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** One script for each page, with all that the parts fetched later share with it: Rolldown would give that a file, or several, of its own. */
const page = { name: 'page', test: /BaseLayout\.astro|src\/(?:browser\/every-page|brief\/(?:routes|address))\.ts/ };

export default defineConfig({
  base,
  // With `always`, the development server would ask for a slash behind the names of files too.
  trailingSlash: 'ignore',
  compressHTML: true,
  scopedStyleStrategy: 'where',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  vite: {
    plugins: [plainImports],
    build: {
      cssCodeSplit: true,
      assetsInlineLimit: 0,
      license: { fileName: 'licences.md' },
      rolldownOptions: { output: { codeSplitting: { groups: [page] } } },
    },
  },
  integrations: [contentCheck(base), builtPages(base), searchIndex(base), compressedFiles(), wholeBuild()],
});
