import { voiceOf } from '../../brief/provenance.ts';
import { formatPlaces, nameWithoutAside, type Claim, type Corpus, type Place, type Source } from '../../brief/corpus.ts';
import { listPassages, type Passage } from '../../brief/passages.ts';
import type { Publication } from '../../brief/schema/brief.ts';
import { fixedPaths, topicPath } from '../../brief/routes.ts';
import { joinAddress, pinOf } from '../../brief/address.ts';
import { readPresent } from '../../ledger/record/record.ts';
import { type Citation, type CitedWork, type Run, formats } from '../formats/formats.ts';
import { capitalise, type CslItem } from '../formats/csl.ts';
import { isClaimKey, parseClaimKey } from '../../brief/ids.ts';
import { findCitations } from '../../brief/markdown.ts';
import { formatApa, formatBibliography, formatNote, formatShortNote, joinRuns } from './format-work.ts';
import { nameWording, passageToCsl, sourceToCsl, themeToCsl } from './works.ts';

/**
 * A page or passage in every form of citation, the original first and our page as the way to it.
 *
 * `citePassage(corpus, passage, publication).note` → `Kim Min-su, *China’s Response …*, Letters 2024-01E
 * (Institute of …, 3 January 2024), paragraph 2, https://…; summarised in “The other bank,” *Two Banks*, wording of
 * 21 November 2026, https://….` Printed addresses are plain, what they lead to is the wording that was cited.
 */
