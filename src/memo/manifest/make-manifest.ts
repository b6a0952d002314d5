import type { CitedWork } from '../../cite/formats/formats.ts';
import { citeOriginals, citeOwnPassage, listBibliography, listOriginals, listWorks } from '../../cite/pages/cite-passage.ts';
import type { Claim, Corpus } from '../../brief/corpus.ts';
import { formatDate } from '../../brief/dates.ts';
import { isClaimKey, parseClaimKey, type ReferenceId } from '../../brief/ids.ts';
import { findCitations, writeCitation, type WrittenCitation } from '../../brief/markdown.ts';
import { listPassages, type Passage } from '../../brief/passages.ts';
import { listRecordedWordings, readPresent, readRecord } from '../../ledger/record/record.ts';
import type { Publication } from '../../brief/schema/brief.ts';
import { readWhole, type EarlierWording, type Manifest, type ManifestPassage, type TextPiece } from '../document/manifest.ts';

/**
 * All that the memo’s page must know of the brief: what every passage says and said, what it cites, where it went. Pages that
 * say nothing of their own are left out.
 */
export function makeManifest(corpus: Corpus, publication: Publication): Manifest {
  const citations = new Map<string, CitedWork>();
  const passages = listPassages(corpus).filter(({ type, body }) => type !== 'page' || body !== '');
  const sections = Map.groupBy(passages, ({ type, title }) => type === 'section' && title);
  const describe = (passage: Passage): ManifestPassage => ({
    ...describePassage(passage, corpus, citeOwnPassage(corpus, passage, publication), citations),
    ...(passage.type === 'section' && sections.get(passage.title)?.length !== 1 ? nameWhole(passage) : {}),
  });
  return {
    passages: Object.fromEntries(passages.map((passage) => [passage.path, describe(passage)])),
    citations: [...citations.values()],
    works: Object.fromEntries(passages.flatMap((passage) => listWorks(corpus, passage, publication)).map((csl) => [csl.id, csl])),
    bibliography: listBibliography(
      corpus,
      passages.filter(({ type, source }) => type === 'page' && !source),
      publication,
    ),
    moved: Object.fromEntries(
      [...readRecord(corpus).redirects].map(([address, { targets, date, reason }]) => [
        address,
        { targets, date, ...(reason === undefined ? {} : { reason }) },
      ]),
    ),
  };
}

/** Several themes have a “What to watch”, and every source an “In brief”. */
function nameWhole({ theme, source, pageTitle }: Passage): Pick<ManifestPassage, 'within'> {
  return { within: (theme ?? source)?.short ?? pageTitle };
}

/** `citations` are those that passages have so far, and gets those that this one adds. */
function describePassage(passage: Passage, corpus: Corpus, own: CitedWork, citations: Map<string, CitedWork>): ManifestPassage {
  const { type, path, title, notes, wording } = passage;
  const { digest, date } = readPresent(corpus, passage);
  const speaker = type === 'claim' ? corpus.actors.get(passage.claim.speaker)?.name : undefined;
  const earlier = listEarlier(corpus, path, digest, date);
  const sent: ManifestPassage = {
    title,
    ...(type === 'judgement' ? { isUntitled: true } : {}),
    text: readText(passage, corpus, citations),
    ...(notes.length === 0 ? {} : { editorNote: notes.map(({ text }) => text).join('\n') }),
    ...(notes.some(({ refs }) => refs.length > 0) ? { documents: notes.map(({ refs }) => nameDocuments(refs, corpus)) } : {}),
    digest,
    date,
    ...(type === 'claim' ? { kind: passage.claim.kind } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    own,
  };
  if (earlier.length === 0) return sent;
  return { ...sent, earlier, ...(readWhole(sent) === wording ? {} : { whole: wording }) };
}

function nameDocuments(refs: readonly ReferenceId[], corpus: Corpus): string {
  const references = refs.flatMap((id) => corpus.references.get(id) ?? []);
  return references.map(({ publisher, date, url }) => `${publisher}, ${formatDate(date, corpus.brief.locale)}, ${url}`).join('; ');
}

/** What a passage says and cites. What cites nothing itself, but stands on the page of a source, rests on that source. */
function readText(passage: Passage, corpus: Corpus, citations: Map<string, CitedWork>): TextPiece[] {
  const add = (cited: CitedWork): number => {
    const key = JSON.stringify(cited);
    citations.set(key, cited);
    return [...citations.keys()].indexOf(key);
  };
  const pieces = divideText(writeText(passage, corpus), (cited) => {
    const claims = (isAgainst: boolean): Claim[] =>
      cited.flatMap((each) =>
        each.isAgainst === isAgainst && isClaimKey(each.key) ? (corpus.claims.get(parseClaimKey(each.key)) ?? []) : [],
      );
    return [
      ...citeOriginals(claims(false), corpus).map((original) => ({ cite: add(original) })),
      ...citeOriginals(claims(true), corpus).map((original) => ({ cite: add(original), isAgainst: true as const })),
    ];
  });
  if (pieces.some((piece) => typeof piece !== 'string')) return pieces;
  return [...pieces, ...listOriginals(corpus, passage).map((original) => ({ cite: add(original) }))];
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

/**
 * Words, and what stands for each citation: `Binding. [@a#b] Next.` → `['Binding.', …, ' Next.']`
 */
function divideText(written: string, cite: (cited: WrittenCitation['cited']) => TextPiece[]): TextPiece[] {
  const citations = findCitations(written);
  const pieces = citations.flatMap(({ cited, start }, index) => [
    written.slice(citations[index - 1]?.end ?? 0, start).trimEnd(),
    ...cite(cited),
  ]);
  return [...pieces, written.slice(citations.at(-1)?.end ?? 0)].filter((piece) => piece !== '');
}

function listEarlier(corpus: Corpus, address: string, digest: string, date: string): EarlierWording[] {
  const history = listRecordedWordings(corpus, address);
  return history.flatMap((line, index) =>
    line.digest === digest ? [] : [{ digest: line.digest, until: history[index + 1]?.date ?? date, text: line.text }],
  );
}
