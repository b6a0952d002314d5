import type { Corpus, Page, Question, Theme, WordLists } from '../brief/corpus.ts';
import { isIdentifier, toQuestionId, toSourceId, toThemeId } from '../brief/ids.ts';
import { unknownBrief, type Brief } from '../brief/schema/brief.ts';
import { parseMarkdown, type MarkdownFile } from './parse-markdown.ts';
import type { Report } from './problems/problem.ts';
import type { Files } from './read-files.ts';
import { readAsked, readBrief, readLists, readQuestion, type Lists, type ReadAsked, readWords } from './read-lists.ts';
import { readSource, type WrittenSource } from './read-source.ts';
import { readPage, readTheme } from './read-theme.ts';
import type { Written } from './validate.ts';

/** Files, by path, to all that is written in them. What is faulty in itself is reported and left out. */
export function parseContent(files: Files, report: Report, memo?: ReadMemo): ParsedContent {
  const once = createOnce(report, memo);
  const documents = new Map(
    [...files].flatMap(([path, text]) => {
      const markdown = path.endsWith('.md') ? once([text], path, (own) => parseMarkdown(path, text, own)) : undefined;
      return markdown ? [[path, markdown] as const] : [];
    }),
  );
  const brief = readBrief(files, report) ?? unknownBrief;
  const themes = readEach(documents, 'themes', (id, file) => once([file], `theme ${id}`, (own) => readTheme(toThemeId(id), file, own)));
  return {
    files,
    documents,
    brief,
    sources: readEach(documents, 'sources', (id, file) =>
      // What a source may say depends on the brief.
      once([file, files.get('brief.yaml')], `source ${id}`, (own) => readSource(toSourceId(id), file, brief, own)),
    ),
    themes: themes.sort((a, b) => a.entry.order - b.entry.order),
    pages: readEach(documents, 'pages', (id, file) => readPage(id, file, report)),
    questions: readEach(files, 'questions', (id, text, path) => readQuestion(toQuestionId(id), path, text, report)),
    lists: readLists(files, report),
    asked: readAsked(files, report),
    words: readWords(files, report),
  };
}

/** Entries, each with the place where it was written. */
export interface ParsedContent {
  readonly files: Files;
  readonly documents: ReadonlyMap<string, MarkdownFile>;
  readonly brief: Brief;
  readonly sources: readonly WrittenSource[];
  readonly themes: readonly Written<Theme>[];
  readonly pages: readonly Written<Page>[];
  readonly questions: readonly Written<Question>[];
  readonly lists: Lists;
  readonly asked: ReadAsked;
  readonly words: WordLists;
}

/** The same, for checks that need all of it: with the corpus that the entries make, and the files that have errors. */
export interface CheckedContent extends ParsedContent {
  readonly corpus: Corpus;
  readonly faulty: ReadonlySet<string>;
}

/** What the files of a folder are read as, by the ids that their names give. */
function readEach<File, Entry>(
  files: ReadonlyMap<string, File>,
  folder: string,
  read: (id: string, file: File, path: string) => Entry | undefined,
): Entry[] {
  return [...files].flatMap(([path, file]) => {
    const id = path.replace(/^.*\//, '').replace(/\.(?:md|yaml)$/, '');
    return path.startsWith(`${folder}/`) && isIdentifier(id) ? (read(id, file, path) ?? []) : [];
  });
}

/** What files were read as when they were last read, and what was wrong in them: while a brief is written, one changes at a time. */
export type ReadMemo = Map<
  string,
  { readonly inputs: readonly unknown[]; readonly result: unknown; readonly repeat: (report: Report) => void }
>;

/** Does a work again only where something that goes into it is another, and reports again what it reported. */
function createOnce(report: Report, memo: ReadMemo | undefined) {
  return <Result>(inputs: readonly unknown[], name: string, work: (report: Report) => Result): Result => {
    const known = memo?.get(name);
    if (known?.inputs.every((input, index) => input === inputs[index])) {
      known.repeat(report);
      return known.result as Result;
    }
    const reports: ((report: Report) => void)[] = [];
    const result = work((...[problem, place, facts]) => {
      reports.push((to) => to(problem, place, facts));
      report(problem, place, facts);
    });
    memo?.set(name, { inputs, result, repeat: (to) => reports.forEach((repeat) => repeat(to)) });
    return result;
  };
}
