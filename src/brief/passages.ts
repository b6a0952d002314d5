import { formatPlaces, printDate, type Claim, type Corpus, type Note } from './corpus.ts';
import { formatDate } from './dates.ts';
import type { ActorId, SourceId, ThemeId, TopicId } from './ids.ts';
import { findUsage } from './provenance/usage.ts';
import type { Kind } from './vocabulary.ts';

/**
 * Everything that search can find, one entry per address: claims and summaries of sources, sections and judgements of
 * themes, questions, events and glossary entries. The editor’s notes are found with what they stand beside.
 */
export function listPassages(corpus: Corpus): Passage[] {
  const written = [
    ...listClaims(corpus),
    ...listSummaries(corpus),
    ...listThemeParts(corpus),
    ...listQuestions(corpus),
    ...listEvents(corpus),
    ...listActors(corpus),
  ];
  return written.map((passage) => ({
    ...passage,
    printedDate: passage.printedDate ?? (passage.date && formatDate(passage.date)),
    asked: [passage.asked, corpus.asked.get(passage.path)].filter(Boolean).join('; ') || undefined,
  }));
}

/** What search indexes and shows. Ids are filter values; `page` is the heading results are grouped under. */
export interface Passage {
  readonly type: 'claim' | 'section' | 'judgement' | 'question' | 'event' | 'actor';
  /** Path from the site’s root with its fragment. */
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
  readonly topics: readonly TopicId[];
  readonly themes: readonly ThemeId[];
  readonly sources: readonly SourceId[];
  readonly speakers: readonly ActorId[];
  readonly kinds: readonly Kind[];
  /** Where in its source: “answer 5”. */
  readonly place: string | undefined;
  /** ISO date: when it was said, or what it is about. */
  readonly date: string | undefined;
  /** The same as it is printed: “21 June 2024”, “n.d., recorded before 9 July 2024”. */
  readonly printedDate: string | undefined;
  /** Other words in which people ask for it; never shown. */
  readonly asked: string | undefined;
}

function listClaims(corpus: Corpus): Written[] {
  const usage = findUsage(corpus);
  return [...corpus.claims.values()].map((claim) => ({
    type: 'claim',
    path: pathOf(claim),
    page: corpus.sources.get(claim.source)?.short ?? claim.source,
    title: claim.title,
    text: withNotes(claim.text, claim.note ? [claim.note] : []),
    topics: claim.topics,
    themes: [...corpus.themes.keys()].filter((id) => usage.get(claim.key)?.some(({ path }) => path.startsWith(`/themes/${id}/`))),
    sources: [claim.source],
    speakers: [claim.speaker],
    kinds: [claim.kind],
    place: formatPlaces(claim.places),
    date: claim.said,
    printedDate: claim.saidAs,
  }));
}

function listSummaries(corpus: Corpus): Written[] {
  return [...corpus.sources.values()].map((source) => ({
    type: 'section',
    path: `/sources/${source.id}/#${source.inBrief.id}`,
    page: source.short,
    title: source.inBrief.title,
    text: source.inBrief.text,
    topics: source.inBrief.topics,
    themes: [],
    sources: [source.id],
    speakers: [source.speaker],
    kinds: [],
    place: undefined,
    date: source.published,
    printedDate: printDate(source),
    asked: `summary of what ${corpus.actors.get(source.speaker)?.name ?? source.publication} argues, what the ${source.type} of ${source.publication} says; ${source.title}`,
  }));
}

/** What a passage says, and behind it what the editor adds. */
function withNotes(text: string, notes: readonly Note[]): string {
  return [text, ...notes.map((note) => `Editor’s note: ${note.text}`)].join(' ');
}

function listThemeParts(corpus: Corpus): Written[] {
  return [...corpus.themes.values()].flatMap((theme): Written[] => {
    const base = { page: theme.short, themes: [theme.id], sources: [], speakers: [], kinds: [], place: undefined, date: undefined };
    const path = `/themes/${theme.id}/`;
    return [
      {
        ...base,
        type: 'section',
        path,
        title: theme.title,
        text: withNotes(theme.bottomLine.text, theme.bottomLine.notes),
        topics: theme.topics,
      },
      ...theme.judgements.map(({ id, text, notes }): Written => ({
        ...base,
        type: 'judgement',
        path: `${path}#${id}`,
        title: 'Key judgement',
        text: withNotes(text, notes),
        topics: theme.topics,
      })),
      ...theme.sections
        .filter(({ text }) => text !== '')
        .map(({ id, title, text, topics, notes }): Written => ({
          ...base,
          type: 'section',
          path: `${path}#${id}`,
          title,
          text: withNotes(text, notes),
          topics,
        })),
    ];
  });
}

function listQuestions(corpus: Corpus): Written[] {
  return [...corpus.questions.values()].map(({ id, proposition, reading, theme, topics }) => ({
    type: 'question',
    path: `/positions/#${id}`,
    page: 'Positions',
    title: proposition,
    text: reading,
    topics,
    themes: [theme],
    sources: [],
    speakers: [],
    kinds: [],
    place: undefined,
    date: undefined,
  }));
}

function listEvents(corpus: Corpus): Written[] {
  return corpus.events.map(({ id, title, text, note, refs, topics, about }) => ({
    type: 'event',
    path: `/timeline/#${id}`,
    page: 'Timeline',
    title,
    text: withNotes(text, note === undefined ? [] : [{ text: note, refs }]),
    topics,
    themes: [],
    sources: [],
    speakers: [],
    kinds: [],
    place: undefined,
    date: about,
  }));
}

function listActors(corpus: Corpus): Written[] {
  return [...corpus.actors.values()].map(({ id, name, description, same }) => ({
    type: 'actor',
    path: `/actors/#${id}`,
    page: 'Actors and terms',
    title: name,
    text: [description, ...Object.values(same).flat()].join(' · '),
    topics: [],
    themes: [],
    sources: [],
    speakers: [],
    kinds: [],
    place: undefined,
    date: undefined,
  }));
}

/** `/sources/impossible-state/#aid-without-delay`. */
export function pathOf({ source, id }: Pick<Claim, 'source' | 'id'>): string {
  return `/sources/${source}/#${id}`;
}

/** What the entries themselves say. */
type Written = Omit<Passage, 'asked' | 'printedDate'> & Partial<Pick<Passage, 'asked' | 'printedDate'>>;
