import { parseMarkdown, type MarkdownFile } from '../../src/corpus/parse-markdown.ts';
import { createReport, type Problem, type Report } from '../../src/corpus/problems/problem.ts';

/** Markdown as a content file would hold it: its first line is the fourth, below the front matter. */
export function parseBody(text: string): MarkdownFile {
  const markdown = parseMarkdown('river.md', `---\ntitle: River\n---\n${text}`, () => undefined);
  if (!markdown) throw new Error('The Markdown could not be parsed.');
  return markdown;
}

/** What some reading of it reports. */
export function listProblems(read: (report: Report) => void): readonly Problem[] {
  const { problems, report } = createReport();
  read(report);
  return problems;
}
