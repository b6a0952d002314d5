import { createHash } from 'node:crypto';

/**
 * The order of the style layers, declared before any style sheet: Astro would otherwise order them by import, and a page
 * that imports a component before the layout would turn them upside down.
 */
export const layerOrder = '@layer reset, tokens, base, prose, parts, components, utilities, print;';

const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' 'sha256-${createHash('sha256').update(layerOrder).digest('base64')}'`,
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

/** Content security policy for `<meta>`; as a header (`public/_headers`) it has `frame-ancestors 'none'` as well, which a `<meta>` cannot carry. */
export const contentSecurityPolicy = directives.join('; ');
