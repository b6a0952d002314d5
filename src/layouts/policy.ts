import { createHash } from 'node:crypto';

/**
 * The order of the style layers, declared before any style sheet: Astro would otherwise order them by import, and a page
 * that imports a component before the layout would turn them upside down.
 */
export const layerOrder = '@layer reset, tokens, base, prose, parts, components, utilities, print;';

const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${hashOfStyle(layerOrder)}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** What allows a style in a page: `'sha256-l8tVWyDw…='`. */
export function hashOfStyle(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

/** Content security policy for `<meta>`; as a header (`public/_headers`) it has `frame-ancestors 'none'` as well, which a `<meta>` cannot carry. Once a page is built it names the hash of the page’s own style. */
export const contentSecurityPolicy = directives.join('; ');
