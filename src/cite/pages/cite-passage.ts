import { voiceOf } from '../../brief/provenance.ts';
import { formatPlaces, nameWithoutAside, type Claim, type Corpus, type Place, type Source } from '../../brief/corpus.ts';
import { listPassages, type Passage } from '../../brief/passages.ts';
import type { Publication } from '../../brief/schema/brief.ts';
import { fixedPaths, topicPath } from '../../brief/routes.ts';
import { joinAddress, pinOf } from '../../brief/address.ts';
import { readPresent } from '../../ledger/record/record.ts';
import { joinRuns, writeNote, type Citation, type CitedWork, type Run } from '../formats/citation.ts';
import { formats } from '../formats/formats.ts';
import { capitalise, type CslItem } from '../formats/csl.ts';
import { isClaimKey, parseClaimKey } from '../../brief/ids.ts';
import { findCitations, type WrittenCitation } from '../../brief/markdown.ts';
import { formatApa, formatBibliography, formatNote, formatShortNote } from './format-work.ts';
import { nameWording, ownToCsl, sourceToCsl, themeToCsl } from './works.ts';

const words = __WORDS__.citing;

/**
 * A page or passage in every form of citation, the original first and our page as the way to it.
 *
 * `citePassage(corpus, passage, publication).note` → `Kim Min-su, *China’s Response …*, Letters 2024-01E
 * (Institute of …, 3 January 2024), paragraph 2, https://…; summarised in “The other bank,” *Two Banks*, wording of
 * 21 November 2026, https://….` Printed addresses are plain, what they lead to is the wording that was cited.
 */
export function citePassage(corpus: Corpus, passage: Passage, publication: Publication): Citation {
  const { source, title } = passage;
  const originals = listOriginals(corpus, passage);
  const items = [...new Set(originals.map((original) => original.source))].map((each) => sourceToCsl(each, corpus));
  const own = formatOwn(corpus, passage, publication);
  const ownItem = passageToCsl(corpus, passage, publication);
  const works = [...items, ownItem];
  const way = source ? words.summarisedIn : words.asSummarisedIn;
  const write = (form: 'note' | 'shortNote') =>
    writeNote(
      originals.map(({ cited, isAgainst }) => ({ runs: cited[form], isAgainst })),
      { runs: own[form], way },
    );
  const list = (format: (item: CslItem) => readonly Run[]) => items.flatMap((item) => [...format(item), { text: '\n' }]);
  const keys = originals.map(({ cited, isAgainst }) => (isAgainst ? words.butSee : '') + cited.pandoc);
  return {
    note: write('note'),
    shortNote: write('shortNote'),
    // In lists of works each has a line, unless our page is only the way to one of them.
    bibliography: source
      ? sentence(...items.flatMap(formatBibliography), { text: ` ${capitalise(way)}` }, ...own.note)
      : joinRuns([...list(formatBibliography), ...own.bibliography]),
    apa: joinRuns([...list(formatApa), ...own.apa]),
    bibtex: formats.bib.print(works),
    ris: formats.ris.print(works),
    csl: formats.json.print(works),
    markdown: `[${title.replaceAll(/[\\[\]*_`<>]/g, '\\$&')}](${publication.at(readWording(corpus, passage).pinned)})`,
    pandoc: `[${[...keys, ...(source ? [] : [`@${ownItem.id}`])].join('; ')}]`,
  };
}

/**
 * What a passage rests on: of a source, the place of a claim, or the source as a whole; of ours, what it cites. Nothing for a
 * whole page of ours, which has a file of that.
 */
function listOriginals(corpus: Corpus, passage: Passage): Original[] {
  const { type, source, written } = passage;
  if (source) return citeSourceOf(corpus, passage);
  const cited = type === 'page' ? [] : findCitations(written);
  return citeOriginals(
    cited.flatMap((citation) => citation.cited),
    corpus,
  );
}

/** The original of a passage on the page of a source, at its place where it is a claim; none elsewhere. */
export function citeSourceOf(corpus: Corpus, passage: Passage): Original[] {
  if (passage.type === 'claim') return citeOriginals([{ key: passage.claim.key, isAgainst: false }], corpus);
  const { source } = passage;
  return source ? [{ source, isAgainst: false, cited: citeWork(sourceToCsl(source, corpus)) }] : [];
}

/**
 * The originals of claims that are cited together, each once with all its places, as a note names them: without a full stop.
 * Those that say otherwise come last.
 *
 * `citeOriginals([alliance, aid, trade], corpus)` → `[{ source: radioTalk, cited: { note: [Anna Berg, …, answers 4 and 5, …], … } }, { source: letter, … }]`
 */
export function citeOriginals(cited: WrittenCitation['cited'], corpus: Corpus): Original[] {
  const found = cited
    .toSorted((a, b) => Number(a.isAgainst) - Number(b.isAgainst))
    .flatMap(({ key, isAgainst }) => {
      const claim = isClaimKey(key) ? corpus.claims.get(parseClaimKey(key)) : undefined;
      const source = claim && corpus.sources.get(claim.source);
      return source ? [{ source, isAgainst, places: claim.places, quoted: findQuoted(corpus, claim, source) }] : [];
    });
  const groups = Map.groupBy(found, ({ source, isAgainst, quoted }) => `${isAgainst} ${source.id} ${quoted ?? ''}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { source, isAgainst, quoted } = first;
    const places = new Map([first, ...others].flatMap((each) => each.places).map((place) => [formatPlaces([place]), place]));
    return [{ source, isAgainst, cited: citeWork(sourceToCsl(source, corpus), citePlaces([...places.values()]), quoted) }];
  });
}

