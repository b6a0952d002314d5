import type { Corpus, Source, Theme } from '../brief/corpus.ts';
import type { TopicId } from '../brief/ids.ts';
import type { Publication } from '../brief/schema/brief.ts';
import type { ListedPage } from '../brief/overview.ts';
import { wordsOf } from '../brief/words.ts';
import { element, printXml, type Xml } from '../cite/formats/xml.ts';
import { splitAddress } from '../brief/address.ts';
import { filePaths, fixedPaths, sourcePath, themePath, twinPathOf } from '../brief/routes.ts';

/**
 * An Atom feed (RFC 4287) of the themes and the sources; an entry’s id is its page’s address, which never changes. No two
 * entries have one time: readers sort by it, and some show but one of those that share it.
 */
export function printFeed(corpus: Corpus, publication: Publication): string {
  const { name, title, description, language, licence, edition, at } = publication;
  const { rights } = wordsOf(publication).frame;
  const instants = findInstants(
    [
      ...[...corpus.themes.values()].map(({ id, updated }) => ({ path: themePath(id), updated })),
      ...[...corpus.sources.keys()].map((id) => ({ path: sourcePath(id) })),
    ],
    corpus.ledger,
    edition,
  );
  const timeOf = (path: string) => instants.get(path) ?? toInstant(edition);
  const newest = [...instants.values()].sort().at(-1);
  return printXml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, at('/')),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, newest ?? toInstant(edition)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: at(filePaths.feed) }),
      element('link', { rel: 'alternate', type: 'text/html', href: at('/') }),
      element('author', {}, element('name', {}, name), element('uri', {}, at('/'))),
      element('rights', {}, `${licence.name} (${licence.url}); ${rights.charAt(0).toLowerCase()}${rights.slice(1)}`),
      element('icon', {}, at('/icon.svg')),
      ...[...corpus.themes.values()].map((theme) => themeEntry(theme, timeOf(themePath(theme.id)), corpus, publication)),
      ...[...corpus.sources.values()].map((source) => sourceEntry(source, timeOf(sourcePath(source.id)), corpus, publication)),
    ),
  );
}

function themeEntry(theme: Theme, updated: string, corpus: Corpus, { at }: Publication): Xml {
  return entry(themePath(theme.id), at, [
    element('title', {}, theme.title),
    element('published', {}, toInstant(theme.published)),
    element('updated', {}, updated),
    ...categories(theme.topics, corpus, at),
    element('summary', {}, theme.summary),
  ]);
}

function sourceEntry(source: Source, updated: string, corpus: Corpus, { at }: Publication): Xml {
  const topics = source.sections.flatMap((section) => section.topics);
  return entry(sourcePath(source.id), at, [
    element('title', {}, `${source.publication}: ${source.title}`),
    element('updated', {}, updated),
    element('link', { rel: 'related', href: source.url, hreflang: source.language }),
    ...categories([...new Set(topics)], corpus, at),
    element('summary', {}, source.inBrief.text),
  ]);
}

function entry(path: string, at: Publication['at'], children: readonly Xml[]): Xml {
  return element(
    'entry',
    {},
    element('id', {}, at(path)),
    element('link', { rel: 'alternate', type: 'text/html', href: at(path) }),
    element('link', { rel: 'alternate', type: 'text/markdown', href: at(twinPathOf(path)) }),
    ...children,
  );
}

function categories(topics: readonly TopicId[], corpus: Corpus, at: Publication['at']): Xml[] {
  return topics.map((id) => element('category', { term: id, scheme: at(fixedPaths.topics), label: corpus.topics.get(id)?.name }));
}

/**
 * When each page changed last: the day of its last line in the ledger, and as its second of that day the number of the line
 * among those of the day, since the ledger keeps no time. What is newer than the ledger, or not in it, comes last on its day.
 *
 * `findInstants([{ path: '/themes/treaty/' }], ledger, edition)` → `Map { '/themes/treaty/' → '2026-11-21T00:00:17Z' }`
 */
function findInstants(pages: readonly DatedPage[], ledger: Corpus['ledger'], edition: string): Map<string, string> {
  const counts = new Map<string, number>();
  const recorded = new Map<string, { readonly date: string; readonly second: number }>();
  for (const { address, date } of ledger) {
    const second = counts.get(date) ?? 0;
    counts.set(date, second + 1);
    recorded.set(splitAddress(address).page, { date, second });
  }
  return new Map(
    pages.map(({ path, updated = '' }, index) => {
      const line = recorded.get(path);
      if (line && line.date >= updated) return [path, toInstant(line.date, line.second)];
      return [path, toInstant(updated || edition, secondsOfDay - 1 - index)];
    }),
  );
}

interface DatedPage {
  readonly path: string;
  /** The day its author gives it. */
  readonly updated?: string;
}

const secondsOfDay = 24 * 60 * 60;

/** `2026-11-21` → `2026-11-21T00:00:00Z`; a month or a year begins with its first day. */
function toInstant(date: string, second = 0): string {
  const start = Date.parse(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);
  return new Date(start + second * 1000).toISOString().replace('.000Z', 'Z');
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
      element('ShortName', {}, name),
      element('Description', {}, title),
      element('Url', { type: 'text/html', template: `${at(fixedPaths.search)}?q={searchTerms}` }),
      element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: at(filePaths.searchDescription) }),
      element('Image', { width: '32', height: '32', type: 'image/svg+xml' }, at('/icon.svg')),
      element('Language', {}, language),
      element('InputEncoding', {}, 'UTF-8'),
    ),
  );
}

/** The sign of the brief in a square of its own, for the tabs of browsers. */
export function printIcon({ mark }: Pick<Publication, 'mark'>): string {
  const strokes = mark.map((d) => element('path', { d }));
  return printXml(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' },
      element('rect', { width: '32', height: '32', rx: '6', fill: '#17384a' }),
      element(
        'g',
        { fill: 'none', stroke: '#f7f3ea', 'stroke-linecap': 'round', 'stroke-width': '3.2', transform: 'translate(3 3) scale(.8125)' },
        ...strokes,
      ),
    ),
  );
}
