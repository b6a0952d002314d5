import { perCorpus, formatPlaces, printDate, type Corpus } from './corpus.ts';
import { formatDate } from './dates.ts';
import type { ActorId, SourceId, ThemeId, TopicId } from './ids.ts';
import { listPassages, type Passage } from './passages.ts';
import { findUsage } from './provenance.ts';
import type { Kind } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/**
 * The passages that search can find: claims and summaries of sources, bottom lines, judgements and sections of themes,
 * questions, events and glossary entries. The editor’s notes are found with what they stand beside.
 */
export const listSearchable = perCorpus((corpus): readonly Searchable[] => {
  const usage = findUsage(corpus);
  const claims = new Map([...corpus.claims.keys()].map((key, index) => [key, index - corpus.claims.size]));
  const rank = ({ passage }: Searchable) =>
    passage.type === 'claim' ? (claims.get(passage.claim.key) ?? 0) : passage.source ? 1 : passage.theme ? 2 : 3;
  return listPassages(corpus)
    .flatMap((passage): Searchable[] => {
      const found = describe(passage, corpus, usage);
      if (!found) return [];
      const printedDate = found.printedDate ?? (found.date && formatDate(found.date, corpus.brief.locale));
      const asked = [found.asked, corpus.asked.get(passage.path)].filter(Boolean).join('; ') || undefined;
      return [{ ...nothing, ...found, passage, path: passage.path, printedDate, asked }];
    })
    .toSorted((a, b) => rank(a) - rank(b));
});

/** A passage as search indexes and shows it. Ids are filter values; `page` is the heading results are grouped under. */
export interface Searchable {
  readonly passage: Passage;
  /** A bottom line, which is what a theme’s page says, is a section. */
  readonly type: Exclude<Passage['type'], 'page'>;
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

/** What a passage has to be found by; undefined where search leads to what stands on it instead. */
function describe(passage: Passage, corpus: Corpus, usage: ReturnType<typeof findUsage>): Found | undefined {
  const { theme, source, title } = passage;
  const words = wordsOf(corpus.brief);
  const withNotes = (text: string) => [text, ...passage.notes.map((note) => `${words.passage.editorsNote}: ${note.text}`)].join(' ');
  switch (passage.type) {
    case 'page':
      return theme && { type: 'section', ...ofTheme(theme), title, text: withNotes(theme.bottomLine.text), topics: theme.topics };
    case 'judgement':
      return {
        type: 'judgement',
        ...ofTheme(passage.theme),
        title: words.passage.keyJudgement,
        text: withNotes(passage.judgement.text),
        topics: passage.theme.topics,
      };
    case 'section': {
      const { text, topics } = passage.section;
      if (theme && text !== '') return { type: 'section', ...ofTheme(theme), title, text: withNotes(text), topics };
      if (source?.inBrief.id !== passage.section.id) return undefined;
      return {
        type: 'section',
        page: source.short,
        title,
        text,
        topics,
        sources: [source.id],
        speakers: [source.speaker],
        date: source.published,
        printedDate: printDate(source, corpus.brief),
        asked: `${words.data.askedOf(corpus.actors.get(source.speaker)?.name ?? source.publication, source.publication, source.type)}; ${source.title}`,
      };
    }
    case 'claim': {
      const { key, text, topics, speaker, kind, places, said, saidAs } = passage.claim;
      const themes = [...corpus.themes.keys()].filter((id) => usage.get(key)?.some((use) => use.theme === id));
      return {
        type: 'claim',
        page: passage.source.short,
        title,
        text: withNotes(text),
        topics,
        themes,
        sources: [passage.source.id],
        speakers: [speaker],
        kinds: [kind],
        place: formatPlaces(places),
        date: said,
        printedDate: saidAs,
      };
    }
    case 'question': {
      const { reading, theme: id, topics } = passage.question;
      return { type: 'question', page: words.parts.positions, title, text: reading, topics, themes: [id] };
    }
    case 'event': {
      const { text, topics, about } = passage.event;
      return { type: 'event', page: passage.pageTitle, title, text: withNotes(text), topics, date: about };
    }
    case 'actor': {
      const { description, same } = passage.actor;
      return { type: 'actor', page: passage.pageTitle, title, text: [description, ...Object.values(same).flat()].join(' · '), topics: [] };
    }
  }
}

function ofTheme({ id, short }: NonNullable<Passage['theme']>) {
  return { page: short, themes: [id] };
}

const nothing = { topics: [], themes: [], sources: [], speakers: [], kinds: [], place: undefined, date: undefined } as const;

type Found = Pick<Searchable, 'type' | 'page' | 'title' | 'text' | 'topics'> & Partial<Searchable>;
