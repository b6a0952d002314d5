import { joinAddress } from './address.ts';
import {
  perCorpus,
  isOwnSpeaker,
  type Claim,
  type Corpus,
  type Judgement,
  type Note,
  type Question,
  type Section,
  type Source,
  type Theme,
} from './corpus.ts';
import { fixedPaths, pagePath, sourcePath, themePath, topicPath } from './routes.ts';
import { withoutCitations, writeCitation } from './markdown.ts';
import type { Brief } from './schema/brief.ts';
import type { Actor, EventEntry } from './schema/lists.ts';
import { titleOfJudgement } from './language.ts';
import { wordsOf } from './words.ts';

/**
 * Every page of the brief and every passage on it, page by page, each with the entity that it is. The ledger, citations, the memo and search all begin here.
 *
 * `listPassages(corpus)` → `[{ type: 'page', path: '/', … }, …, { type: 'claim', path: '/sources/letter/#two-groups', claim, source, … }]`
 */
export const listPassages = perCorpus((corpus): readonly Passage[] => [
  ...listFixedPages(corpus.brief),
  ...[...corpus.pages.values()].flatMap(({ id, title, summary, sections, updated }) => {
    const page = { page: pagePath(id), pageTitle: title, updated };
    return [wholePage(page, [summary]), ...sections.map((section) => describeSection(page, section))];
  }),
  ...[...corpus.themes.values()].flatMap(listThemePassages),
  ...[...corpus.sources.values()].flatMap(listSourcePassages),
  ...listQuestions(corpus),
  ...corpus.events.map((event) => describeEvent(event, corpus.brief)),
  ...[...corpus.topics.values()].map(({ id, name, description }) => wholePage({ page: topicPath(id), pageTitle: name }, [description])),
  ...[...corpus.actors.values()].map((actor) => describeActor(actor, corpus.brief)),
]);

/** The page or passage at an address; throws where nothing stands. */
export function requirePassage(corpus: Corpus, path: string): Passage {
  const found = passagesByPath(corpus).get(path);
  if (!found) throw new RangeError(`There is nothing at ${path}`);
  return found;
}

const passagesByPath = perCorpus((corpus) => new Map(listPassages(corpus).map((passage) => [passage.path, passage])));

export type Passage = Described &
  (
    | { readonly type: 'page' }
    | { readonly type: 'section'; readonly section: Section }
    | { readonly type: 'judgement'; readonly judgement: Judgement; readonly theme: Theme }
    | { readonly type: 'claim'; readonly claim: Claim; readonly source: Source }
    | { readonly type: 'question'; readonly question: Question }
    | { readonly type: 'event'; readonly event: EventEntry }
    | { readonly type: 'actor'; readonly actor: Actor }
  );

/** What all passages have. */
interface Described extends PageOfPassage {
  /** From the site’s root, with the fragment: `/sources/letter/#two-groups`. */
  readonly path: string;
  /** `two-groups`; empty for a page. */
  readonly id: string;
  /** The heading readers see; of a judgement, which has none, its first sentence. */
  readonly title: string;
  /** What it says, without its title, one paragraph a line. */
  readonly body: string;
  /** The same with its citations, as its author wrote them: `It is binding. [@letter#two-groups]`. */
  readonly written: string;
  /** What the editor adds. */
  readonly notes: readonly Note[];
  /**
   * All of it as the ledger records it: title, body and notes, one paragraph a line. What has no title of its own (a
   * judgement) is recorded without.
   */
  readonly wording: string;
}

/** The page that a passage stands on, or is. */
interface PageOfPassage {
  /** `/sources/letter/`. */
  readonly page: string;
  readonly pageTitle: string;
  /** The theme or source that the page is of. */
  readonly theme?: Theme;
  readonly source?: Source;
  /** ISO date of its last change, where its author keeps one. */
  readonly updated?: string;
}

/** Pages without words of their own, and their headings. */
function listFixedPages(brief: Brief): Passage[] {
  const names = ['themes', 'sources', 'timeline', 'topics', 'actors', 'search', 'memo'] as const;
  return names.map((name) => wholePage(fixedPage(name, brief), []));
}

