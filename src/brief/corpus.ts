/**
 * Everything authors have written, read and checked: what plugins and pages are given.
 * Maps keep the order in which readers meet the entries.
 */
import { formatDate } from './dates.ts';
import type { ActorId, AnchorId, ClaimKey, QuestionId, ReferenceId, SourceId, ThemeId, TopicId } from './ids.ts';
import type { Brief } from './schema/brief.ts';
import type { Exchange, Actor, EventEntry, Topic, Reference } from './schema/lists.ts';
import type { QuestionFile, PageFrontMatter, ThemeFrontMatter, PlaceKind, SourceFrontMatter } from './schema/documents.ts';
import type { Kind } from './vocabulary.ts';

export interface Corpus {
  /** Its name, language, horizon, licence. */
  readonly brief: Brief;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly claims: ReadonlyMap<ClaimKey, Claim>;
  readonly themes: ReadonlyMap<ThemeId, Theme>;
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly events: readonly EventEntry[];
  /** Who gives what to whom, as the figure shows it. */
  readonly exchanges: readonly Exchange[];
  /** Documents outside the sources, to which editor’s notes refer. */
  readonly references: ReadonlyMap<ReferenceId, Reference>;
  readonly pages: ReadonlyMap<string, Page>;
  /** Other words in which people ask for a passage, by its address: for search alone, and never shown. */
  readonly asked: ReadonlyMap<string, string>;
  /** Words that readers type for words of the brief: for search alone. */
  readonly words: WordLists;
  /** Every address there ever was, in the order of the file. */
  readonly ledger: readonly LedgerLine[];
}

/** What readers type for words of the brief, in its language and in others. */
export type WordLists = Readonly<Record<'synonyms' | 'foreign', readonly WordPair[]>>;

/** Words of the brief, then words that are typed for them: `[['rebuke', 'condemn'], ['censure', 'scold']]`. */
export type WordPair = readonly [own: readonly string[], typed: readonly string[]];

export interface Source extends SourceFrontMatter {
  readonly id: SourceId;
  /** Prose before the first heading, as plain text. */
  readonly lead: string;
  /** What it argues, in connected prose; also the first of its sections. */
  readonly inBrief: Section;
  readonly sections: readonly Section[];
  readonly claims: readonly Claim[];
}

export interface Claim {
  readonly key: ClaimKey;
  readonly id: AnchorId;
  readonly source: SourceId;
  readonly section: AnchorId;
  /** Position within its source, from 1. */
  readonly number: number;
  readonly title: string;
  readonly kind: Kind;
  /** The assertion as plain text. */
  readonly text: string;
  /** The editor’s note beside it. */
  readonly note: Note | undefined;
  readonly places: readonly Place[];
  readonly speaker: ActorId;
  /** ISO date it was said, as exactly as it is known. */
  readonly said: string;
  /** The same as it is printed: “21 June 2024”, or “n.d., recorded before 9 July 2024”. */
  readonly saidAs: string;
  readonly topics: readonly TopicId[];
}

/** A place in a source: `{kind: {name: 'answer', …}, number: 5}`, printed “answer 5”. */
export interface Place {
  readonly kind: PlaceKind;
  readonly number: number | undefined;
}

/** What the editor adds, in words of the brief: a slip that is put right, a fact from outside. */
export interface Note {
  readonly text: string;
  /** Documents outside the sources that support it. */
  readonly refs: readonly ReferenceId[];
}

/** What a passage says and cites. */
interface Prose {
  readonly text: string;
  /** The same with its citations, as its author wrote them: `It is binding. [@letter#two-groups]`. */
  readonly written: string;
  /** Claims cited here, or written here (in a section of a source), without repetition. */
  readonly claims: readonly ClaimKey[];
  /** The editor’s notes that stand in it or, for a bottom line, right below it. */
  readonly notes: readonly Note[];
}

/** A heading and what stands under it; of a theme, without its judgements. */
export interface Section extends Prose {
  readonly id: AnchorId;
  readonly title: string;
  readonly topics: readonly TopicId[];
}

