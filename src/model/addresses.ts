import type { Corpus } from './corpus.ts';

/** Pages whose address does not come from an entry. */
const fixed = ['/', '/themes/', '/sources/', '/positions/', '/timeline/', '/topics/', '/actors/', '/search/', '/about/', '/accessibility/'];
/** Files for machines. */
const files = ['/feed.xml', '/sitemap.xml', '/api/claims.json', '/api/sources.json', '/api/claims.schema.json', '/api/sources.schema.json'];

/**
 * Every address that content may link to: pages and the ids on them.
 *
 * `listAddresses(corpus)` → `Set { '/', '/themes/treaty/', '/themes/treaty/#what-to-watch', … }`
 */
export function listAddresses(corpus: Corpus): ReadonlySet<string> {
  const addresses = new Set(fixed);
  const add = (page: string, ids: Iterable<string>) => {
    addresses.add(page);
    for (const id of ids) addresses.add(`${page}#${id}`);
  };
  for (const { id, sections, claims } of corpus.sources.values())
    add(
      `/sources/${id}/`,
      [...sections, ...claims].map((part) => part.id),
    );
  for (const { id, sections, judgements } of corpus.themes.values())
    add(
      `/themes/${id}/`,
      [...sections, ...judgements].map((part) => part.id),
    );
  for (const id of corpus.topics.keys()) addresses.add(`/topics/${id}/`);
  add('/positions/', corpus.questions.keys());
  add('/actors/', corpus.actors.keys());
  add(
    '/timeline/',
    corpus.events.map(({ id }) => id),
  );
  for (const { id, sections } of corpus.pages.values())
    add(
      id === 'home' ? '/' : `/${id}/`,
      sections.map((part) => part.id),
    );
  const twins = [...addresses].filter((address) => address.endsWith('/') && address !== '/search/').map((page) => `${page}index.md`);
  return new Set([...addresses, ...files, ...twins]);
}