interface Original {
  readonly source: Source;
  readonly cited: CitedWork;
  /** Cited because it says otherwise. */
  readonly isAgainst: boolean;
}

function citeWork(item: CslItem, place?: string, quoted?: string): CitedWork {
  const quotedIn = quoted === undefined ? [] : [{ text: quoted + words.quotedIn }];
  return {
    work: item.id,
    note: joinRuns([...quotedIn, ...formatNote(item, place)]),
    shortNote: joinRuns([...quotedIn, ...formatShortNote(item, place)]),
    pandoc: `@${[item.id, place].filter(Boolean).join(', ')}`,
  };
}

/** Whose claim it is, where the source quotes somebody else. Whoever counts as one voice with the source’s speaker, or hosts it, is not quoted in it but part of it. */
function findQuoted(corpus: Corpus, { speaker }: Claim, source: Source): string | undefined {
  const actor = corpus.actors.get(speaker);
  const isPart =
    [source.speaker, ...source.authors, ...source.hosts].includes(speaker) || (actor?.kind !== 'person' && actor?.kind !== 'unnamed');
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
    return `${numbers.length > 1 ? words.several(name) : name} ${joinWords(numbers.map(String))}`;
  });
  return joinWords(groups, groups.some((group) => group.includes(words.and)) ? words.andLast : words.and);
}

function joinWords(items: readonly string[], last: string = words.and): string {
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(last);
}

/** Our page or passage, as a note names it: without a full stop. */
export function citeOwnPassage(corpus: Corpus, passage: Passage, publication: Publication): CitedWork {
  const { note, shortNote } = formatOwn(corpus, passage, publication);
  const work = passageToCsl(corpus, passage, publication).id;
  return { work, note, shortNote, pandoc: `@${work}` };
}

/** How originals, and these pages of ours, stand in a list of works, by citation key. */
export function listBibliography(corpus: Corpus, pages: readonly Passage[], publication: Publication): Record<string, readonly Run[]> {
  const originals = [...corpus.sources.values()].map((source) => sourceToCsl(source, corpus));
  return Object.fromEntries([
    ...originals.map((item) => [item.id, formatBibliography(item)] as const),
    ...pages.map((page) => [passageToCsl(corpus, page, publication).id, formatOwn(corpus, page, publication).bibliography] as const),
  ]);
}

/**
 * Our page as notes name it: “What to watch,” in “The treaty: …,” *Two Banks*, wording of 21 November 2026, address. The address is
 * added to what is formatted, since it alone tells the passages of one section apart.
 */
