import { isOwnSpeaker, nameWithoutAside, type Corpus, type Source, type Theme } from '../../brief/corpus.ts';
import type { ActorId } from '../../brief/ids.ts';
import { listCitedSources } from '../../brief/provenance/usage.ts';
import type { Publication } from '../../brief/publication.ts';
import { themePath } from '../../brief/routes.ts';
import type { Actor } from '../../brief/schema/lists.ts';
import type { SourceType } from '../../brief/vocabulary.ts';
import { type CslItem, type CslName, dateToCsl } from '../formats/csl.ts';

/**
 * The document that a source is, as its publisher would have it cited; its key is the source’s id.
 *
 * `sourceToCsl(chinapower, corpus)` → `{ id: 'chinapower', type: 'broadcast', 'container-title': 'ChinaPower', … }`
 */
export function sourceToCsl(source: Source, corpus: Pick<Corpus, 'actors'>): CslItem {
  const { type, ...particulars } = byType[source.type](source, (id) => nameOf(id, corpus));
  return {
    id: source.id,
    type,
    title: source.title,
    'title-short': source.short,
    ...(isOwnSpeaker(source.publication, corpus.actors.get(source.speaker)?.name ?? '')
      ? {}
      : { author: [nameOf(source.speaker, corpus)] }),
    ...particulars,
    issued: source.printedDate === undefined ? dateToCsl(source.published) : { literal: source.printedDate },
    language: source.language,
    URL: source.url,
  };
}

/**
 * Both podcasts and videos are broadcasts: styles print a `motion_picture` by its year alone and in italics. What a podcast
 * is stands in `medium`, since notes print a `genre` with a stray capital.
 */
const byType: Readonly<Record<SourceType, (source: Source, name: (id: ActorId) => CslName) => Particulars>> = {
  podcast: ({ publication, publisher, hosts, duration }, name) => ({
    type: 'broadcast',
    'container-title': publication,
    ...(hosts.length === 0 ? {} : { host: hosts.map(name) }),
    ...unlessSame(publisher, publication),
    medium: 'podcast',
    ...runningTime(duration),
  }),
  video: ({ publication, publisher, place, hosts, duration }, name) => ({
    type: 'broadcast',
    ...(publication === publisher ? {} : { 'container-title': publication }),
    ...(hosts.length === 0 ? {} : { host: hosts.map(name) }),
    publisher,
    ...(place === undefined ? {} : { 'publisher-place': place }),
    medium: 'video',
    ...runningTime(duration),
  }),
  brief: ({ publication, publisher, place, number }) => ({
    type: 'report',
    'collection-title': publication,
    ...(number === undefined ? {} : { 'collection-number': number }),
    publisher,
    ...(place === undefined ? {} : { 'publisher-place': place }),
  }),
  article: ({ publication, publisher }) => ({
    type: 'article-newspaper',
    'container-title': publication,
    ...unlessSame(publisher, publication),
  }),
};

type Particulars = Pick<CslItem, 'type'> & Partial<CslItem>;

function nameOf(id: ActorId, { actors }: Pick<Corpus, 'actors'>): CslName {
  const actor = actors.get(id);
  return actor ? nameSpeaker(actor) : { literal: id };
}

/** A paper that publishes itself is named once. */
function unlessSame(publisher: string, publication: string): Partial<CslItem> {
  return publisher === publication ? {} : { publisher };
}

/** `PT2M30S` → `2:30`, `PT1H2M` → `1:02:00`. */
function runningTime(duration: string | undefined): Partial<CslItem> {
  if (duration === undefined) return {};
  const [, hours, minutes = '0', seconds = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  const short = `${hours === undefined ? minutes : minutes.padStart(2, '0')}:${seconds.padStart(2, '0')}`;
  return { dimensions: hours === undefined ? short : `${hours}:${short}` };
}

/**
 * A speaker’s name as citations need it. Where `actors.yaml` says which part is the family name, that part may stand first
 * (Kim Han-kwon) or last (Victor Cha); anybody else is known by one name.
 *
 * `nameSpeaker(victorCha)` → `{ family: 'Cha', given: 'Victor' }` · `nameSpeaker(andrew)` → `{ literal: 'Andrew' }`
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
    note: `Wording of ${updated}`,
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
 * `{ id: 'tumen-themes-treaty-what-to-watch', type: 'webpage', title: 'What to watch', 'container-title': 'Tumen', … }`
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
    note: `Wording of ${date}`,
    ...(url === undefined ? {} : { URL: url }),
  };
}

/** `/themes/treaty/#what-to-watch` → `tumen-themes-treaty-what-to-watch`; `/` → `tumen`. */
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
