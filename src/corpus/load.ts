import { compareDates } from '../brief/dates.ts';
import type { Corpus, Question, Theme } from '../brief/corpus.ts';
import { isIdentifier, toQuestionId, toSourceId, toThemeId } from '../brief/ids.ts';
import { createReport, sortProblems, type Problem } from './problems/problem.ts';
import { checkReferences } from './check-references.ts';
import { createFaults } from './faults.ts';
import { listSiteLinks } from './check-markdown.ts';
import { parseMarkdown, type MarkdownFile } from './parse-markdown.ts';
import { readAsked } from './read-asked.ts';
import { readFiles, type Files } from './read-files.ts';
import { readLedger } from './read-ledger.ts';
import { readLists } from './read-lists.ts';
import { readQuestion } from './read-question.ts';
import { readSource } from './read-source.ts';
import { unique } from './read-prose.ts';
import { readPage, readTheme } from './read-theme.ts';

/** Reads and checks a content folder. With errors among the problems, the corpus is incomplete and must not be published. */
export function loadCorpus(root: string): LoadedCorpus {
  const { problems, report } = createReport();
  const files = readFiles(root, report);
  const loaded = parseCorpus(files, problems);
  return { corpus: loaded.corpus, problems: sortProblems([...problems, ...loaded.problems]) };
}

/** The same for files already read, by path: what tests call. `earlier` are the problems met while reading them. */
export function parseCorpus(files: Files, earlier: readonly Problem[] = []): LoadedCorpus {
  const { problems, report } = createReport();
  const documents = new Map(
    [...files]
      .filter(([path]) => path.endsWith('.md'))
      .flatMap(([path, text]) => {
        const markdown = parseMarkdown(path, text, report);
        return markdown ? [[path, markdown] as const] : [];
      }),
  );
  const sources = readEach(documents, 'sources', (id, file) => readSource(toSourceId(id), file, report));
  const themes = readEach(documents, 'themes', (id, file) => readTheme(toThemeId(id), file, report)).sort(
    (a, b) => a.entry.order - b.entry.order,
  );
  const pages = readEach(documents, 'pages', (id, file) => readPage(id, file, report));
  const questions = [...files]
    .filter(([path]) => path.startsWith('questions/') && isIdentifier(idOf(path)))
    .flatMap(([path, text]) => readQuestion(toQuestionId(idOf(path)), path, text, report) ?? []);
  const lists = readLists(files, report);
  const asked = readAsked(files, report);
  const corpus: Corpus = {
    sources: byId(inReadingOrder(sources.map(({ source }) => source))),
    claims: new Map(sources.flatMap(({ source }) => source.claims.map((claim) => [claim.key, claim] as const))),
    themes: byId(themes.map(({ entry }) => entry)),
    questions: byId(
      inThemeOrder(
        questions.map(({ question }) => question),
        themes.map(({ entry }) => entry),
      ),
    ),
    topics: byId(lists.topics.map(({ entry }) => entry)),
    actors: byId(lists.actors.map(({ entry }) => entry)),
    events: lists.events.map(({ entry }) => entry),
    exchanges: lists.exchanges.map(({ entry }) => entry),
    references: byId(lists.references.map(({ entry }) => entry)),
    pages: byId(pages.map(({ entry }) => entry)),
    asked: asked.asked,
    ledger: readLedger(files, report),
  };
  const links = [...documents.values()].flatMap(listSiteLinks);
  const faults = createFaults(files, [...earlier, ...problems]);
  const sourceIds = unique([...files.keys(), ...faults.files].filter((path) => /^sources\/.*\.md$/.test(path)).map(idOf));
  checkReferences({ corpus, sources, themes, pages, questions, lists, asked, links, sourceIds, faults }, report);
  return { corpus, problems: sortProblems(problems) };
}

export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
}

function readEach<Entry>(
  documents: ReadonlyMap<string, MarkdownFile>,
  folder: string,
  read: (id: string, file: MarkdownFile) => Entry | undefined,
): Entry[] {
  return [...documents]
    .filter(([path]) => path.startsWith(`${folder}/`) && isIdentifier(idOf(path)))
    .flatMap(([path, file]) => read(idOf(path), file) ?? []);
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(?:md|yaml)$/, '');
}

/** In order of publication: each could know only what came before it. */
function inReadingOrder<Dated extends { id: string; published: string }>(entries: Dated[]): Dated[] {
  return entries.sort((a, b) => compareDates(a.published, b.published) || a.id.localeCompare(b.id, 'en'));
}

/** Theme by theme, as the themes list them. */
function inThemeOrder(questions: Question[], themes: readonly Theme[]): Question[] {
  const order = themes.flatMap((theme) => theme.questions.map(String));
  const rank = ({ id }: Question) => (order.includes(id) ? order.indexOf(id) : order.length);
  return questions.sort((a, b) => rank(a) - rank(b));
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<Entry['id'], Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
