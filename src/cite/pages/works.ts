import { isOwnSpeaker, nameWithoutAside, type Corpus, type Source, type Theme } from '../../brief/corpus.ts';
import { formatDate } from '../../brief/dates.ts';
import type { ActorId } from '../../brief/ids.ts';
import { listCitedSources } from '../../brief/provenance.ts';
import type { Publication } from '../../brief/schema/brief.ts';
import { themePath } from '../../brief/routes.ts';
import type { Actor } from '../../brief/schema/lists.ts';
import { rowOf } from '../../brief/source-types.ts';
import { capitalise, type CslItem, type CslName, dateToCsl } from '../formats/csl.ts';
import type { Passage } from '../../brief/passages.ts';

/**
 * The document that a source is, as its publisher would have it cited; its key is the source’s id.
 *
 * `sourceToCsl(bankRadio, corpus)` → `{ id: 'bank-radio', type: 'broadcast', 'container-title': 'Bank Radio', … }`
 */
export function sourceToCsl(source: Source, corpus: Pick<Corpus, 'actors'>): CslItem {
  const { publication, publisher, authors, editors, translators, hosts } = source;
  const { as, printed } = rowOf(source.type);
  const name = (id: ActorId) => nameOf(id, corpus);
  const speaksForItself = isOwnSpeaker(publication, corpus.actors.get(source.speaker)?.name ?? '');
  // Nobody is cited as the author of a law or a treaty, unless the front matter says so.
  const hasNoAuthor = speaksForItself || as.schema === 'Legislation';
  const writers = authors.length > 0 || hasNoAuthor ? authors : [source.speaker];
  const isNamedOnce = publication === publisher && printed.named !== 'both';
  const whole = isNamedOnce && printed.named === 'publisher' ? undefined : publication;
  return leaveOutUnknown({
    id: source.id,
    type: as.csl,
    title: source.title,
    'title-short': source.short,
    author: namesOrNone(writers.map(name)),
    'container-title': printed.within === 'whole' ? whole : undefined,
    [as.csl === 'interview' ? 'interviewer' : 'host']: namesOrNone(hosts.map(name)),
    'collection-title': printed.within === 'series' ? whole : undefined,
    [as.csl === 'report' ? 'collection-number' : 'number']: source.number,
    editor: namesOrNone(editors.map(name)),
    translator: namesOrNone(translators.map(name)),
    volume: source.volume,
    issue: source.issue,
    page: source.pages,
    publisher: isNamedOnce && printed.named === 'publication' ? undefined : publisher,
    'publisher-place': source.place,
    medium: printed.medium,
    dimensions: runningTime(source.duration),
    issued: source.printedDate === undefined ? dateToCsl(source.published) : { literal: source.printedDate },
    accessed: source.accessed === undefined ? undefined : dateToCsl(source.accessed),
    language: source.language,
    DOI: source.doi,
    URL: source.url,
    archive_location: source.archived,
  });
}

function namesOrNone(names: readonly CslName[]): readonly CslName[] | undefined {
  return names.length === 0 ? undefined : names;
}

/** What is not known has no field, so that CSL-JSON says nothing of it. */
function leaveOutUnknown(item: { readonly [Field in keyof CslItem]: CslItem[Field] | undefined }): CslItem {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as CslItem;
}

function nameOf(id: ActorId, { actors }: Pick<Corpus, 'actors'>): CslName {
  const actor = actors.get(id);
  return actor ? nameSpeaker(actor) : { literal: id };
}

