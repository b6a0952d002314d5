import { isOwnSpeaker, nameWithoutAside, type Corpus, type Source, type Theme } from '../../brief/corpus.ts';
import { formatDate } from '../../brief/dates.ts';
import type { ActorId } from '../../brief/ids.ts';
import { listCitedSources } from '../../brief/provenance.ts';
import type { Publication } from '../../brief/schema/brief.ts';
import { themePath } from '../../brief/routes.ts';
import type { Actor } from '../../brief/schema/lists.ts';
import { rowOf } from '../../brief/source-types.ts';
import { capitalise, type CslItem, type CslName, dateToCsl } from '../formats/csl.ts';

/**
 * The document that a source is, as its publisher would have it cited; its key is the source’s id.
 *
 * `sourceToCsl(bankRadio, corpus)` → `{ id: 'bank-radio', type: 'broadcast', 'container-title': 'Bank Radio', … }`
 */
export function sourceToCsl(source: Source, { actors }: Pick<Corpus, 'actors'>): CslItem {
  const { publication, publisher, authors } = source;
  const { as, printed } = rowOf(source.type);
  const people = (ids: readonly ActorId[]): readonly CslName[] | undefined =>
    ids.length === 0 ? undefined : ids.flatMap((id) => nameSpeaker(actors.get(id) ?? { name: id }));
  const speaksForItself = isOwnSpeaker(publication, actors.get(source.speaker)?.name ?? '');
  // Nobody is cited as the author of a law or a treaty, unless the front matter says so.
  const hasNoAuthor = speaksForItself || as.schema === 'Legislation';
  const isNamedOnce = publication === publisher && printed.named !== 'both';
  const whole = isNamedOnce && printed.named === 'publisher' ? undefined : publication;
  return leaveOutUnknown({
    id: source.id,
    type: as.csl,
    title: source.title,
    'title-short': source.short,
    author: people(authors.length > 0 || hasNoAuthor ? authors : [source.speaker]),
    'container-title': printed.within === 'whole' ? whole : undefined,
    [as.csl === 'interview' ? 'interviewer' : 'host']: people(source.hosts),
    'collection-title': printed.within === 'series' ? whole : undefined,
    [as.csl === 'report' ? 'collection-number' : 'number']: source.number,
    editor: people(source.editors),
    translator: people(source.translators),
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

/** What is not known has no field, so that CSL-JSON says nothing of it. */
function leaveOutUnknown(item: { readonly [Field in keyof CslItem]: CslItem[Field] | undefined }): CslItem {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as CslItem;
}

/** `PT2M30S` → `2:30`, `PT1H2M` → `1:02:00`. */
function runningTime(duration: string | undefined): string | undefined {
  if (duration === undefined) return undefined;
  const [, hours, minutes = '0', seconds = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  const parts = hours === undefined ? [minutes] : [hours, minutes.padStart(2, '0')];
  return [...parts, seconds.padStart(2, '0')].join(':');
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

/** A theme as a work, then the sources it cites, in order of publication. */
export function listThemeWorks(theme: Theme, corpus: Corpus, publication: Publication): CslItem[] {
  return [themeToCsl(theme, publication), ...listCitedSources(theme, corpus).map((source) => sourceToCsl(source, corpus))];
}

/** A theme as reference managers file it: a report of ours, dated by its wording. */
export function themeToCsl({ id, title, short, updated }: Theme, publication: Publication): CslItem {
  const path = themePath(id);
  const { name } = publication;
  const form = { type: 'report', author: [{ literal: name }], publisher: name } as const;
  return ownToCsl({ path, title, short, date: updated, url: publication.at(path) }, publication, form);
}

/**
 * A page or passage of this site as a work of its own, dated by its wording. Its address is the pinned one, if it has a
 * pin, so that whoever follows it meets the wording that was cited or is told that it has changed.
 *
 * `ownToCsl({ path: '/themes/treaty/#what-to-watch', title: 'What to watch', … }, publication)` →
 * `{ id: 'two-banks-themes-treaty-what-to-watch', type: 'webpage', title: 'What to watch', 'container-title': 'Two Banks', … }`
 */
export function ownToCsl(
  { path, title, short, within, date, url }: OwnWork,
  { id, name, language }: Publication,
  form: Pick<CslItem, 'type' | 'author' | 'publisher' | 'container-title'> = { type: 'webpage', 'container-title': name },
): CslItem {
  const { type, ...names } = form;
  return leaveOutUnknown({
    id: [id, ...path.split(/[/#]/)].filter((part) => part !== '').join('-'),
    type,
    title,
    'title-short': short,
    ...names,
    issued: dateToCsl(date),
    language,
    note: [...(within === undefined ? [] : [__WORDS__.citing.inPage(within).trim()]), nameWording(date)].map(capitalise).join('. '),
    URL: url,
  });
}

/** From when a wording is, as notes say it: `2024-06-21` → `wording of 21 June 2024` */
export function nameWording(date: string): string {
  return __WORDS__.citing.wordingOf(formatDate(date, __BRIEF__.locale));
}

interface OwnWork {
  readonly path: string;
  readonly title: string;
  readonly short?: string | undefined;
  /** The page that it is a passage of, where works are listed. */
  readonly within?: string | undefined;
  /** ISO date of its wording. */
  readonly date: string;
  readonly url?: string;
}
