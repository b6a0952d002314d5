import type { Citation } from '../../cite/formats/citation.ts';
import { listWorks } from '../../cite/pages/cite-passage.ts';
import type { Corpus } from '../../brief/corpus.ts';
import { formatDate } from '../../brief/dates.ts';
import type { ReferenceId } from '../../brief/ids.ts';
import { listPassages, type Passage } from '../../brief/passages.ts';
import { listRecordedWordings, readPresent, readRecord } from '../../ledger/record/record.ts';
import type { Publication } from '../../brief/publication.ts';
import { readWhole, type EarlierWording, type Manifest, type ManifestPassage } from '../document/manifest.ts';

/**
 * All that the memo’s page must know of the brief: what every passage says and said, how it is cited, where it went.
 * Pages that say nothing of their own are left out. `cite` writes the notes.
 */
export function makeManifest(corpus: Corpus, publication: Publication, cite: (passage: Passage) => Citation): Manifest {
  const passages = listPassages(corpus).filter(({ type, body }) => type !== 'page' || body !== '');
  const described = passages.map((passage) => {
    const works = listWorks(corpus, passage, publication);
    return {
      path: passage.path,
      works,
      sent: describePassage(
        passage,
        works.map(({ id }) => id),
        corpus,
        cite(passage),
      ),
    };
  });
  return {
    passages: Object.fromEntries(described.map(({ path, sent }) => [path, sent])),
    works: Object.fromEntries(described.flatMap(({ works }) => works.map((csl) => [csl.id, csl]))),
    moved: Object.fromEntries(
      [...readRecord(corpus).redirects].map(([address, { targets, date, reason }]) => [
        address,
        { targets, date, ...(reason === undefined ? {} : { reason }) },
      ]),
    ),
  };
}

function describePassage(
  passage: Passage,
  works: readonly string[],
  corpus: Corpus,
  { note, shortNote, pandoc }: Citation,
): ManifestPassage {
  const { type, path, title, notes, wording } = passage;
  const { digest, date } = readPresent(corpus, passage);
  const speaker = type === 'claim' ? corpus.actors.get(passage.claim.speaker)?.name : undefined;
  const earlier = listEarlier(corpus, path, digest, date);
  const sent: ManifestPassage = {
    title,
    ...(type === 'judgement' ? { isNumbered: true } : {}),
    text: type === 'claim' ? passage.claim.text : readText(passage, corpus),
    ...(notes.length === 0 ? {} : { editorNote: notes.map(({ text }) => text).join('\n') }),
    ...(notes.some(({ refs }) => refs.length > 0) ? { documents: notes.map(({ refs }) => nameDocuments(refs, corpus)) } : {}),
    digest,
    date,
    ...(type === 'claim' ? { kind: passage.claim.kind } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    works,
    note,
    shortNote,
    pandoc,
  };
  if (earlier.length === 0) return sent;
  return { ...sent, earlier, ...(readWhole(sent) === wording ? {} : { whole: wording }) };
}

function nameDocuments(refs: readonly ReferenceId[], corpus: Corpus): string {
  const references = refs.flatMap((id) => corpus.references.get(id) ?? []);
  return references.map(({ publisher, date, url }) => `${publisher}, ${formatDate(date)}, ${url}`).join('; ');
}

/** A section of a source may have no words of its own but those of its claims; one of a theme, but those of its judgements. */
function readText(passage: Passage, corpus: Corpus): string {
  const { type, body, theme } = passage;
  if (body !== '' || type !== 'section') return body;
  if (theme) return theme.judgements.map(({ text }) => text).join('\n');
  return passage.section.claims.flatMap((key) => corpus.claims.get(key)?.text ?? []).join('\n');
}

function listEarlier(corpus: Corpus, address: string, digest: string, date: string): EarlierWording[] {
  const history = listRecordedWordings(corpus, address);
  return history.flatMap((line, index) =>
    line.digest === digest ? [] : [{ digest: line.digest, until: history[index + 1]?.date ?? date, text: line.text }],
  );
}
