import { formatDate } from '../../brief/dates.ts';
import { kinds, type Kind } from '../../brief/vocabulary.ts';
import { findPassage, readWhole, type EarlierWording, type FoundPassage, type Manifest, type ManifestPassage } from './manifest.ts';
import type { PassageEntry } from './memo.ts';

/**
 * A passage as it stands in a memo: with the brief’s words of today, or with the words its writer selected, if they are the
 * brief’s, and with what the writer should know. `note` is the number of its footnote.
 */
export function composePassage(entry: PassageEntry, manifest: Manifest, note: number): PassageBlock {
  const found = findPassage(manifest, entry.address);
  const { key, type, digest, quote } = entry;
  const { address, passage } = found;
  if (!passage) {
    return { key, type, address, title: entry.address, text: '', isQuote: false, lead: '', note: 0, warning: warnOfLoss(found) };
  }
  const kindName = passage.kind && kinds[passage.kind].name;
  const quoted = quote === undefined ? undefined : findQuote(passage, quote);
  const warnings = [warnOfMove(found), warnOfRewording(entry, passage), quote === undefined ? '' : warnOfQuote(quoted)];
  return {
    key,
    type,
    address,
    title: passage.title,
    text: quoted?.words ?? readText(passage),
    isQuote: quoted !== undefined,
    heading: quoted || passage.kind || passage.isNumbered || passage.text === '' ? undefined : passage.title,
    lead: [passage.speaker, kindName].filter(Boolean).join(' · '),
    note,
    warning: warnings.filter(Boolean).join(' ') || undefined,
    before: passage.earlier?.find((wording) => wording.digest === digest)?.text,
    now: passage.whole ?? readWhole(passage),
    kind: passage.kind,
    kindName,
    speaker: passage.speaker,
  };
}

export interface PassageBlock {
  readonly key: string;
  readonly type: 'passage';
  /** Where it stands now. */
  readonly address: string;
  readonly title: string;
  /** Whether `text` are words selected from the passage, to stand in quotation marks. */
  readonly isQuote: boolean;
  readonly text: string;
  /** What the text is about, where it says so nowhere itself: the title of a section, a proposition, an event or a term. */
  readonly heading?: string | undefined;
  /** “Victor Cha · Assessment”; empty for the brief’s own passages. */
  readonly lead: string;
  /** Number of its footnote, from 1; 0 where the brief no longer has the passage, so that there is nothing to cite. */
  readonly note: number;
  /** What its writer should know: that it was reworded, moved or retired since. */
  readonly warning: string | undefined;
  /** All that it said when it was added, title first, where that differs. */
  readonly before?: string | undefined;
  /** All that it says now, title first, to be compared with that. */
  readonly now?: string;
  /** Of a claim: what it does and whose it is. */
  readonly kind?: Kind | undefined;
  readonly kindName?: string | undefined;
  readonly speaker?: string | undefined;
}

/** The words of a quotation as the passage has them, now or in the latest of its earlier wordings that has them. */
export function findQuote(passage: ManifestPassage, quote: string): FoundQuote | undefined {
  const words = findWords(readWhole(passage), quote);
  if (words !== undefined) return { words };
  for (const wording of passage.earlier?.toReversed() ?? []) {
    const earlierWords = findWords(wording.text, quote);
    if (earlierWords !== undefined) return { words: earlierWords, wording };
  }
  return undefined;
}

interface FoundQuote {
  readonly words: string;
  /** The wording that has them, where today’s has not. */
  readonly wording?: EarlierWording;
}

/**
 * Finds words in a text, however its spaces and lines are broken, and gives them as the text has them: nothing but the
 * text’s own words can come out.
 *
 * `findWords('Aid is\ndue at once.', 'is due')` → `is due` · `findWords('Aid is due.', 'is not due')` → `undefined`
 */
export function findWords(text: string, words: string): string | undefined {
  const wanted = words.replace(/\s+/g, '');
  if (wanted === '') return undefined;
  const places = Array.from(text.matchAll(/\S/g), ({ index }) => index);
  const start = text.replace(/\s+/g, '').indexOf(wanted);
  const [from, to] = [places[start], places[start + wanted.length - 1]];
  return from === undefined || to === undefined ? undefined : text.slice(from, to + 1).replace(/\s+/g, ' ');
}

function readText({ text, editorNote, documents = [] }: ManifestPassage): string {
  const notes = editorNote?.split('\n').map((note, at) => `Editor’s note: ${note}${documents[at] ? ` (${documents[at]})` : ''}`) ?? [];
  return [text, ...notes].join('\n');
}

function warnOfLoss({ move }: FoundPassage): string {
  if (!move) return 'There is no such passage in this brief. It is not cited.';
  const reason = move.reason === undefined ? '' : `: ${move.reason.replace(/\.$/, '')}`;
  return `Retired on ${formatDate(move.date)}${reason}. It is not cited.`;
}

function warnOfMove({ move }: FoundPassage): string {
  if (!move) return '';
  if (move.targets.length > 1) return `Split into ${move.targets.length} passages on ${formatDate(move.date)}; this is the first of them.`;
  return `Moved on ${formatDate(move.date)}, since you added it.`;
}

function warnOfRewording({ digest }: PassageEntry, passage: ManifestPassage): string {
  return digest === undefined || digest === passage.digest ? '' : `Reworded on ${formatDate(passage.date)}, since you added it.`;
}

function warnOfQuote(quoted: FoundQuote | undefined): string {
  if (!quoted) return 'The words quoted are not in it, so that all of it stands here.';
  return quoted.wording ? `It quotes words that stood there until ${formatDate(quoted.wording.until)}.` : '';
}
