import type { Corpus, Page, Question, Theme, WordLists } from '../brief/corpus.ts';
import { isIdentifier, toQuestionId, toSourceId, toThemeId } from '../brief/ids.ts';
import { unknownBrief, type Brief } from '../brief/schema/brief.ts';
import { parseMarkdown, type MarkdownFile } from './parse-markdown.ts';
import { createReport, type Problem, type Report } from './problems/problem.ts';
import type { Files } from './read-files.ts';
import { readAsked, readBrief, readLists, readQuestion, type Lists, type ReadAsked, readWords } from './read-lists.ts';
import { readSource, type WrittenSource } from './read-source.ts';
import { readPage, readTheme } from './read-theme.ts';
import type { Written } from './validate.ts';

/** Files, by path, to all that is written in them. What is faulty in itself is reported and left out. */
export function parseContent(files: Files, { problems, report }: ReturnType<typeof createReport>, memo?: ReadMemo): ParsedContent {
  const once = createOnce(problems, memo);
  const documents = new Map<string, MarkdownFile>();
  for (const [path, text] of files) {
    const markdown = path.endsWith('.md') && once(path, [text], (own) => parseMarkdown(path, text, own));
    if (markdown) documents.set(path, markdown);
  }
  const brief = readBrief(files, report) ?? unknownBrief;
  const themes = readEach(documents, 'themes', (id, file) => once(`theme ${id}`, [file], (own) => readTheme(toThemeId(id), file, own)));
  return {
    files,
    documents,
    brief,
    sources: readEach(documents, 'sources', (id, file) =>
      // What a source may say depends on the brief.
      once(`source ${id}`, [file, files.get('brief.yaml')], (own) => readSource(toSourceId(id), file, brief, own)),
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
  { readonly inputs: readonly unknown[]; readonly result: unknown; readonly problems: readonly Problem[] }
>;

/** Does a work again only where something that goes into it is another, and finds again what it found. */
function createOnce(found: Problem[], memo: ReadMemo = new Map()) {
  return <Result>(name: string, inputs: readonly unknown[], work: (report: Report) => Result): Result => {
    let known = memo.get(name);
    if (!known?.inputs.every((input, index) => input === inputs[index])) {
      const { problems, report } = createReport();
      known = { inputs, result: work(report), problems };
      memo.set(name, known);
    }
    found.push(...known.problems);
    return known.result as Result;
  };
}