function fixedPage(name: keyof typeof fixedPaths, brief: Brief): PageOfPassage {
  return { page: fixedPaths[name], pageTitle: headingOf(name, brief) };
}

/** The heading of such a page. */
export function headingOf(page: keyof typeof fixedPaths, brief: Pick<Brief, 'language'>): string {
  const { actorsAndTerms, ...parts } = wordsOf(brief).parts;
  return page === 'actors' ? actorsAndTerms : parts[page];
}

function listThemePassages(theme: Theme): Passage[] {
  const page = { page: themePath(theme.id), pageTitle: theme.title, theme, updated: theme.updated };
  return [
    wholePage(page, [theme.summary, theme.bottomLine.written], theme.bottomLine.notes),
    ...theme.judgements.map((judgement): Passage => {
      const described = describe(page, judgement.id, titleOfJudgement(judgement.text), [judgement.written], judgement.notes);
      return { ...described, wording: described.wording.slice(described.title.length + 1), type: 'judgement', judgement, theme };
    }),
    ...theme.sections.map((section) => describeSection(page, section)),
  ];
}

function listSourcePassages(source: Source): Passage[] {
  const page = { page: sourcePath(source.id), pageTitle: source.title, source };
  return [
    wholePage(page, [source.coverage.statement, source.lead]),
    ...source.sections.map((section) => describeSection(page, section)),
    ...source.claims.map((claim): Passage => ({
      ...describe(page, claim.id, claim.title, [claim.text], claim.note && [claim.note]),
      type: 'claim',
      claim,
      source,
    })),
  ];
}

function wholePage(page: PageOfPassage, paragraphs: readonly string[], notes?: readonly Note[]): Passage {
  return { ...describe(page, '', page.pageTitle, paragraphs, notes), type: 'page' };
}

function describeSection(page: PageOfPassage, section: Section): Passage {
  return { ...describe(page, section.id, section.title, [section.written], section.notes), type: 'section', section };
}

/** A row of the table of positions: the proposition, its reading, and each source’s cell. */
function listQuestions({ brief, questions, sources, actors, pages }: Corpus): Passage[] {
  const positions = pages.get('positions');
  const page = { ...fixedPage('positions', brief), ...(positions && { pageTitle: positions.title, updated: positions.updated }) };
  const words = wordsOf(brief).stands;
  return [...questions.values()].map((question) => {
    const rows = [...sources.values()].flatMap(({ id, publication, speaker }) => {
      const cell = question.stands[id];
      const name = actors.get(speaker)?.name ?? publication;
      const who = isOwnSpeaker(publication, name) ? publication : `${name}, ${publication}`;
      return cell ? [`${who}: ${words[cell.stand].name}. ${cell.summary}${writeCitation(cell.claims)}`] : [];
    });
    return { ...describe(page, question.id, question.proposition, [question.reading, ...rows]), type: 'question', question };
  });
}

function describeEvent(event: EventEntry, brief: Brief): Passage {
  const notes = event.note === undefined ? [] : [{ text: event.note, refs: event.refs }];
  return {
    ...describe(fixedPage('timeline', brief), event.id, event.title, [event.text + writeCitation(event.claims)], notes),
    type: 'event',
    event,
  };
}

function describeActor(actor: Actor, brief: Brief): Passage {
  return {
    ...describe(fixedPage('actors', brief), actor.id, actor.name, [actor.description + writeCitation(actor.claims)]),
    type: 'actor',
    actor,
  };
}

function describe(page: PageOfPassage, id: string, title: string, paragraphs: readonly string[], notes: readonly Note[] = []): Described {
  const written = joinParagraphs(paragraphs);
  const body = joinParagraphs(written.split('\n').map(withoutCitations));
  const wording = joinParagraphs([title, body, ...notes.map(({ text }) => text)]);
  return { ...page, path: joinAddress(page.page, id), id, title, body, written, notes, wording };
}

function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .join('\n')
    .replace(/\n{2,}/g, '\n');
}
