import type { ListedPage } from '../brief/pages.ts';
import { element, printXml } from '../cite/formats/xml.ts';

/** A sitemap (sitemaps.org 0.9) of some pages, each with the day its wording changed last. */
export function printSitemap(pages: readonly ListedPage[], at: (path: string) => string): string {
  const urls = pages.map(({ path, updated }) => element('url', {}, element('loc', {}, at(path)), element('lastmod', {}, updated)));
  return printXml(element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...urls));
}