/** `PT2M30S` → `2:30`, `PT1H2M` → `1:02:00`. */
function runningTime(duration: string | undefined): string | undefined {
  if (duration === undefined) return undefined;
  const [, hours, minutes = '0', seconds = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  const short = `${hours === undefined ? minutes : minutes.padStart(2, '0')}:${seconds.padStart(2, '0')}`;
  return hours === undefined ? short : `${hours}:${short}`;
}

/**
 * A speaker’s name as citations need it. Where `actors.yaml` says which part is the family name, that part may stand first
 * (Kim Min-su) or last (Anna Berg); anybody else is known by one name.
 *
 * `nameSpeaker(annaBerg)` → `{ family: 'Berg', given: 'Anna' }` · `nameSpeaker(andrew)` → `{ literal: 'Andrew' }`
 */
export function nameSpeaker({ name, family }: Pick<Actor, 'name' | 'family'>): CslName {
  const known = nameWithoutAside(name);
  if (family !== undefined && known.startsWith(`${family} `))
    return { family, given: known.slice(family.length + 1), 'static-ordering': true };
  if (family !== undefined && known.endsWith(` ${family}`)) return { family, given: known.slice(0, -family.length - 1) };
  return { literal: known };
}

/** A theme as reference managers file it: a report of ours, dated by its wording. */
export function themeToCsl({ id, title, short, updated }: Theme, publication: Publishing): CslItem {
  const path = themePath(id);
  return {
    id: keyOfPassage(path, publication),
    type: 'report',
    title,
    'title-short': short,
    author: [{ literal: publication.name }],
    publisher: publication.name,
    issued: dateToCsl(updated),
    language: publication.language,
    note: capitalise(nameWording(updated)),
    URL: publication.at(path),
  };
}

/** A theme as a work, then the sources it cites, in order of publication. */
export function listThemeWorks(theme: Theme, corpus: Corpus, publication: Publishing): CslItem[] {
  return [themeToCsl(theme, publication), ...listCitedSources(theme, corpus).map((source) => sourceToCsl(source, corpus))];
}

/**
 * A page or passage of this site as a work of its own, dated by its wording. Its address is the pinned one, if it has a
 * pin, so that whoever follows it meets the wording that was cited or is told that it has changed.
 *
 * `passageToCsl({ path: '/themes/treaty/#what-to-watch', title: 'What to watch', … }, publication)` →
 * `{ id: 'two-banks-themes-treaty-what-to-watch', type: 'webpage', title: 'What to watch', 'container-title': 'Two Banks', … }`
 */
export function passageToCsl({ path, title, short, date, url }: OwnWork, publication: Omit<Publishing, 'at'>): CslItem {
  return {
    id: keyOfPassage(path, publication),
    type: 'webpage',
    title,
    ...(short === undefined ? {} : { 'title-short': short }),
    'container-title': publication.name,
    issued: dateToCsl(date),
    language: publication.language,
    note: capitalise(nameWording(date)),
    ...(url === undefined ? {} : { URL: url }),
  };
}

/** From when a wording is, as notes say it: `2024-06-21` → `wording of 21 June 2024` */
export function nameWording(date: string): string {
  return __WORDS__.citing.wordingOf(formatDate(date, __BRIEF__.locale));
}

/** `/themes/treaty/#what-to-watch` → `two-banks-themes-treaty-what-to-watch`; `/` → `two-banks`. */
function keyOfPassage(path: string, { id }: Pick<Publishing, 'id'>): string {
  return [id, ...path.split(/[/#]/)].filter((part) => part !== '').join('-');
}

interface OwnWork {
  readonly path: string;
  readonly title: string;
  readonly short?: string | undefined;
  /** ISO date of its wording. */
  readonly date: string;
  readonly url?: string;
}

/** What of the publication a work of ours names. */
type Publishing = Pick<Publication, 'id' | 'name' | 'language' | 'at'>;

/**
 * What a passage is and what it says, for the page on which it is cited.
 *
 * `describePassage(passage, corpus)` → `{ kind: 'A claim of Anna Berg in “River Talk”', paragraphs: ['If either state …'] }`
 */
export function describePassage(passage: Passage, { actors }: Pick<Corpus, 'actors'>): { kind: string; paragraphs: string[] } {
  const { type, theme, source, title, body, notes } = passage;
  const { whole, parts, of, inPage } = __WORDS__.citing;
  if (type === 'page') return { kind: whole[source ? 'source' : theme ? 'theme' : 'page'], paragraphs: [firstLine(body) || title] };
  const speaker = type === 'claim' && actors.get(passage.claim.speaker)?.name;
  const kind = parts[type] + (speaker ? of(nameWithoutAside(speaker)) : '') + inPage(source?.short ?? theme?.short ?? passage.pageTitle);
  if (type === 'claim') return { kind, paragraphs: passage.claim.text.split('\n') };
  // A section would fill the page it is cited on, and stands a link away.
  if (type === 'section') return { kind, paragraphs: [firstLine(body) || title] };
  return { kind, paragraphs: [body, ...notes.map(({ text }) => text)].join('\n').split('\n') };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
