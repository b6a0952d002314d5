import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { loadCorpus, parseCorpus, type LoadedCorpus } from '../../src/corpus/load.ts';
import { parseMarkdown, type MarkdownFile } from '../../src/corpus/parse-markdown.ts';
import { createReport, type Problem, type Report } from '../../src/corpus/problems/problem.ts';
import type { ProblemName } from '../../src/corpus/problems/catalogue.ts';
import type { Publication } from '../../src/brief/schema/brief.ts';

/**
 * Checks a copy of the small brief, on disk, to which something was done.
 * Its ledger is checked where it was given one.
 */
export function checkFolder(change: (folder: string) => void): readonly Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'brief-'));
  try {
    cpSync(fixturePath('a small brief'), folder, { recursive: true });
    change(folder);
    const { problems } = loadCorpus(folder);
    return existsSync(join(folder, 'ledger.jsonl')) ? problems : problems.filter(({ file }) => file !== 'ledger.jsonl');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Checks the small brief, with further files if these are given, after one text in one of its files was replaced by another.
 *
 * `checkEdit('topics.yaml', 'name: Trade', 'name:')` → `[{ name: 'InvalidField', line: 5, … }]`
 */
export function checkEdit(
  file: string,
  written: string,
  instead: string,
  further: Readonly<Record<string, string>> = {},
): readonly Problem[] {
  return loadEdit(file, written, instead, further).problems;
}

/** The small brief after such an edit, read. */
export function loadEdit(file: string, written: string, instead: string, further: Readonly<Record<string, string>> = {}): LoadedCorpus {
  return loadSmallBrief({ ...further, [file]: readEdit(file, written, instead, further) });
}

/** The file after it. */
export function readEdit(file: string, written: string, instead: string, further: Readonly<Record<string, string>> = {}): string {
  const text = further[file] ?? readSmallBrief().get(file) ?? '';
  if (!text.includes(written)) throw new Error(`${file} of the small brief does not contain “${written}”.`);
  return text.replace(written, () => instead);
}

/** The small brief with whole files replaced; undefined leaves one out. Without changes it is read once. */
export function loadSmallBrief(changes: Readonly<Record<string, string | undefined>> = {}): LoadedCorpus {
  if (Object.keys(changes).length === 0) return (unchanged ??= parseCorpus(readSmallBrief()));
  const files = readSmallBrief();
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  return parseCorpus(files);
}

let unchanged: LoadedCorpus | undefined;

/** The files of the small brief, by path; a copy, which may be changed. */
export function readSmallBrief(): Map<string, string> {
  return new Map(smallBrief);
}

const smallBrief = new Map(
  readdirSync(fixturePath('a small brief'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((path) => [relative(fixturePath('a small brief'), path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);

/** A list of references with one document. */
export const riverPapers = (date = '1961-07-06') => `- id: river-papers
  type: report
  title: The river papers
  publisher: Institute of the River
  date: "${date}"
  url: https://example.org/river-papers
`;

/** A list of exchanges with one: who gets the grain of the north. */
export const grainTo = (actor: string) => `- id: grain-to-nobody
  from: north-bank
  to: ${actor}
  what: grain
  standing: reported
  claims: [radio-talk#grain-passes-daily]
`;

/** The path of a fixture’s folder. */
export function fixturePath(name: string): string {
  return resolve(import.meta.dirname, '../fixtures', name);
}

/** A problem as tests write it: file, name, line and, where it matters, column. */
export type Row = readonly [file: string, name: ProblemName, line: number, column?: number];

/**
 * Edits of the small brief, each of which puts the same editor’s note beside a passage: one for every kind that can have one.
 *
 * `noteEdits('river-papers')` → `[{ kind: 'a claim', file: 'sources/radio-talk.md', instead: '…::note[It was a ford.]{refs="river-papers"}', … }, …]`
 */
export function noteEdits(refs = ''): readonly NoteEdit[] {
  const note = `::note[It was a ford.]${refs && `{refs="${refs}"}`}`;
  const [theme, path] = ['themes/treaty.md', '/themes/treaty/'];
  const fields = ['topics: [treaty]', 'note: It was a ford.', ...(refs ? [`refs: [${refs}]`] : [])];
  return [
    {
      kind: 'a claim',
      path: '/sources/radio-talk/#promise-may-fade',
      file: 'sources/radio-talk.md',
      written: '::note[The transcript has “ridge”.]',
      instead: note,
    },
    { kind: 'the bottom line', path, file: theme, written: '## Key', instead: `${note}\n\n## Key` },
    { kind: 'a judgement', path: `${path}#promise-is-mutual`, file: theme, written: 'wait]\n:::', instead: `wait]\n${note}\n:::` },
    { kind: 'a section', path: `${path}#goods-traded`, file: theme, written: '- Grain', instead: `${note}\n\n- Grain` },
    {
      kind: 'an event',
      path: '/timeline/#treaty-signed',
      file: 'timeline.yaml',
      written: 'topics: [treaty]',
      instead: fields.join('\n  '),
    },
  ];
}

interface NoteEdit {
  /** Of the passage. */
  readonly kind: string;
  readonly path: string;
  readonly file: string;
  readonly written: string;
  readonly instead: string;
}

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

/** The small brief as if it lay under `https://example.org/banks/`. */
export const publication: Publication = { ...loadSmallBrief().corpus.brief, at: (path) => `https://example.org/banks${path}` };
