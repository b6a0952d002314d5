import type { Citation, Run } from '../formats/citation.ts';
import type { CslItem } from '../formats/csl.ts';
import { findPassage, type Passage } from './find-passage.ts';
import { formats } from '../formats/formats.ts';
import { listWorks } from './list-works.ts';
import { passageToCsl } from './passage-to-csl.ts';
import { sourceToCsl } from './source-to-csl.ts';
import type { Corpus } from '../../brief/corpus.ts';
import type { Publication } from '../../brief/publication.ts';
import { formatApa, formatBibliography, formatNote, formatShortNote } from './format-work.ts';
import { joinRuns } from './parse-runs.ts';

/**
 * A page or passage in every form of citation, the original first and our page as the way to it.
 *
 * `citePassage(corpus, '/sources/ifans/#two-groups', publication).note` → `Kim Han-kwon, *China’s Response …*, IFANS
 * PERSPECTIVES 2024-01E (Institute of …, January 3, 2024), paragraph 2, https://…; summarised in “China as the question,”
 * *Tumen*, wording of 2026-11-21, https://….` Printed addresses are plain, what they lead to is the wording that was cited.
 */
export function citePassage(corpus: Corpus, address: string, publication: Publication): Citation {
  const passage = findPassage(corpus, address);
  const works = listWorks(corpus, address, publication);
  return {
    ...(passage.source
      ? citeOriginal(passage, sourceToCsl(passage.source, corpus), describeOwn(passage, publication))
      : citeOwn(describeOwn(passage, publication))),
    bibtex: formats.bib.print(works),
    ris: formats.ris.print(works),
    csl: formats.json.print(works),
    markdown: `[${passage.wording.title.replaceAll(/[\\[\]*_`<>]/g, '\\$&')}](${publication.at(passage.pinned)})`,
    pandoc: `[@${[works[0]?.id, passage.place].filter(Boolean).join(', ')}]`,
  };
}

function citeOriginal({ place, quoted }: Passage, original: CslItem, own: OwnWork): Formatted {
  const quotedIn = quoted === undefined ? [] : [{ text: `${quoted}, quoted in ` }];
  return {
    note: sentence(...quotedIn, ...formatNote(original, place), summarisedIn, ...own.note),
    shortNote: sentence(...quotedIn, ...formatShortNote(original, place), summarisedIn, ...own.shortNote),
    bibliography: sentence(...formatBibliography(original), { text: ' Summarised in ' }, ...own.note),
    apa: joinRuns([...formatApa(original), { text: '\n' }, ...own.apa]),
  };
}

function citeOwn(own: OwnWork): Formatted {
  return {
    note: sentence(...own.note),
    shortNote: sentence(...own.shortNote),
    bibliography: [...own.bibliography, { text: '.' }],
    apa: own.apa,
  };
}

/**
 * Our page as notes name it: “What to watch,” in “The treaty: …,” *Tumen*, wording of 2026-11-21, address. The address is
 * added to what is formatted, since it alone tells the passages of one section apart.
 */
function describeOwn({ wording, title, short, whole, wholeShort, date, pinned }: Passage, publication: Publication): OwnWork {
  const item = passageToCsl({ address: wording.page, title, short, date }, publication);
  const link: Run = { text: publication.at(wording.address), href: publication.at(pinned) };
  const inNotes = { ...item, note: `wording of ${date}` };
  return {
    note: [...formatNote(within(inNotes, whole)), { text: ', ' }, link],
    shortNote: [...formatShortNote(within(inNotes, wholeShort)), { text: ', ' }, link],
    bibliography: [...formatBibliography(within(item, whole)), { text: ' ' }, link],
    apa: [...formatApa(item), { text: ' ' }, link],
  };
}

/** Styles have no variable for the page a passage stands on; ours takes it from here. */
function within(item: CslItem, whole: string | undefined): CslItem {
  return whole === undefined ? item : { ...item, 'collection-title': whole };
}

type OwnWork = Formatted;

type Formatted = Pick<Citation, 'note' | 'shortNote' | 'bibliography' | 'apa'>;

const summarisedIn = { text: '; summarised in ' };

/** Ends in a full stop. */
function sentence(...runs: readonly Run[]): Run[] {
  return joinRuns([...runs, { text: '.' }]);
}
