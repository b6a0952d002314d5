import { z } from 'zod';
import { formatPlaces, type Corpus, type Source } from '../brief/corpus.ts';
import type { ActorId } from '../brief/ids.ts';
import { findUsage, voiceOf } from '../brief/provenance.ts';
import type { Publication } from '../brief/schema/brief.ts';
import { claimPath, filePaths, sourcePath } from '../brief/routes.ts';
import type { ClaimItem, DataFile, SourceItem } from '../brief/schema/api.ts';

/** Puts items for reuse under a head that says what they are, and prints them. `name` is the file’s: `claims`. */
export function printDataFile(name: 'claims' | 'sources', items: readonly unknown[], { horizon, licence, at }: Publication): string {
  const file: DataFile = { $schema: at(filePaths[`${name}Schema`]), version: 1, horizon, licence: licence.url, items };
  return printJson(file);
}

/** The JSON Schema (2020-12) of such a file, as a document with an address of its own; it lets later fields pass, as `io: 'input'` means here. */
export function printJsonSchema(name: 'claims' | 'sources', schema: z.ZodType, { at }: Publication): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return printJson({ $schema, $id: at(filePaths[`${name}Schema`]), ...rest });
}

function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** All claims as `/api/claims.json` offers them, in the order of the corpus. */
export function listClaimItems(corpus: Corpus, { at }: Pick<Publication, 'at'>): ClaimItem[] {
  const usage = findUsage(corpus);
  return [...corpus.claims.values()].map((claim) => ({
    key: claim.key,
    url: at(claimPath(claim)),
    title: claim.title,
    text: claim.text,
    kind: claim.kind,
    speaker: nameActor(corpus, claim.speaker),
    voice: nameActor(corpus, voiceOf(corpus, claim.speaker)),
    source: claim.source,
    said: claim.said,
    places: claim.places.map((place) => formatPlaces([place])),
    whoseWords: [...new Set(claim.places.map(({ kind }) => kind.words))],
    topics: [...claim.topics],
    usedBy: (usage.get(claim.key) ?? []).map(({ title, part, path }) => ({ page: title, passage: part, url: at(path) })),
    note: claim.note?.text ?? null,
    references: (claim.note?.refs ?? [])
      .flatMap((id) => corpus.references.get(id) ?? [])
      .map(({ title, publisher, date, url }) => ({ title, publisher, date, url })),
  }));
}

/** All sources as `/api/sources.json` offers them, in order of publication. */
export function listSourceItems(corpus: Corpus, { at }: Pick<Publication, 'at'>): SourceItem[] {
  const nameAll = (ids: readonly ActorId[]) => ids.map((each) => nameActor(corpus, each));
  return [...corpus.sources.values()].map((source) => {
    const { id, title, short, publication, publisher, type, language, published } = source;
    return {
      id,
      url: at(sourcePath(id)),
      originalUrl: source.url,
      originalUrlNote: source.urlNote ?? null,
      ...{ title, short, publication, publisher, type, language },
      ...orNull(source, ['number', 'place', 'volume', 'issue', 'pages', 'doi', 'accessed', 'archived', 'readAt', 'duration']),
      published,
      ...orNull(source, ['publishedNote', 'printedDate']),
      speaker: nameActor(corpus, source.speaker),
      authors: nameAll(source.authors),
      editors: nameAll(source.editors),
      translators: nameAll(source.translators),
      hosts: nameAll(source.hosts),
      coverage: source.coverage,
      claims: source.claims.length,
    };
  });
}

/** What is not known is said to be so. */
function orNull<Field extends keyof Source>(source: Source, fields: readonly Field[]) {
  return Object.fromEntries(fields.map((field) => [field, source[field] ?? null])) as { [Key in Field]: NonNullable<Source[Key]> | null };
}

/** `anna-berg` → `{ id: 'anna-berg', name: 'Anna Berg' }`. */
function nameActor(corpus: Pick<Corpus, 'actors'>, id: ActorId): { id: ActorId; name: string } {
  return { id, name: corpus.actors.get(id)?.name ?? id };
}
