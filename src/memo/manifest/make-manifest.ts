import type { CitedWork } from '../../cite/formats/citation.ts';
import { citeOriginals, citeOwnPassage, citeSourceOf, listBibliography, passageToCsl } from '../../cite/pages/cite-passage.ts';
import { sourceToCsl } from '../../cite/pages/works.ts';
import type { Corpus, Note } from '../../brief/corpus.ts';
import { formatDate } from '../../brief/dates.ts';
import { findCitations, writeCitation } from '../../brief/markdown.ts';
import { listPassages, type Passage } from '../../brief/passages.ts';
import { listRecordedWordings, readPresent, readRecord } from '../../ledger/record/record.ts';
import type { Publication } from '../../brief/schema/brief.ts';
import { readWhole, type EarlierWording, type Manifest, type ManifestPassage, type TextPiece } from '../document/manifest.ts';

/**
 * All that the memo’s page must know of the brief: what every passage says and said, what it cites, where it went. Pages that
 * say nothing of their own are left out.
 */
export function makeManifest(corpus: Corpus, publication: Publication): Manifest {
  const citations: CitedWork[] = [];
  const numbers = new Map<string, number>();
  const cite = (cited: CitedWork): number => {
    const key = JSON.stringify(cited);
    const number = numbers.get(key) ?? citations.push(cited) - 1;
    numbers.set(key, number);
    return number;
  };
  const passages = listPassages(corpus).filter(({ type, body }) => type !== 'page' || body !== '');
  const sections = Map.groupBy(passages, ({ type, title }) => type === 'section' && title);
  const describe = (passage: Passage): ManifestPassage => {
    const { type, title, pageTitle, theme, source } = passage;
    // Several themes have a “What to watch”, and every source an “In brief”.
    const isOneOfSeveral = type === 'section' && sections.get(title)?.length !== 1;
    return {
      ...describePassage(passage, corpus, cite, citeOwnPassage(corpus, passage, publication)),
      within: isOneOfSeveral ? ((theme ?? source)?.short ?? pageTitle) : undefined,
    };
  };
  const works = [
    ...[...corpus.sources.values()].map((source) => sourceToCsl(source, corpus)),
    ...passages.map((passage) => passageToCsl(corpus, passage, publication)),
  ];
  const ownPages = passages.filter(({ type, source }) => type === 'page' && !source);
  return {
    passages: Object.fromEntries(passages.map((passage) => [passage.path, describe(passage)])),
    citations,
    works: Object.fromEntries(works.map((csl) => [csl.id, csl])),
    bibliography: listBibliography(corpus, ownPages, publication),
    moved: Object.fromEntries(
      [...readRecord(corpus).redirects].map(([address, { targets, date, reason }]) => [address, { targets, date, reason }]),
    ),
  };
}

/** `cite` gives the number of a citation. */
function describePassage(passage: Passage, corpus: Corpus, cite: (cited: CitedWork) => number, own: CitedWork): ManifestPassage {
  const { type, path, title, notes, wording } = passage;
  const { digest, date } = readPresent(corpus, passage);
  const claim = type === 'claim' ? passage.claim : undefined;
  const earlier = listEarlier(corpus, path, digest, date);
  const sent: ManifestPassage = {
    title,
    isUntitled: type === 'judgement' || undefined,
    text: readText(passage, corpus, cite),
    editorNote: notes.map(({ text }) => text).join('\n') || undefined,
    documents: notes.some(({ refs }) => refs.length > 0) ? notes.map((note) => nameDocuments(note, corpus)) : undefined,
    digest,
    date,
    kind: claim?.kind,
    speaker: claim && corpus.actors.get(claim.speaker)?.name,
    own,
  };
  return earlier.length === 0 ? sent : { ...sent, earlier, whole: readWhole(sent) === wording ? undefined : wording };
}

function nameDocuments({ refs }: Note, { references, brief }: Corpus): string {
  const documents = refs.flatMap((id) => references.get(id) ?? []);
  return documents.map(({ publisher, date, url }) => `${publisher}, ${formatDate(date, brief.locale)}, ${url}`).join('; ');
}

/**
 * What a passage says, with its citations where they stand: `Binding. [@a#b] Next.` → `['Binding.', { cite: 0 }, ' Next.']`. What
 * cites nothing itself, but stands on the page of a source, rests on that source.
 */
function readText(passage: Passage, corpus: Corpus, cite: (cited: CitedWork) => number): TextPiece[] {
  const written = writeText(passage, corpus);
  let read = 0;
  const pieces = findCitations(written).flatMap(({ cited, start, end }): TextPiece[] => {
    const before = written.slice(read, start).trimEnd();
    read = end;
    const originals = citeOriginals(cited, corpus);
    return [before, ...originals.map((original) => ({ cite: cite(original.cited), isAgainst: original.isAgainst || undefined }))];
  });
  const rest = pieces.some((piece) => typeof piece !== 'string') ? [] : citeSourceOf(corpus, passage);
  return [...pieces, written.slice(read), ...rest.map(({ cited }) => ({ cite: cite(cited) }))].filter((piece) => piece !== '');
}

/**
 * A section of a source may have no words of its own but those of its claims; one of a theme, but those of its judgements. An
 * assertion is not parted from its place.
 */
function writeText(passage: Passage, corpus: Corpus): string {
  const { type, body, written, theme } = passage;
  if (type === 'claim') return passage.claim.text;
  if (body !== '' || type !== 'section') return written;
  if (theme) return theme.judgements.map((judgement) => judgement.written).join('\n');
  const claims = passage.section.claims.flatMap((key) => corpus.claims.get(key) ?? []);
  return claims.map(({ key, text }) => text + writeCitation([key])).join('\n');
}

function listEarlier(corpus: Corpus, address: string, digest: string, date: string): EarlierWording[] {
  const history = listRecordedWordings(corpus, address);
  return history.flatMap((line, index) =>
    line.digest === digest ? [] : [{ digest: line.digest, until: history[index + 1]?.date ?? date, text: line.text }],
  );
}