export interface Theme extends ThemeFrontMatter {
  readonly id: ThemeId;
  readonly bottomLine: Statement;
  readonly judgements: readonly Judgement[];
  readonly sections: readonly Section[];
  /** All claims it cites, in order of first citation. */
  readonly claims: readonly ClaimKey[];
}

export interface Statement extends Prose {
  /** Of its claims those it is borne out by: cited, and not against it. */
  readonly support: readonly ClaimKey[];
}

export interface Judgement extends Statement {
  readonly id: AnchorId;
}

export interface Question extends QuestionFile {
  readonly id: QuestionId;
}

export interface Page extends PageFrontMatter {
  readonly id: string;
  readonly sections: readonly Section[];
  readonly claims: readonly ClaimKey[];
}

/**
 * The ledger: every address ever published, with every wording it had. `content/ledger.jsonl` has one line of JSON an entry,
 * and grows at its end only.
 *
 * `{"address":"/sources/letter/#two-groups","date":"2026-11-21","digest":"3fa9c1","text":"…"}` records a wording,
 * `{"address":"…","date":"…","speaker":"anna-berg","kind":"fact","at":"answer 5","said":"2024-06-21"}` whose claim it is,
 * `{"address":"…","date":"…","target":"/sources/letter/#both-groups"}` says where a passage went (several, where it was split),
 * `{"address":"…","date":"…","reason":"…"}` that it was retired, and why.
 */
export type LedgerLine = WordingLine | AttributionLine | MoveLine | RetirementLine;

/** What an address said from a day on. */
export interface WordingLine {
  readonly address: string;
  /** ISO date. */
  readonly date: string;
  /** First six hexadecimal digits of the SHA-256 of the text. */
  readonly digest: string;
  /** Title and paragraphs, one a line. */
  readonly text: string;
}

/** From a day on, who said a claim, as what, at which place in the source and when. */
export interface AttributionLine extends Attribution {
  readonly address: string;
  readonly date: string;
}

export interface Attribution {
  readonly speaker: string;
  readonly kind: string;
  /** “answer 2; answer 3” */
  readonly at: string;
  /** ISO date. */
  readonly said: string;
}

/** Where a passage stands from a day on. */
export interface MoveLine {
  readonly address: string;
  readonly date: string;
  readonly targets: readonly string[];
}

/** That a passage stands nowhere from a day on. */
export interface RetirementLine {
  readonly address: string;
  readonly date: string;
  readonly reason: string;
}

/** When a source was published, as it is printed: “21 June 2024”, or “n.d., recorded before 9 July 2024”. */
export function printDate(
  { published, printedDate }: Pick<Source, 'published' | 'printedDate'>,
  { locale }: Pick<Brief, 'locale'>,
): string {
  return printedDate ?? formatDate(published, locale);
}

/** “answer 5”, “directory summary”; several joined by “; ”. */
export function formatPlaces(places: readonly Place[]): string {
  return places.map(({ kind, number }) => (number === undefined ? kind.name : `${kind.name} ${number}`)).join('; ');
}

/** The highest number of a numbered kind of place; undefined for one that is not numbered. */
export function countPlaces({ entries, count }: PlaceKind): number | undefined {
  return entries?.length ?? count;
}

/** Whether a publication speaks for itself, so that it need not be named twice: `The Asia Business Daily` and `Asia Business Daily`. */
export function isOwnSpeaker(publication: string, speaker: string): boolean {
  return publication.replace(/^The /, '') === speaker.replace(/^The /, '');
}

/** `Andrew (podcast host)` is named Andrew. */
export function nameWithoutAside(name: string): string {
  return name.replace(/\s*\([^)]*\)$/, '');
}

/**
 * What is worked out of a whole brief, or of what it says of itself, worked out once for each: many pages ask for it.
 *
 * `const listClaims = perCorpus((corpus) => [...corpus.claims.values()])`
 */
export function perCorpus<Result extends object, Of extends object = Corpus>(make: (corpus: Of) => Result): (corpus: Of) => Result {
  const made = new WeakMap<Of, Result>();
  return (corpus) => {
    const known = made.get(corpus) ?? make(corpus);
    made.set(corpus, known);
    return known;
  };
}
