import { joinAddress } from './address.ts';
import type { ActorId, AnchorId, EventId, QuestionId, SourceId, ThemeId, TopicId } from './ids.ts';

/**
 * Where everything stands: the one place that knows how what the brief consists of becomes a path on the site.
 *
 * `sourcePath('letter')` → `/sources/letter/`, `sourcePath('letter', 'two-groups')` → `/sources/letter/#two-groups`
 */
export function sourcePath(source: SourceId, id: AnchorId | '' = ''): string {
  return joinAddress(`/sources/${source}/`, id);
}

/** `radio-talk`, `aid-without-delay` → `/sources/radio-talk/#aid-without-delay`. */
export function claimPath({ source, id }: { readonly source: SourceId; readonly id: AnchorId }): string {
  return sourcePath(source, id);
}

export function themePath(theme: ThemeId, id: AnchorId | '' = ''): string {
  return joinAddress(`/themes/${theme}/`, id);
}

/** `about` → `/about/`, `home` → `/`. */
export function pagePath(page: string, id: AnchorId | '' = ''): string {
  return joinAddress(page === 'home' ? '/' : `/${page}/`, id);
}

export function topicPath(topic: TopicId): string {
  return `/topics/${topic}/`;
}

export function questionPath(question: QuestionId): string {
  return `/positions/#${question}`;
}

export function eventPath(event: EventId): string {
  return `/timeline/#${event}`;
}

export function actorPath(actor: ActorId): string {
  return `/actors/#${actor}`;
}

/** Pages that no entry has: what lists the entries, and what only works with what the brief has. */
export const fixedPaths = {
  themes: '/themes/',
  sources: '/sources/',
  positions: '/positions/',
  timeline: '/timeline/',
  topics: '/topics/',
  actors: '/actors/',
  search: '/search/',
  memo: '/memo/',
} as const;

/** Where all forms of citing an address stand: `/sources/letter/#two-groups` → `/cite/sources/letter/#two-groups`. */
export function citePathOf(address: string): string {
  return `/cite${address}`;
}

/** The id of what is cited as a whole on a page of citations; no passage can have it. */
export const wholePageId = 'cite-page';

/** Where the earlier wordings of a page and its passages stand: `/sources/letter/` → `/history/sources/letter/`. */
export function historyPathOf(page: string): string {
  return `/history${page}`;
}

/** The page as Markdown: `/sources/letter/` → `/sources/letter/index.md`. */
export function twinPathOf(page: string): string {
  return `${page}index.md`;
}

/** A source or theme for reference managers: `/sources/letter/`, `bib` → `/sources/letter.bib`. */
export function exportPathOf(page: string, ending: string): string {
  return `${page.slice(0, -1)}.${ending}`;
}

/** What is shown where a link to a page is pasted: `/` → `/share/home.png`, `/themes/treaty/` → `/share/themes/treaty.png`. */
export function shareImagePathOf(page: string): string {
  return page === '/' ? '/share/home.png' : `/share${page.slice(0, -1)}.png`;
}

/** The path that the site lies under, as BASE_PATH names it, with slashes: `banks` → `/banks/`, nothing → `/`. */
export function basePathOf(named = ''): string {
  return `/${named}/`.replace(/\/{2,}/g, '/');
}

/** Files for machines. */
export const filePaths = {
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
  searchDescription: '/opensearch.xml',
  claims: '/api/claims.json',
  sources: '/api/sources.json',
  claimsSchema: '/api/claims.schema.json',
  sourcesSchema: '/api/sources.schema.json',
} as const;

/** The page that a file of the content becomes: `themes/treaty.md` → `/themes/treaty/`, `pages/home.md` → `/`. */
export function pathOfFile(file: string): string {
  const [folder, name = ''] = file.replace(/\.md$/, '').split('/');
  return folder === 'pages' ? pagePath(name) : `/${folder ?? ''}/${name}/`;
}

/**
 * The file that ought to define what somebody’s link names, and the name it would define there; without a name, the file is all of it.
 *
 * `findDefinition('/topics/treaty/')` → `['topics.yaml', 'treaty']`, `findDefinition('/themes/treaty/#two-sides')` → `['themes/treaty.md', 'two-sides']`
 */
export function findDefinition(address: string): Definition {
  const [, folder = '', id, anchor] = /^\/([^/#]*)\/?([^/#]+)?\/?(?:#(.*))?$/.exec(address) ?? [];
  if (folder === 'topics') return ['topics.yaml', id];
  if (folder === 'actors') return ['actors.yaml', anchor];
  if (folder === 'timeline') return ['timeline.yaml', anchor];
  if (folder === 'positions') return [`questions/${anchor ?? ''}.yaml`];
  if (folder === 'sources' || folder === 'themes') return [`${folder}/${id ?? ''}.md`, anchor];
  return [`pages/${folder === '' ? 'home' : folder}.md`, anchor];
}

/** The file that ought to define a name; and the name as it would be defined there, unless that is the name of the file. */
export type Definition = readonly [file: string, name?: string | undefined];
