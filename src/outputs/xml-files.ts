import type { Corpus, Source, Theme } from '../brief/corpus.ts';
import type { TopicId } from '../brief/ids.ts';
import type { Publication } from '../brief/publication.ts';
import type { ListedPage } from '../brief/pages.ts';
import { element, printXml, type Xml } from '../cite/formats/xml.ts';
import { filePaths, fixedPaths, sourcePath, themePath, twinPathOf } from '../brief/routes.ts';

/** An Atom feed (RFC 4287) of the themes and the sources; an entry’s id is its page’s address, which never changes. */
export function printFeed(corpus: Corpus, publication: Publication): string {
  const { name, title, description, language, licence, edition, at } = publication;
  const updated = [edition, ...[...corpus.themes.values()].map((theme) => theme.updated)].map(toInstant).sort().at(-1);
  return printXml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      ...[
        element('id', {}, at('/')),
        element('title', {}, title),
        element('subtitle', {}, description),
        element('updated', {}, updated ?? toInstant(edition)),
        element('link', { rel: 'self', type: 'application/atom+xml', href: at(filePaths.feed) }),
        element('link', { rel: 'alternate', type: 'text/html', href: at('/') }),
        element('author', {}, element('name', {}, name), element('uri', {}, at('/'))),
        element('rights', {}, `${licence.name} (${licence.url}); the sources belong to their publishers.`),
        element('icon', {}, at('/icon.svg')),
        ...[...corpus.themes.values()].map((theme) => themeEntry(theme, corpus, publication)),
        ...[...corpus.sources.values()].map((source) => sourceEntry(source, corpus, publication)),
      ],
    ),
  );
}

function themeEntry(theme: Theme, corpus: Corpus, { at }: Publication): Xml {
  return entry(themePath(theme.id), at, [
    element('title', {}, theme.title),
    element('published', {}, toInstant(theme.published)),
    element('updated', {}, toInstant(theme.updated)),
    ...categories(theme.topics, corpus, at),
    element('summary', {}, theme.summary),
  ]);
}

function sourceEntry(source: Source, corpus: Corpus, { at, edition }: Publication): Xml {
  const topics = source.sections.flatMap((section) => section.topics);
  return entry(sourcePath(source.id), at, [
    element('title', {}, `${source.publication}: ${source.title}`),
    element('updated', {}, toInstant(edition)),
    element('link', { rel: 'related', href: source.url, hreflang: source.language }),
    ...categories([...new Set(topics)], corpus, at),
    element('summary', {}, source.inBrief.text),
  ]);
}

function entry(path: string, at: Publication['at'], children: readonly Xml[]): Xml {
  return element(
    'entry',
    {},
    ...[
      element('id', {}, at(path)),
      element('link', { rel: 'alternate', type: 'text/html', href: at(path) }),
      element('link', { rel: 'alternate', type: 'text/markdown', href: at(twinPathOf(path)) }),
      ...children,
    ],
  );
}

function categories(topics: readonly TopicId[], corpus: Corpus, at: Publication['at']): Xml[] {
  return topics.map((id) => element('category', { term: id, scheme: at(fixedPaths.topics), label: corpus.topics.get(id)?.name }));
}

/** `2026-11-21` → `2026-11-21T00:00:00Z`; a month or a year begins with its first day. */
function toInstant(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`;
}

/** A sitemap (sitemaps.org 0.9) of some pages, each with the day its wording changed last. */
export function printSitemap(pages: readonly ListedPage[], at: (path: string) => string): string {
  const urls = pages.map(({ path, updated }) => element('url', {}, element('loc', {}, at(path)), element('lastmod', {}, updated)));
  return printXml(element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...urls));
}

/** An OpenSearch 1.1 description, from which a browser can search the site: `/search/?q={searchTerms}`. */
export function printSearchDescription({ name, title, language, at }: Publication): string {
  return printXml(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      ...[
        element('ShortName', {}, name),
        element('Description', {}, title),
        element('Url', { type: 'text/html', template: `${at(fixedPaths.search)}?q={searchTerms}` }),
        element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: at(filePaths.searchDescription) }),
        element('Image', { width: '32', height: '32', type: 'image/svg+xml' }, at('/icon.svg')),
        element('Language', {}, language),
        element('InputEncoding', {}, 'UTF-8'),
      ],
    ),
  );
}
