import { type Corpus, isOwnSpeaker, type Note, type Question, type Section } from '../../brief/corpus.ts';
import type { ClaimKey, ReferenceId } from '../../brief/ids.ts';
import { stands } from '../../brief/vocabulary.ts';
import { joinAddress } from '../fragments/address.ts';

/**
 * Every address of the site that is a page or a passage, with what it says now: the title and the paragraphs, one a line.
 *
 * `listWordings(corpus)` → `[{ address: '/', … }, …, { address: '/sources/ifans/#two-groups', id: 'two-groups', part: 'claim', … }]`
 */
export function listWordings(corpus: Corpus): Wording[] {
  return [
    ...fixedPages.map(({ path, title }) => page(path, [title])),
    ...[...corpus.pages.values()].flatMap(({ id, title, summary, sections }) => {
      const path = id === 'home' ? '/' : `/${id}/`;
      return [page(path, [title, summary]), ...sections.map((section) => sectionOf(path, section))];
    }),
    ...[...corpus.themes.values()].flatMap((theme) => {
      const path = `/themes/${theme.id}/`;
      return [
        page(path, [theme.title, theme.summary, theme.bottomLine.text], theme.bottomLine.notes),
        ...theme.judgements.map(({ id, text, notes }, index) => part('judgement', path, id, [`Key judgement ${index + 1}`, text], notes)),
        ...theme.sections.map((section) => sectionOf(path, section)),
      ];
    }),
    ...[...corpus.sources.values()].flatMap((source) => {
      const path = `/sources/${source.id}/`;
      return [
        page(path, [source.title, source.coverage.statement, source.lead]),
        ...source.sections.map((section) => sectionOf(path, section)),
        ...source.claims.map(({ id, key, title, text, note }) => ({
          ...part('claim', path, id, [title, text], note && [note]),
          claim: key,
        })),
      ];
    }),
    ...[...corpus.questions.values()].map((question) => part('question', '/positions/', question.id, readQuestion(question, corpus))),
    ...corpus.events.map(({ id, title, text, note, refs }) =>
      part('event', '/timeline/', id, [title, text], note === undefined ? [] : [{ text: note, refs }]),
    ),
    ...[...corpus.topics.values()].map(({ id, name, description }) => page(`/topics/${id}/`, [name, description])),
    ...[...corpus.actors.values()].map(({ id, name, description }) => part('actor', '/actors/', id, [name, description])),
  ];
}

export interface Wording {
  /** `/sources/ifans/#two-groups`. */
  readonly address: string;
  /** `/sources/ifans/`. */
  readonly page: string;
  /** `two-groups`; empty for a page. */
  readonly id: string;
  readonly part: 'page' | 'section' | 'judgement' | 'claim' | 'question' | 'event' | 'actor';
  /** The heading readers see. */
  readonly title: string;
  /** All of it, title first, one paragraph a line. */
  readonly text: string;
  /** What the editor adds, at the end of the text. */
  readonly note?: string;
  /** The documents that bear it out, for each of its lines. */
  readonly refs?: readonly (readonly ReferenceId[])[];
  readonly claim?: ClaimKey;
}

function page(path: string, paragraphs: readonly string[], notes?: readonly WrittenNote[]): Wording {
  return part('page', path, '', paragraphs, notes);
}

function sectionOf(path: string, { id, title, text, notes }: Section): Wording {
  return part('section', path, id, [title, text], notes);
}

/** What has no title of its own (a judgement) is recorded by its text alone. */
function part(
  kind: Wording['part'],
  path: string,
  id: string,
  [title = '', ...body]: readonly string[],
  notes: readonly WrittenNote[] = [],
): Wording {
  const note = notes.map(({ text }) => text).join('\n');
  const recorded = [...(kind === 'judgement' ? [] : [title]), ...body, note].filter((paragraph) => paragraph !== '').join('\n');
  return {
    address: joinAddress(path, id),
    page: path,
    id,
    part: kind,
    title,
    text: recorded.replace(/\n{2,}/g, '\n'),
    ...(note === '' ? {} : { note, refs: notes.map(({ refs = [] }) => refs) }),
  };
}

type WrittenNote = Pick<Note, 'text'> & Partial<Note>;

/** A row of the table of positions: the proposition, its reading, and each source’s cell. */
function readQuestion({ proposition, reading, stands: cells }: Question, corpus: Corpus): string[] {
  const rows = [...corpus.sources.values()].flatMap(({ id, publication, speaker }) => {
    const cell = cells[id];
    const name = corpus.actors.get(speaker)?.name ?? publication;
    const who = isOwnSpeaker(publication, name) ? publication : `${name}, ${publication}`;
    return cell ? [`${who}: ${stands[cell.stand].name}. ${cell.summary}`] : [];
  });
  return [proposition, reading, ...rows];
}

/** Pages whose address comes from no entry, and their headings. */
const fixedPages = [
  { path: '/themes/', title: 'Themes' },
  { path: '/sources/', title: 'Sources' },
  { path: '/timeline/', title: 'Timeline' },
  { path: '/topics/', title: 'Topics' },
  { path: '/actors/', title: 'Actors and terms' },
  { path: '/search/', title: 'Search' },
  { path: '/memo/', title: 'Memo' },
] as const;
