import type { Claim, Corpus, Source } from '../../brief/corpus.ts';
import type { SourceId } from '../../brief/ids.ts';
import { joinAddress, pinOf, splitAddress } from '../../ledger/fragments/address.ts';
import { readRecord, wordingOf } from '../../ledger/record/record.ts';
import type { Wording } from '../../ledger/record/wordings.ts';
import { voiceOf } from '../../brief/provenance/voices.ts';
import { citePlaces } from './cite-places.ts';
import { nameWithoutAside } from './name-speaker.ts';

/**
 * What there is to cite at an address: the passage as it stands on our page and, where that summarises a source, the
 * original with the place in it. Throws where nothing stands.
 *
 * `findPassage(corpus, '/sources/ifans/#two-groups')` → `{ title: 'China as the question', source, place: 'paragraph 2', … }`
 */
export function findPassage(corpus: Corpus, address: string): Passage {
  const { wordings } = readRecord(corpus);
  const wording = wordings.get(address);
  if (!wording) throw new Error(`There is nothing to cite at ${address}`);
  const { digest, date } = wordingOf(corpus, address);
  const { page, id } = splitAddress(address);
  const source = corpus.sources.get(page.replace(/^\/sources\/(.*)\/$/, '$1') as SourceId);
  const claim = wording.claim && corpus.claims.get(wording.claim);
  const theme = [...corpus.themes.values()].find((each) => page === `/themes/${each.id}/`);
  const isPart = id !== '' && !source;
  return {
    wording,
    title: withoutStop((claim && wordings.get(joinAddress(page, claim.section))?.title) ?? wording.title),
    short: id === '' ? (theme ?? source)?.short : undefined,
    whole: isPart ? wordings.get(page)?.title : undefined,
    wholeShort: isPart ? (theme?.short ?? wordings.get(page)?.title) : undefined,
    theme: id === '' ? theme : undefined,
    date,
    pinned: id === '' ? address : joinAddress(page, pinOf(id, digest)),
    source,
    place: claim && citePlaces(claim.places),
    quoted: claim && source && findQuoted(corpus, claim, source),
  };
}

export interface Passage {
  readonly wording: Wording;
  /** How it is cited: for a claim, the title of the section it stands in. */
  readonly title: string;
  /** The same for short notes, where it has a short title. */
  readonly short: string | undefined;
  /** Title of the page it stands on, where it is a part of a page of ours; in short notes, the short one. */
  readonly whole: string | undefined;
  readonly wholeShort: string | undefined;
  /** For a theme’s page as a whole. */
  readonly theme: ReturnType<Corpus['themes']['get']>;
  /** ISO date of its wording. */
  readonly date: string;
  /** Its address with the wording’s pin; a page has none. */
  readonly pinned: string;
  readonly source: Source | undefined;
  /** “answer 5”; undefined for what stands in no one place. */
  readonly place: string | undefined;
  /** Whose claim it is, where the source quotes somebody else. */
  readonly quoted: string | undefined;
}

/** A proposition is a sentence; as a title, it leaves its full stop to the note. */
function withoutStop(title: string): string {
  return title.replace(/(?<!\.)\.$/, '');
}

/** Whoever counts as one voice with the source’s speaker, or hosts it, is not quoted in it but part of it. */
function findQuoted(corpus: Corpus, { speaker }: Claim, source: Source): string | undefined {
  const actor = corpus.actors.get(speaker);
  const isPart = speaker === source.speaker || source.hosts.includes(speaker) || (actor?.kind !== 'person' && actor?.kind !== 'unnamed');
  return actor && !isPart && (actor.kind === 'unnamed' || actor.through !== undefined || voiceOf(corpus, speaker) !== source.speaker)
    ? nameWithoutAside(actor.name)
    : undefined;
}
