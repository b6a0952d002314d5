import type { Corpus, Source } from '../../brief/corpus.ts';
import { isOwnSpeaker } from '../../brief/corpus.ts';
import type { ActorId } from '../../brief/ids.ts';
import type { SourceType } from '../../brief/vocabulary.ts';
import type { CslItem, CslName } from '../formats/csl.ts';
import { dateToCsl } from '../formats/date-to-csl.ts';
import { nameSpeaker } from './name-speaker.ts';

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
