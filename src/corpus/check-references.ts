import { listAddresses } from '../model/addresses.ts';
import type { Corpus, Page, Theme } from '../model/corpus.ts';
import type { ActorId, ClaimKey } from '../model/ids.ts';
import { findNearest } from '../model/nearest.ts';
import type { Location, Report } from '../model/problems/problem.ts';
import { findUsage } from '../model/provenance/usage.ts';
import { site } from '../site.ts';
import type { SiteLink } from './check-markdown.ts';
import { checkQuestion } from './check-question.ts';
import type { Listed, Lists } from './read-lists.ts';
import type { ReadQuestion } from './read-question.ts';
import type { ReadSource } from './read-source.ts';
import type { Written } from './read-theme.ts';
import type { PlacedCitation } from './read-prose.ts';

/** Reports every name that stands for something which is not there, and every claim that nothing uses. */
export function checkReferences(read: EverythingRead, report: Report): void {
  const { corpus } = read;
  const check = createChecks(read, report);
  for (const { source, claims } of read.sources) checkSource({ source, claims }, check, report);
  for (const { entry, citations } of read.themes) checkTheme(entry, citations, check);
  for (const { citations } of read.pages) checkCitations(citations, check);
  for (const question of read.questions) checkQuestion(question, corpus, read.failed, check, report);
  checkActors(read.lists.actors, check, report);
  for (const { entry, locate } of read.lists.events) {
    for (const [index, key] of entry.claims.entries()) check.claim(key, locate(['claims', index]));
    for (const [index, id] of entry.actors.entries()) check.actor(id, locate(['actors', index]));
    for (const [index, id] of entry.topics.entries()) check.topic(id, locate(['topics', index]));
  }
  const addresses = listAddresses(corpus);
  for (const { link, place } of read.links) {
    if (link.startsWith('/') && !addresses.has(link)) report('DeadLink', place, { link, nearest: findNearest(link, addresses) });
  }
  reportUnused(read, report);
}

export interface EverythingRead {
  readonly corpus: Corpus;
  readonly sources: readonly ReadSource[];
  readonly themes: readonly Written<Theme>[];
  readonly pages: readonly Written<Page>[];
  readonly questions: readonly ReadQuestion[];
  readonly lists: Lists;
  readonly links: readonly SiteLink[];
  /** Ids of sources that exist but could not be read. */
  readonly failed: ReadonlySet<string>;
}

/** One function per kind of reference: reports it where it names nothing. */
export interface Checks {
  readonly claim: (key: ClaimKey, place: Location) => void;
  readonly topic: (id: string, place: Location) => void;
  readonly actor: (id: string, place: Location) => void;
  readonly theme: (id: string, place: Location) => void;
  readonly question: (id: string, place: Location) => void;
}

function createChecks({ corpus, failed }: EverythingRead, report: Report): Checks {
  const missing = <Id extends string>(known: ReadonlyMap<Id, unknown>, id: string, then: (nearest: string | undefined) => void) => {
    if (!(known as ReadonlyMap<string, unknown>).has(id)) then(findNearest(id, known.keys()));
  };
  return {
    claim: (key, place) => {
      const [source = ''] = key.split('#');
      if (failed.has(source)) return;
      missing(corpus.claims, key, (nearest) => report('UnknownClaim', place, { citation: key, nearest }));
    },
    topic: (id, place) => missing(corpus.topics, id, (nearest) => report('UnknownTopic', place, { topic: id, nearest })),
    actor: (id, place) => missing(corpus.actors, id, (nearest) => report('UnknownActor', place, { actor: id, nearest })),
    theme: (id, place) => missing(corpus.themes, id, (nearest) => report('UnknownTheme', place, { theme: id, nearest })),
    question: (id, place) => missing(corpus.questions, id, (nearest) => report('UnknownQuestion', place, { question: id, nearest })),
  };
}

function checkSource({ source, claims }: ReadSource, check: Checks, report: Report): void {
  const top = { file: `sources/${source.id}.md`, line: 1, column: 1 };
  for (const id of [source.speaker, ...source.hosts]) check.actor(id, top);
  if (source.published > site.horizon) report('BeyondHorizon', top, { date: source.published, horizon: site.horizon });
  for (const { claim, find } of claims) {
    if (claim.speaker !== source.speaker) check.actor(claim.speaker, find(claim.speaker));
    for (const topic of claim.topics) check.topic(topic, find(topic));
    if (claim.said > site.horizon) report('BeyondHorizon', find(claim.said), { date: claim.said, horizon: site.horizon });
  }
}

function checkTheme(theme: Theme, citations: readonly PlacedCitation[], check: Checks): void {
  const top = { file: `themes/${theme.id}.md`, line: 1, column: 1 };
  for (const id of theme.topics) check.topic(id, top);
  for (const id of theme.questions) check.question(id, top);
  for (const { topics } of theme.sections) for (const id of topics) check.topic(id, top);
  checkCitations(citations, check);
}

function checkCitations(citations: readonly PlacedCitation[], check: Checks): void {
  for (const { key, place } of citations) check.claim(key, place);
}

function checkActors(actors: Lists['actors'], check: Checks, report: Report): void {
  const owners = new Map<string, string>();
  for (const { entry } of actors) owners.set(entry.name.toLowerCase(), entry.id);
  const voices = new Set<ActorId>(actors.filter(({ entry }) => entry.voice !== undefined).map(({ entry }) => entry.id));
  for (const listed of actors) {
    const { entry, locate } = listed;
    for (const [index, key] of entry.claims.entries()) check.claim(key, locate(['claims', index]));
    if (entry.voice !== undefined) check.actor(entry.voice, locate(['voice']));
    if (entry.voice !== undefined && voices.has(entry.voice)) report('VoiceLoop', locate(['voice']), { actor: entry.id });
    checkAliases(listed, owners, report);
  }
}

function checkAliases({ entry, locate }: Listed<Lists['actors'][number]['entry']>, owners: Map<string, string>, report: Report): void {
  for (const [language, names] of Object.entries(entry.same)) {
    for (const [index, alias] of names.entries()) {
      const folded = alias.normalize('NFKC').toLowerCase();
      const owner = owners.get(folded);
      if (owner !== undefined && owner !== entry.id) report('AliasOfTwo', locate(['same', language, index]), { alias, other: owner });
      owners.set(folded, entry.id);
    }
  }
}

function reportUnused({ corpus, sources }: EverythingRead, report: Report): void {
  const usage = findUsage(corpus);
  for (const { claim, find } of sources.flatMap(({ claims }) => claims)) {
    if (usage.get(claim.key)?.length === 0) report('UnusedClaim', find(`#${claim.id}`), { id: claim.key });
  }
}
