import { listAddresses } from '../brief/addresses.ts';
import type { Corpus, Page, Theme } from '../brief/corpus.ts';
import { findNearest } from '../brief/nearest.ts';
import type { Report } from './problems/problem.ts';
import { findUsage } from '../brief/provenance/usage.ts';
import { site } from '../site.ts';
import { checkAsked } from './check-asked.ts';
import type { SiteLink } from './check-markdown.ts';
import { checkPositions } from './check-positions.ts';
import { checkQuestion } from './check-question.ts';
import { type Checks, createChecks } from './create-checks.ts';
import { definedBy } from './defined-by.ts';
import type { Faults } from './faults.ts';
import type { ReadAsked } from './read-asked.ts';
import type { Listed, Lists } from './read-lists.ts';
import type { ReadQuestion } from './read-question.ts';
import type { ReadSource } from './read-source.ts';
import type { Written } from './read-theme.ts';
import type { Actor } from '../brief/schema/lists.ts';

/** Reports every name that stands for something which is not there, and every claim that nothing uses. */
export function checkReferences(read: EverythingRead, report: Report): void {
  const check = createChecks(read, report);
  for (const source of read.sources) checkSource(source, check, report);
  for (const theme of read.themes) checkTheme(theme, check);
  for (const page of [...read.themes, ...read.pages]) checkNames(page, check);
  for (const question of read.questions) checkQuestion(question, read.sourceIds, check, report);
  checkPositions(read, report);
  checkActors(read.lists.actors, check, report);
  checkOutside(read, check, report);
  for (const { entry, locate } of read.lists.events) {
    for (const [index, key] of entry.claims.entries()) check.claim(key, locate(['claims', index]));
    for (const [index, id] of entry.actors.entries()) check.actor(id, locate(['actors', index]));
    for (const [index, id] of entry.topics.entries()) check.topic(id, locate(['topics', index]));
  }
  checkLinks(read, report);
  checkAsked(read, report);
  reportUnused(read, report);
}

export interface EverythingRead {
  readonly corpus: Corpus;
  readonly sources: readonly ReadSource[];
  readonly themes: readonly Written<Theme>[];
  readonly pages: readonly Written<Page>[];
  readonly questions: readonly ReadQuestion[];
  readonly lists: Lists;
  readonly asked: ReadAsked;
  readonly links: readonly SiteLink[];
  /** Ids of all sources there are, those that could not be read included. */
  readonly sourceIds: readonly string[];
  readonly faults: Faults;
}

function checkSource({ source, claims, citations, topics, locate }: ReadSource, check: Checks, report: Report): void {
  for (const { key, place } of citations) check.claim(key, place);
  for (const { name, place } of topics) check.topic(name, place);
  check.actor(source.speaker, locate(['speaker']));
  for (const [index, id] of source.hosts.entries()) check.actor(id, locate(['hosts', index]));
  if (source.published > site.horizon) report('BeyondHorizon', locate(['published']), { date: source.published, horizon: site.horizon });
  for (const { claim, find } of claims) {
    if (claim.speaker !== source.speaker) check.actor(claim.speaker, find(claim.speaker, 'speaker'));
    for (const topic of claim.topics) check.topic(topic, find(topic, 'topics'));
    if (claim.said !== source.published && claim.said > site.horizon)
      report('BeyondHorizon', find(claim.said, 'said'), { date: claim.said, horizon: site.horizon });
  }
}

function checkTheme({ entry, locate }: Written<Theme>, check: Checks): void {
  for (const [index, id] of entry.topics.entries()) check.topic(id, locate(['topics', index]));
  for (const [index, id] of entry.questions.entries()) check.question(id, locate(['questions', index]));
}

function checkNames({ citations, topics, themes }: Written<Theme | Page>, check: Checks): void {
  for (const { key, place } of citations) check.claim(key, place);
  for (const { name, place } of topics) check.topic(name, place);
  for (const { name, place } of themes) check.theme(name, place);
}

