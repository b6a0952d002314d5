import { capitalise } from './csl.ts';

/** A piece of formatted text: what it says, whether in italics, and where it leads. A text of one line break parts two entries. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
  readonly href?: string;
}

/** Neighbours alike in everything become one. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.italic === run.italic && last.href === run.href) joined[joined.length - 1] = { ...run, text: last.text + run.text };
    else joined.push(run);
  }
  return joined.filter(({ text }) => text !== '');
}

/**
 * A note: the originals, and how they were read on our page, which stands alone where there are none.
 *
 * `[talk, letter]`, `{ way: 'as summarised in ', runs: theme }` → `Anna Berg, …; but see Kim Min-su, …; as summarised in “The treaty,” ….`
 */
export function writeNote(originals: readonly Named[], own?: { readonly way: string; readonly runs: readonly Run[] }): Run[] {
  const works = originals.flatMap(({ runs, isAgainst }, index) => {
    const prefix = isAgainst ? __WORDS__.citing.butSee : '';
    return [{ text: index === 0 ? capitalise(prefix) : `; ${prefix}` }, ...runs];
  });
  const read = own ? [{ text: works.length === 0 ? '' : `; ${own.way}` }, ...own.runs] : [];
  return joinRuns([...works, ...read, { text: '.' }]);
}

/** What a note says of a work, in full or briefly, and whether it says otherwise. */
interface Named {
  readonly runs: readonly Run[];
  readonly isAgainst: boolean;
}

/** A work as a note names it, at its place; without a full stop, so that others can follow. */
export interface CitedWork {
  /** Its citation key: `radio-talk`. */
  readonly work: string;
  readonly note: readonly Run[];
  /** Where it was cited before; no ibid. */
  readonly shortNote: readonly Run[];
  /** `@radio-talk, answer 4`. */
  readonly pandoc: string;
}

/** A passage in every form in which it can be cited. In each, the original stands first and our page is the way to it. */
export interface Citation {
  /** Full note, as for a first reference; Chicago 18, notes. */
  readonly note: readonly Run[];
  /** For later references to the same work; no ibid. */
  readonly shortNote: readonly Run[];
  readonly bibliography: readonly Run[];
  /** Reference list entries, APA 7: the original’s and ours, a line each. */
  readonly apa: readonly Run[];
  readonly bibtex: string;
  readonly ris: string;
  /** CSL-JSON, as text. */
  readonly csl: string;
  /** A link for Markdown: `[title](address)`. */
  readonly markdown: string;
  /** `[@key, locator]`. */
  readonly pandoc: string;
}
