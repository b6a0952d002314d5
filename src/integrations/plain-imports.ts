import type { Plugin } from 'vite';

/**
 * Lets `import()` be what the browser has, in place of Vite’s own that first asks for style sheets and the parts of a part:
 * all style is there from the beginning, and the helper would be a quarter of what a page loads at once.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    // Set here, since Astro would set it anew after its own options.
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === preloadHelper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

const preloadHelper = '\0vite/preload-helper.js';