/** What notes refer to, and the arrows of the figure. Where a file with notes is faulty, nobody can say which references are unused. */
function checkOutside({ sources, themes, pages, lists, faults }: EverythingRead, check: Checks, report: Report): void {
  const named = [...sources, ...themes, ...pages].flatMap(({ references }) => references);
  const inEvents = lists.events.flatMap(({ entry, locate }) =>
    entry.refs.map((name, index) => ({ name: String(name), place: locate(['refs', index]) })),
  );
  for (const { name, place } of [...named, ...inEvents]) check.reference(name, place);
  const used = new Set([...named, ...inEvents].map(({ name }) => name));
  const isAllRead = ![...faults.files].some((file) => /^(?:sources|themes|pages)\/|^timeline\.yaml$/.test(file));
  for (const { entry, locate } of lists.references) {
    if (entry.date > site.horizon && !entry.afterHorizon)
      report('ReferenceBeyondHorizon', locate(['date']), { date: entry.date, horizon: site.horizon });
    if (isAllRead && !used.has(entry.id)) report('UnusedReference', locate(['id']), { reference: entry.id });
  }
  for (const { entry, locate } of lists.exchanges) {
    check.actor(entry.from, locate(['from']));
    check.actor(entry.to, locate(['to']));
    if (String(entry.from) === entry.to) report('ExchangeWithItself', locate(['to']), { actor: entry.to });
    for (const [index, key] of entry.claims.entries()) check.claim(key, locate(['claims', index]));
  }
}

function checkLinks({ corpus, links, faults }: EverythingRead, report: Report): void {
  const addresses = listAddresses(corpus);
  for (const { link, place } of links) {
    const address = (link.startsWith('#') ? pageOf(place.file) + link : link).replace(/\?[^#]*/, '');
    if (addresses.has(address) || faults.excuses(...definedBy(address))) continue;
    report('DeadLink', place, { link, nearest: findNearest(address, addresses) });
  }
}

/** `themes/treaty.md` → `/themes/treaty/`, `pages/about.md` → `/about/`, `pages/home.md` → `/` */
function pageOf(file: string): string {
  const page = file.replace(/^pages\//, '').replace(/\.md$/, '');
  return page === 'home' ? '/' : `/${page}/`;
}

/** Where a file that could have used a claim is faulty, nobody can say which are unused. */
function reportUnused({ corpus, sources, faults }: EverythingRead, report: Report): void {
  if ([...faults.files].some((file) => /^(?:themes|questions)\/|^(?:timeline|actors)\.yaml$/.test(file))) return;
  const usage = findUsage(corpus);
  const summarised = new Set(sources.flatMap(({ source }) => source.inBrief.claims));
  for (const { claim, find } of sources.flatMap(({ claims }) => claims)) {
    if (usage.get(claim.key)?.length === 0 && !summarised.has(claim.key)) report('UnusedClaim', find(`#${claim.id}`), { id: claim.key });
  }
}

/** Reports names that mean two actors, claims and speakers that do not exist, and voices that lead to no speaker. */
function checkActors(actors: readonly Listed<Actor>[], check: Checks, report: Report): void {
  const owners = new Map<string, string>();
  const claimName = (name: string, { entry, locate }: Listed<Actor>, path: readonly PropertyKey[]) => {
    const folded = name.normalize('NFKC').toLowerCase();
    const owner = owners.get(folded);
    if (owner !== undefined && owner !== entry.id) report('AliasOfTwo', locate(path), { alias: name, other: owner });
    else owners.set(folded, entry.id);
  };
  const echoes = new Set<string>(actors.filter(({ entry }) => (entry.voice ?? entry.through) !== undefined).map(({ entry }) => entry.id));
  for (const actor of actors) claimName(actor.entry.name, actor, ['name']);
  for (const actor of actors) {
    const { entry, locate } = actor;
    for (const [index, key] of entry.claims.entries()) check.claim(key, locate(['claims', index]));
    for (const field of ['voice', 'through'] as const) {
      const other = entry[field];
      if (other === undefined) continue;
      check.actor(other, locate([field]));
      if (echoes.has(other)) report('VoiceLoop', locate([field]), { actor: entry.id });
    }
    for (const [language, names] of Object.entries(entry.same)) {
      for (const [index, alias] of names.entries()) claimName(alias, actor, ['same', language, index]);
    }
  }
}
