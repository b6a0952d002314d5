import type { Run } from '../../cite/formats/formats.ts';
import type { Manifest, ManifestCitation, ManifestPassage } from './manifest.ts';

/**
 * The notes of a passage: one for each place at which it cites, the originals in it, and our page, on which they were read, in
 * the last. What cites nothing has one note, our page. A work is cited in full at first, and briefly where `cited` has it, the
 * works cited so far; those cited here are added to it, in order.
 *
 * Two places → `Victor Cha, “Title,” …, answer 4, podcast, https://….` and `Cha, “Title,” answer 6; Kim Han-kwon, …; all as
 * summarised in “Help is due at once,” in “The treaty,” *Tumen*, ….`
 */
export function composeNotes(
  { kind, own }: ManifestPassage,
  places: readonly (readonly ManifestCitation[])[],
  { citations }: Pick<Manifest, 'citations'>,
  cited: Set<string>,
): Note[] {
  return places.map((place, index) => {
    const originals = place.flatMap(({ cite, isAgainst }) => {
      const original = citations[cite];
      return original ? [{ ...original, prefix: isAgainst ? 'but see ' : '' }] : [];
    });
    // A claim rests on one original: our page is named as fully as that.
    const deciding = (kind === undefined ? own : (originals[0] ?? own)).work;
    const ownRuns = cited.has(deciding) ? own.shortNote : own.note;
    const works = originals.map(({ work, note, shortNote, prefix }, at): Run[] => {
      const runs = cited.has(work) ? shortNote : note;
      cited.add(work);
      return [{ text: at === 0 ? capitalise(prefix) : `; ${prefix}` }, ...runs];
    });
    const pandoc = originals.map((original) => original.prefix + original.pandoc);
    if (index === places.length - 1) {
      const way = originals.length === 0 ? '' : nameWay(kind !== undefined, places.length);
      cited.add(own.work);
      works.push([{ text: way && `; ${way}` }, ...ownRuns]);
      if (kind === undefined || originals.length === 0) pandoc.push(way + own.pandoc);
    }
    return { runs: [...works.flat(), { text: '.' }], pandoc: `[${pandoc.join('; ')}]` };
  });
}

export interface Note {
  readonly runs: readonly Run[];
  /** The same for Pandoc: `[@impossible-state, answer 4]`. */
  readonly pandoc: string;
}

/** How the originals were read. */
function nameWay(isClaim: boolean, notes: number): string {
  if (isClaim) return 'summarised in ';
  return notes > 1 ? 'all as summarised in ' : 'as summarised in ';
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
