import type { Citation } from '../../cite/formats/citation.ts';
import { listWorks } from '../../cite/pages/list-works.ts';
import type { Corpus } from '../../brief/corpus.ts';
import { formatDate } from '../../brief/dates.ts';
import type { ReferenceId } from '../../brief/ids.ts';
import { historyOf, readRecord, wordingOf } from '../../ledger/record/record.ts';
import { listWordings, type Wording } from '../../ledger/record/wordings.ts';
import type { Publication } from '../../brief/publication.ts';
import { readWhole, type EarlierWording, type Manifest, type ManifestPassage } from '../document/manifest.ts';

/**
 * All that the memo’s page must know of the brief: what every passage says and said, how it is cited, where it went.
 * Pages that say nothing of their own are left out. `cite` writes the notes.
 */
export function makeManifest(corpus: Corpus, publication: Publication, cite: (address: string) => Citation): Manifest {
  const wordings = listWordings(corpus).filter((wording) => wording.part !== 'page' || readBody(wording) !== '');
  const works = wordings.flatMap(({ address }) => listWorks(corpus, address, publication));
  return {
    passages: Object.fromEntries(wordings.map((wording) => [wording.address, describePassage(wording, corpus, publication, cite)])),
    works: Object.fromEntries(works.map((csl) => [csl.id, csl])),
    moved: Object.fromEntries(
      [...readRecord(corpus).fates].map(([address, { targets, date, reason }]) => [
        address,
        { targets, date, ...(reason === undefined ? {} : { reason }) },
      ]),
    ),
  };
}

function describePassage(wording: Wording, corpus: Corpus, publication: Publication, cite: (address: string) => Citation): ManifestPassage {
  const { address, title } = wording;
  const { digest, date } = wordingOf(corpus, address);
  const claim = wording.claim && corpus.claims.get(wording.claim);
  const speaker = claim && corpus.actors.get(claim.speaker)?.name;
  const earlier = listEarlier(corpus, address, digest, date);
  const { note, shortNote, pandoc } = cite(address);
  const passage: ManifestPassage = {
    title,
    ...(wording.part === 'judgement' ? { isNumbered: true } : {}),
    text: claim?.text ?? (readBody(wording) || readParts(wording, corpus)),
    ...(wording.note === undefined ? {} : { editorNote: wording.note }),
    ...(wording.refs?.some((refs) => refs.length > 0) ? { documents: wording.refs.map((refs) => nameDocuments(refs, corpus)) } : {}),
    digest,
    date,
    ...(claim ? { kind: claim.kind } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    works: listWorks(corpus, address, publication).map(({ id }) => id),
    note,
    shortNote,
    pandoc,
  };
  if (earlier.length === 0) return passage;
  return { ...passage, earlier, ...(readWhole(passage) === wording.text ? {} : { whole: wording.text }) };
}

function nameDocuments(refs: readonly ReferenceId[], corpus: Corpus): string {
  const references = refs.flatMap((id) => corpus.references.get(id) ?? []);
  return references.map(({ publisher, date, url }) => `${publisher}, ${formatDate(date)}, ${url}`).join('; ');
}

/** What it says without its title, which a judgement has not in its wording, and without the editor’s note. */
function readBody({ part, title, text, note = '' }: Wording): string {
  const start = part !== 'judgement' && text.startsWith(title) ? title.length : 0;
  return text.slice(start, text.length - note.length).trim();
}

/** A section of a source has no words of its own but those of its claims; one of a theme, but those of its judgements. */
function readParts({ page, id }: Wording, corpus: Corpus): string {
  const theme = [...corpus.themes.values()].find((each) => page === `/themes/${each.id}/`);
  if (theme) return theme.judgements.map(({ text }) => text).join('\n');
  const source = [...corpus.sources.values()].find((each) => page === `/sources/${each.id}/`);
  const keys = source?.sections.find((section) => section.id === id)?.claims ?? [];
  return keys.flatMap((key) => corpus.claims.get(key)?.text ?? []).join('\n');
}

function listEarlier(corpus: Corpus, address: string, digest: string, date: string): EarlierWording[] {
  const history = historyOf(corpus, address);
  return history.flatMap((line, index) =>
    line.digest === digest ? [] : [{ digest: line.digest, until: history[index + 1]?.date ?? date, text: line.text }],
  );
}
