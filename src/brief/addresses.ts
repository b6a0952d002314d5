import { formatEndings } from '../cite/formats/formats.ts';
import type { Corpus } from './corpus.ts';
import { listWordings } from '../ledger/record/wordings.ts';

/**
 * Every address that content may link to: pages, the passages on them, and the files beside them.
 *
 * `listAddresses(corpus)` → `Set { '/themes/', …, '/themes/treaty/', '/themes/treaty/#what-to-watch', '/themes/treaty/index.md', … }`
 */
export function listAddresses(corpus: Corpus): ReadonlySet<string> {
  const addresses = listWordings(corpus).map(({ address }) => address);
  const pages = addresses.filter((address) => address.endsWith('/'));
  const twins = pages.filter((page) => page !== '/search/' && page !== '/memo/').map((page) => `${page}index.md`);
  const exported = pages
    .filter((page) => /^\/(?:sources|themes)\/./.test(page))
    .flatMap((page) => formatEndings.map((ending) => `${page.slice(0, -1)}.${ending}`));
  return new Set([...addresses, ...twins, ...exported, ...files]);
}

/** Files for machines. */
const files = ['/feed.xml', '/sitemap.xml', '/api/claims.json', '/api/sources.json', '/api/claims.schema.json', '/api/sources.schema.json'];