function formatOwn(
  corpus: Corpus,
  passage: Passage,
  publication: Publication,
): Pick<Citation, 'note' | 'shortNote' | 'bibliography' | 'apa'> {
  const { type, path, page, pageTitle, theme, source } = passage;
  const { date, pinned } = readWording(corpus, passage);
  const short = type === 'page' ? (theme ?? source)?.short : undefined;
  const item = ownToCsl({ path: page, title: titleOf(passage), short, date }, publication);
  const inNotes = { ...item, note: nameWording(date) };
  // Styles have no variable for the page a passage stands on; ours takes it from here.
  const within = (whole: string) => (type === 'page' || source ? {} : { 'collection-title': whole });
  const link: Run = { text: publication.at(path), href: publication.at(pinned) };
  return {
    note: [...formatNote({ ...inNotes, ...within(pageTitle) }), { text: ', ' }, link],
    shortNote: [...formatShortNote({ ...inNotes, ...within(theme?.short ?? pageTitle) }), { text: ', ' }, link],
    bibliography: sentence(...formatBibliography({ ...item, ...within(pageTitle) }), { text: ' ' }, link),
    apa: [...formatApa(item), { text: ' ' }, link],
  };
}

/** A page or passage of ours as a work of its own: for a theme, a report; for all else, a page of the web at its pinned address. */
export function passageToCsl(corpus: Corpus, passage: Passage, publication: Publication): CslItem {
  const { type, path, pageTitle, theme, source } = passage;
  if (type === 'page' && theme) return themeToCsl(theme, publication);
  const { date, pinned } = readWording(corpus, passage);
  // Four themes have a “What to watch”: a list of works must tell them apart.
  const within = type === 'page' ? undefined : ((source ?? theme)?.short ?? pageTitle);
  return ownToCsl({ path, title: titleOf(passage), within, date, url: publication.at(pinned) }, publication);
}

/**
 * How a passage is cited: a claim by the title of its section. A proposition is a sentence; as a title, it leaves its full stop
 * to the note.
 */
function titleOf(passage: Passage): string {
  const section = passage.type === 'claim' ? passage.source.sections.find(({ id }) => id === passage.claim.section) : undefined;
  return (section ?? passage).title.replace(/(?<!\.)\.$/, '');
}

/** The ISO date of a passage’s wording, and its address with the wording’s pin, which a page has none of. */
export function readWording(corpus: Corpus, passage: Passage): { readonly date: string; readonly pinned: string } {
  const { type, path, page, id } = passage;
  const { digest, date } = readPresent(corpus, passage);
  return { date, pinned: type === 'page' ? path : joinAddress(page, pinOf(id, digest)) };
}

/** Ends in a full stop. */
function sentence(...runs: readonly Run[]): Run[] {
  return joinRuns([...runs, { text: '.' }]);
}

/** Everything that can be cited: every passage, and every page with words of its own; not lists of what stands elsewhere. */
export function listCitable(corpus: Corpus): Passage[] {
  const { themes, sources, topics, search, memo } = fixedPaths;
  const lists = new Set<string>([themes, sources, topics, search, memo, ...[...corpus.topics.keys()].map(topicPath)]);
  return listPassages(corpus).filter(({ path }) => !lists.has(path));
}

/**
 * What a passage is and what it says, for the page on which it is cited.
 *
 * `describePassage(passage, corpus)` → `{ kind: 'A claim of Anna Berg in “River Talk”', paragraphs: ['If either state …'] }`
 */
export function describePassage(passage: Passage, { actors }: Corpus): { kind: string; paragraphs: string[] } {
  const { type, theme, source, title, body, notes, pageTitle } = passage;
  const [firstLine = ''] = (body || title).split('\n');
  if (type === 'page') return { kind: words.whole[source ? 'source' : theme ? 'theme' : 'page'], paragraphs: [firstLine] };
  const speaker = type === 'claim' && actors.get(passage.claim.speaker)?.name;
  const kind =
    words.parts[type] + (speaker ? words.of(nameWithoutAside(speaker)) : '') + words.inPage((source ?? theme)?.short ?? pageTitle);
  // A section would fill the page it is cited on, and stands a link away; the note on a claim is the editor’s.
  if (type === 'section') return { kind, paragraphs: [firstLine] };
  const said = type === 'claim' ? [body] : [body, ...notes.map(({ text }) => text)];
  return { kind, paragraphs: said.join('\n').split('\n') };
}
