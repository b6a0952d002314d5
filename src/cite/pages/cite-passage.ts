import { voiceOf } from '../../brief/provenance/voices.ts';
import { nameWithoutAside, type Claim, type Corpus, type Place, type Source } from '../../brief/corpus.ts';
import { listPassages, type Passage } from '../../brief/passages.ts';
import type { Publication } from '../../brief/publication.ts';
import { fixedPaths, topicPath } from '../../brief/routes.ts';
import { joinAddress, pinOf } from '../../ledger/fragments/address.ts';
import { readPresent } from '../../ledger/record/record.ts';
import type { Citation, Run } from '../formats/citation.ts';
import type { CslItem } from '../formats/csl.ts';
import { formats } from '../formats/formats.ts';
import { formatApa, formatBibliography, formatNote, formatShortNote, joinRuns } from './format-work.ts';
import { passageToCsl, sourceToCsl, themeToCsl } from './works.ts';

/**
 * A page or passage in every form of citation, the original first and our page as the way to it.
 *
 * `citePassage(corpus, passage, publication).note` → `Kim Han-kwon, *China’s Response …*, IFANS PERSPECTIVES 2024-01E
 * (Institute of …, January 3, 2024), paragraph 2, https://…; summarised in “China as the question,” *Tumen*, wording of
 * 2026-11-21, https://….` Printed addresses are plain, what they lead to is the wording that was cited.
 */
export function citePassage(corpus: Corpus, passage: Passage, publication: Publication): Citation {
  const cited = describeCited(corpus, passage);
  const works = listWorks(corpus, passage, publication);
  const own = describeOwn(cited, publication);
  return {
    ...(passage.source ? citeOriginal(cited, sourceToCsl(passage.source, corpus), own) : citeOwn(own)),
    bibtex: formats.bib.print(works),
    ris: formats.ris.print(works),
    csl: formats.json.print(works),
    markdown: `[${passage.title.replaceAll(/[\\[\]*_`<>]/g, '\\$&')}](${publication.at(cited.pinned)})`,
    pandoc: `[@${[works[0]?.id, cited.place].filter(Boolean).join(', ')}]`,
  };
}

/**
 * The works that a citation of a passage names: the original, if the passage summarises one, then our page.
 *
 * For `/sources/ifans/#two-groups` → `[{ id: 'ifans', … }, { id: 'tumen-sources-ifans-two-groups', … }]`
 */
export function listWorks(corpus: Corpus, passage: Passage, publication: Pick<Publication, 'id' | 'name' | 'language' | 'at'>): CslItem[] {
  const { type, path, theme, source } = passage;
  if (type === 'page' && theme) return [themeToCsl(theme, publication)];
  const { title, date, pinned, wholeShort } = describeCited(corpus, passage);
  const page = passageToCsl({ path, title, date, url: publication.at(pinned) }, publication);
  // Four themes have a “What to watch”: a list of works must tell them apart.
  const within = type === 'page' ? undefined : (source?.short ?? wholeShort);
  const own = within === undefined ? page : { ...page, note: `In “${within}”. ${page.note ?? ''}` };
  return source ? [sourceToCsl(source, corpus), own] : [own];
}

/** Everything that can be cited: every passage, and every page with words of its own; not lists of what stands elsewhere. */
export function listCitable(corpus: Corpus): Passage[] {
  const { themes, sources, topics, search, memo } = fixedPaths;
  const lists = new Set<string>([themes, sources, topics, search, memo, ...[...corpus.topics.keys()].map(topicPath)]);
  return listPassages(corpus).filter(({ path }) => !lists.has(path));
}

/** What there is to cite of a passage: as it stands on our page and, where that summarises a source, the place in it. */
export function describeCited(corpus: Corpus, passage: Passage): Cited {
  const { type, path, page, pageTitle, id, theme, source } = passage;
  const { digest, date } = readPresent(corpus, passage);
  const isPartOfOurs = type !== 'page' && !source;
  const section = type === 'claim' ? passage.source.sections.find((each) => each.id === passage.claim.section) : undefined;
  return {
    path,
    page,
    title: withoutStop(section?.title ?? passage.title),
    short: type === 'page' ? (theme ?? source)?.short : undefined,
    whole: isPartOfOurs ? pageTitle : undefined,
    wholeShort: isPartOfOurs ? (theme?.short ?? pageTitle) : undefined,
    date,
    pinned: type === 'page' ? path : joinAddress(page, pinOf(id, digest)),
    place: type === 'claim' ? citePlaces(passage.claim.places) : undefined,
    quoted: type === 'claim' ? findQuoted(corpus, passage.claim, passage.source) : undefined,
  };
}

interface Cited {
  readonly path: string;
  readonly page: string;
  /** How it is cited: for a claim, the title of the section it stands in. */
  readonly title: string;
  /** The same for short notes, where it has a short title. */
  readonly short: string | undefined;
  /** Title of the page it stands on, where it is a part of a page of ours; in short notes, the short one. */
  readonly whole: string | undefined;
  readonly wholeShort: string | undefined;
  /** ISO date of its wording. */
  readonly date: string;
  /** Its address with the wording’s pin; a page has none. */
  readonly pinned: string;
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

/**
 * Where in a source, as notes say it: kind by kind, the numbers of each together, and no semicolon, which in a note parts
 * works.
 *
 * `citePlaces(places)` → `answer 5` · `answers 2 and 3` · `standfirst 1, and paragraphs 4, 5 and 7`
 */
export function citePlaces(places: readonly Place[]): string {
  const groups = [...Map.groupBy(places, ({ kind }) => kind.name)].map(([name, found]) => {
    const numbers = found.flatMap(({ number }) => number ?? []).toSorted((a, b) => a - b);
    if (numbers.length === 0) return name;
    return `${name}${numbers.length > 1 ? 's' : ''} ${joinWords(numbers.map(String))}`;
  });
  return joinWords(groups, groups.some((group) => group.includes(' and ')) ? ', and ' : ' and ');
}

function joinWords(items: readonly string[], last = ' and '): string {
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(last);
}

type Formatted = Pick<Citation, 'note' | 'shortNote' | 'bibliography' | 'apa'>;

function citeOriginal({ place, quoted }: Cited, original: CslItem, own: Formatted): Formatted {
  const quotedIn = quoted === undefined ? [] : [{ text: `${quoted}, quoted in ` }];
  const summarisedIn = { text: '; summarised in ' };
  return {
    note: sentence(...quotedIn, ...formatNote(original, place), summarisedIn, ...own.note),
    shortNote: sentence(...quotedIn, ...formatShortNote(original, place), summarisedIn, ...own.shortNote),
    bibliography: sentence(...formatBibliography(original), { text: ' Summarised in ' }, ...own.note),
    apa: joinRuns([...formatApa(original), { text: '\n' }, ...own.apa]),
  };
}

function citeOwn(own: Formatted): Formatted {
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
function describeOwn({ path, page, title, short, whole, wholeShort, date, pinned }: Cited, publication: Publication): Formatted {
  const item = passageToCsl({ path: page, title, short, date }, publication);
  const link: Run = { text: publication.at(path), href: publication.at(pinned) };
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

/** Ends in a full stop. */
function sentence(...runs: readonly Run[]): Run[] {
  return joinRuns([...runs, { text: '.' }]);
}
