import type { CslItem } from '../../cite/formats/csl.ts';
import { composePassage, type AddNotes, type PassageBlock } from './compose-passage.ts';
import { findPassage, type Manifest, type ManifestCitation, type ManifestPassage } from './manifest.ts';
import type { Memo, WrittenEntry } from './memo.ts';
import { writeNote, type Run } from '../../cite/formats/citation.ts';

/**
 * Puts the brief’s words and its notes into a memo, numbered in reading order. Headings and notes without words are left out.
 * A work is cited in full where it is cited first, and briefly from then on, whichever passage cites it.
 */
export function composeMemo(memo: Memo, manifest: Manifest): ComposedMemo {
  const notes: Note[] = [];
  const cited = new Set<string>();
  const addNotes: AddNotes = (passage, places) => composeNotes(passage, places, manifest, cited).map((note) => notes.push(note));
  const blocks = memo.entries.flatMap((entry): Block[] => {
    if (entry.type === 'passage') return [composePassage(entry, manifest, addNotes)];
    const text = entry.text.trim();
    return text === '' ? [] : [{ ...entry, text }];
  });
  return {
    title: memo.title.trim(),
    blocks,
    notes,
    works: [...cited].flatMap((key) => manifest.works[key] ?? []),
    bibliography: listBibliography(cited, blocks, manifest),
    date: blocks
      .flatMap((block) => (block.type === 'passage' ? (block.date ?? []) : []))
      .toSorted()
      .at(-1),
  };
}

/** The originals that are cited, and the pages of ours whose passages stand here, but for those on one original; from A to Z. */
function listBibliography(cited: ReadonlySet<string>, blocks: readonly Block[], manifest: Manifest): (readonly Run[])[] {
  const pages = blocks.flatMap((block) =>
    block.type === 'passage' ? (findPassage(manifest, block.address.replace(/#.*/, '')).passage?.own.work ?? []) : [],
  );
  const works = [...new Set([...cited, ...pages])].flatMap((key) => (manifest.bibliography[key] ? [manifest.bibliography[key]] : []));
  return [...new Map(works.map((runs) => [sortable(runs), runs]))]
    .toSorted(([a], [b]) => a.localeCompare(b, __BRIEF__.locale))
    .map(([, runs]) => runs);
}

/** As a list of works is sorted: without quotation marks, and without the “The” or “A” that a name or a title begins with. */
function sortable(runs: readonly Run[]): string {
  const text = runs.map((run) => run.text).join('');
  return text.replaceAll(__WORDS__.quotes[0], '').replace(new RegExp(`(^|\\. )(?:${__WORDS__.citing.articles}) `, 'g'), '$1');
}

/** A memo with the brief’s words in it and its notes numbered, ready to be shown or exported. */
export interface ComposedMemo {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Footnote n is `notes[n - 1]`. */
  readonly notes: readonly Note[];
  /** Everything cited, in order of first citation. */
  readonly works: readonly CslItem[];
  /** How the works stand in a list, and our pages in the place of their passages. */
  readonly bibliography: readonly (readonly Run[])[];
  /**
   * The latest day on which any of its passages got its wording: `2026-11-21`. It stands for the memo’s own date, which
   * nobody keeps, so that the same memo gives the same file whenever it is saved.
   */
  readonly date: string | undefined;
}

/** The writer’s own words, in which a blank line parts paragraphs, or the brief’s. */
export type Block = WrittenEntry | PassageBlock;

/**
 * The notes of a passage: one for each place at which it cites, the originals in it, and our page, on which they were read, in
 * the last. What cites nothing has one note, our page. A work is cited in full at first, and briefly where `cited` has it, the
 * works cited so far; those cited here are added to it, in order.
 *
 * Two places → `Anna Berg, “Title,” …, answer 4, podcast, https://….` and `Berg, “Title,” answer 6; Kim Min-su, …; all as
 * summarised in “Help is due at once,” in “The treaty,” *Two Banks*, ….`
 */
function composeNotes(
  { kind, own }: ManifestPassage,
  places: readonly (readonly ManifestCitation[])[],
  { citations }: Pick<Manifest, 'citations'>,
  cited: Set<string>,
): Note[] {
  return places.map((place, index) => {
    const originals = place.flatMap(({ cite, isAgainst = false }) => {
      const original = citations[cite];
      return original ? [{ ...original, isAgainst }] : [];
    });
    // A claim rests on one original: our page is named as fully as that.
    const deciding = (kind === undefined ? own : (originals[0] ?? own)).work;
    const ownRuns = cited.has(deciding) ? own.shortNote : own.note;
    const named = originals.map(({ work, note, shortNote, isAgainst }) => {
      const runs = cited.has(work) ? shortNote : note;
      cited.add(work);
      return { runs, isAgainst };
    });
    const pandoc = originals.map((original) => (original.isAgainst ? __WORDS__.citing.butSee : '') + original.pandoc);
    const way = nameWay(kind !== undefined, places.length);
    const isLast = index === places.length - 1;
    if (isLast) cited.add(own.work);
    if (isLast && (kind === undefined || originals.length === 0)) pandoc.push((originals.length === 0 ? '' : way) + own.pandoc);
    return { runs: writeNote(named, isLast ? { way, runs: ownRuns } : undefined), pandoc: `[${pandoc.join('; ')}]` };
  });
}

export interface Note {
  readonly runs: readonly Run[];
  /** The same for Pandoc: `[@radio-talk, answer 4]`. */
  readonly pandoc: string;
}

/** How the originals were read. */
function nameWay(isClaim: boolean, notes: number): string {
  if (isClaim) return __WORDS__.citing.summarisedIn;
  return notes > 1 ? __WORDS__.citing.allSummarisedIn : __WORDS__.citing.asSummarisedIn;
}