export function citePassage(corpus: Corpus, passage: Passage, publication: Publication): Citation {
  const cited = describeCited(corpus, passage);
  const own = formatOwn(cited, publication);
  const [original] = listOriginals(corpus, passage);
  const borneOut = passage.source ? [] : citeEvidence(corpus, passage);
  const items = borneOut.map(({ item }) => item);
  const works = [...new Map([...items, ...listWorks(corpus, passage, publication)].map((item) => [item.id, item])).values()];
  return {
    ...(original && passage.source
      ? citeOriginal(original, sourceToCsl(passage.source, corpus), own)
      : borneOut.length > 0
        ? citeSummary(borneOut, own)
        : citeOwn(own)),
    bibtex: formats.bib.print(works),
    ris: formats.ris.print(works),
    csl: formats.json.print(works),
    markdown: `[${passage.title.replaceAll(/[\\[\]*_`<>]/g, '\\$&')}](${publication.at(cited.pinned)})`,
    pandoc: `[${original?.pandoc ?? [...borneOut.map(({ pandoc }) => pandoc), `@${works.at(-1)?.id}`].join('; ')}]`,
  };
}

/**
 * The originals of claims that are cited together, each once with all its places, as a note names them: without a full stop.
 *
 * `citeOriginals([alliance, aid, trade], corpus)` → `[{ work: 'radio-talk', note: [Anna Berg, …, answers 4 and 5, …], … }, { work: 'weekly-letter', … }]`
 */
export function citeOriginals(claims: readonly Claim[], corpus: Corpus): CitedWork[] {
  const cited = claims.flatMap((claim) => {
    const source = corpus.sources.get(claim.source);
    return source ? [{ source, places: claim.places, quoted: findQuoted(corpus, claim, source) }] : [];
  });
  return [...Map.groupBy(cited, ({ source, quoted }) => `${source.id} ${quoted ?? ''}`).values()].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    const places = together.flatMap((each) => each.places);
    const distinct = [...new Map(places.map((place) => [formatPlaces([place]), place])).values()];
    return [citeWork(sourceToCsl(first.source, corpus), citePlaces(distinct), first.quoted)];
  });
}

/**
 * The originals that bear out a passage of our own, and those that say otherwise (“but see”), each with its record. None for a
 * whole page, which has a file of them.
 */
function citeEvidence(corpus: Corpus, { type, written }: Passage): Evidence[] {
  if (type === 'page') return [];
  const cited = findCitations(written).flatMap((citation) => citation.cited);
  return [false, true].flatMap((isAgainst) => {
    const claims = cited.flatMap((each) =>
      each.isAgainst === isAgainst && isClaimKey(each.key) ? (corpus.claims.get(parseClaimKey(each.key)) ?? []) : [],
    );
    return citeOriginals([...new Set(claims)], corpus).flatMap((original) => {
      const source = [...corpus.sources.values()].find(({ id }) => id === original.work);
      const prefix = isAgainst ? __WORDS__.citing.butSee : '';
      return source ? [{ ...original, item: sourceToCsl(source, corpus), prefix, pandoc: prefix + original.pandoc }] : [];
    });
  });
}

interface Evidence extends CitedWork {
  readonly item: CslItem;
  readonly prefix: string;
}

/** What a passage of a source summarises, as a note names it: the place of a claim, or the source as a whole. */
export function listOriginals(corpus: Corpus, passage: Passage): CitedWork[] {
  if (passage.type === 'claim') return citeOriginals([passage.claim], corpus);
  return passage.source ? [citeWork(sourceToCsl(passage.source, corpus))] : [];
}

/** Our page or passage, as a note names it: without a full stop. */
export function citeOwnPassage(corpus: Corpus, passage: Passage, publication: Publication): CitedWork {
  const { note, shortNote } = formatOwn(describeCited(corpus, passage), publication);
  const work = listWorks(corpus, passage, publication).at(-1)?.id ?? '';
  return { work, note, shortNote, pandoc: `@${work}` };
}

/** How originals, and these pages of ours, stand in a list of works, by citation key. */
export function listBibliography(corpus: Corpus, pages: readonly Passage[], publication: Publication): Record<string, Run[]> {
  const originals = [...corpus.sources.values()].map((source) => sourceToCsl(source, corpus));
  return Object.fromEntries([
    ...originals.map((item) => [item.id, formatBibliography(item)] as const),
    ...pages.map((page) => [
      citeOwnPassage(corpus, page, publication).work,
      sentence(...formatOwn(describeCited(corpus, page), publication).bibliography),
    ]),
  ]) as Record<string, Run[]>;
}

function citeWork(item: CslItem, place?: string, quoted?: string): CitedWork {
  const quotedIn = quoted === undefined ? [] : [{ text: quoted + __WORDS__.citing.quotedIn }];
  return {
    work: item.id,
    note: joinRuns([...quotedIn, ...formatNote(item, place)]),
    shortNote: joinRuns([...quotedIn, ...formatShortNote(item, place)]),
    pandoc: `@${[item.id, place].filter(Boolean).join(', ')}`,
  };
}

/**
 * The works that a citation of a passage names: the original, if the passage summarises one, then our page.
 *
 * For `/sources/letter/#two-groups` → `[{ id: 'letter', … }, { id: 'two-banks-sources-letter-two-groups', … }]`
 */
export function listWorks(corpus: Corpus, passage: Passage, publication: Pick<Publication, 'id' | 'name' | 'language' | 'at'>): CslItem[] {
  const { type, path, theme, source } = passage;
  if (type === 'page' && theme) return [themeToCsl(theme, publication)];
  const { title, date, pinned, wholeShort } = describeCited(corpus, passage);
  const page = passageToCsl({ path, title, date, url: publication.at(pinned) }, publication);
  // Four themes have a “What to watch”: a list of works must tell them apart.
  const within = type === 'page' ? undefined : (source?.short ?? wholeShort);
  const own = within === undefined ? page : { ...page, note: `${capitalise(__WORDS__.citing.inPage(within).trim())}. ${page.note ?? ''}` };
  return source ? [sourceToCsl(source, corpus), own] : [own];
}

/** Everything that can be cited: every passage, and every page with words of its own; not lists of what stands elsewhere. */
export function listCitable(corpus: Corpus): Passage[] {
  const { themes, sources, topics, search, memo } = fixedPaths;
  const lists = new Set<string>([themes, sources, topics, search, memo, ...[...corpus.topics.keys()].map(topicPath)]);
  return listPassages(corpus).filter(({ path }) => !lists.has(path));
}

