import type { Publication } from '../../src/brief/publication.ts';
import { site } from '../../src/site.ts';

/** The site as if it lay under `https://example.org/tumen/`. */
export const publication: Publication = { ...site, at: (path) => `https://example.org/tumen${path}` };
