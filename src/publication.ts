import type { Publication } from './brief/publication.ts';
import { site } from './site.ts';

/** Facts about the site together with its address, for everything that leaves it: feeds, data, structured data. */
export const publication: Publication = {
  ...site,
  at: (path) => new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/') + path.replace(/^\//, ''), import.meta.env.SITE).href,
};