/** What there is to cite of a passage: as it stands on our page and, where that summarises a source, the place in it. */
export function describeCited(corpus: Corpus, passage: Passage) {
  const { type, path, page, pageTitle, id, theme, source } = passage;
  const { digest, date } = readPresent(corpus, passage);
  const isPartOfOurs = type !== 'page' && !source;
  const section = type === 'claim' ? passage.source.sections.find((each) => each.id === passage.claim.section) : undefined;
  return {
    ...{ path, page },
    /** How it is cited: for a claim, the title of the section it stands in. */
    title: withoutStop(section?.title ?? passage.title),
    /** The same for short notes, where it has a short title. */
    short: type === 'page' ? (theme ?? source)?.short : undefined,
    /** Title of the page it stands on, where it is a part of a page of ours; in short notes, the short one. */
    whole: isPartOfOurs ? pageTitle : undefined,
    wholeShort: isPartOfOurs ? (theme?.short ?? pageTitle) : undefined,
    /** ISO date of its wording. */
    date,
    /** Its address with the wording’s pin; a page has none. */
    pinned: type === 'page' ? path : joinAddress(page, pinOf(id, digest)),
  };
}

type Cited = ReturnType<typeof describeCited>;

/** A proposition is a sentence; as a title, it leaves its full stop to the note. */
function withoutStop(title: string): string {
  return title.replace(/(?<!\.)\.$/, '');
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
    return `${numbers.length > 1 ? __WORDS__.citing.several(name) : name} ${joinWords(numbers.map(String))}`;
  });
  return joinWords(groups, groups.some((group) => group.includes(__WORDS__.citing.and)) ? __WORDS__.citing.andLast : __WORDS__.citing.and);
}

function joinWords(items: readonly string[], last: string = __WORDS__.citing.and): string {
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(last);
}

type Formatted = Pick<Citation, 'note' | 'shortNote' | 'bibliography' | 'apa'>;

function citeOriginal({ note, shortNote }: CitedWork, work: CslItem, own: Formatted): Formatted {
  const summarisedIn = { text: `; ${__WORDS__.citing.summarisedIn}` };
  return {
    note: sentence(...note, summarisedIn, ...own.note),
    shortNote: sentence(...shortNote, summarisedIn, ...own.shortNote),
    bibliography: sentence(...formatBibliography(work), { text: ` ${capitalise(__WORDS__.citing.summarisedIn)}` }, ...own.note),
    apa: joinRuns([...formatApa(work), { text: '\n' }, ...own.apa]),
  };
}

/** A passage of our own: what it rests on, and where we say so. In lists of works each has a line. */
function citeSummary(evidence: readonly Evidence[], own: Formatted): Formatted {
  const join = (form: 'note' | 'shortNote') =>
    sentence(
      ...evidence.flatMap((each, index) => [{ text: index === 0 ? capitalise(each.prefix) : `; ${each.prefix}` }, ...each[form]]),
      { text: `; ${__WORDS__.citing.asSummarisedIn}` },
      ...own[form],
    );
  const items = [...new Map(evidence.map(({ item }) => [item.id, item])).values()];
  const list = (format: (item: CslItem) => readonly Run[]) => items.flatMap((item) => [...format(item), { text: '\n' }]);
  return {
    note: join('note'),
    shortNote: join('shortNote'),
    bibliography: joinRuns([...list(formatBibliography), ...own.bibliography, { text: '.' }]),
    apa: joinRuns([...list(formatApa), ...own.apa]),
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
 * Our page as notes name it: “What to watch,” in “The treaty: …,” *Two Banks*, wording of 21 November 2026, address. The address is
 * added to what is formatted, since it alone tells the passages of one section apart.
 */
function formatOwn({ path, page, title, short, whole, wholeShort, date, pinned }: Cited, publication: Publication): Formatted {
  const item = passageToCsl({ path: page, title, short, date }, publication);
  const link: Run = { text: publication.at(path), href: publication.at(pinned) };
  const inNotes = { ...item, note: nameWording(date) };
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
