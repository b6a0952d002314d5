import type { Corpus, Source } from '../../brief/corpus.ts';
import type { Publication } from '../../brief/publication.ts';
import type { SourceItem } from '../../brief/schema/api.ts';
import { nameActor } from './name-actor.ts';
import { sourcePath } from '../../brief/routes.ts';

/** All sources as `/api/sources.json` offers them, in order of publication. */
export function listSourceItems(corpus: Corpus, { at }: Pick<Publication, 'at'>): SourceItem[] {
  return [...corpus.sources.values()].map((source) => toItem(source, corpus, at));
}

function toItem(source: Source, corpus: Corpus, at: Publication['at']): SourceItem {
  const { id, title, short, publication, publisher, type, language, published } = source;
  return {
    id,
    url: at(sourcePath(id)),
    originalUrl: source.url,
    originalUrlNote: source.urlNote ?? null,
    ...{ title, short, publication, publisher, type, language },
    number: source.number ?? null,
    duration: source.duration ?? null,
    published,
    publishedNote: source.publishedNote ?? null,
    speaker: nameActor(corpus, source.speaker),
    hosts: source.hosts.map((host) => nameActor(corpus, host)),
    coverage: source.coverage,
    claims: source.claims.length,
  };
}
