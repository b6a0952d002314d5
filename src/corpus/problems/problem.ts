import { location } from 'vfile-location';
import { codePointOf } from '../../brief/invisible.ts';
import { catalogue, type FactsOf, type ProblemName, type Sentence } from './catalogue.ts';

/**
 * Makes one finding about the content.
 *
 * `problem('UnknownClaim', { file: 'themes/treaty.md', line: 41, column: 12 }, { citation: 'letter#x', nearest: undefined })`
 */
export function problem<Name extends ProblemName>(name: Name, place: Location, facts: FactsOf<Name>): Problem {
  const { severity, message, hint } = catalogue[name];
  return { name, severity, ...place, message: fill(message, facts), hint: fill(hint, facts) };
}

function fill(sentence: Sentence, facts: object): string {
  if (typeof sentence === 'function') return sentence(facts as never);
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, fact: string) => String((facts as Record<string, unknown>)[fact]));
}

/** In the order of their places; the same finding is reported once, and of one kind in one file ten at most. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted(compareProblems);
  const once = sorted.filter((found, index) => index === 0 || compareProblems(found, sorted[index - 1] ?? found) !== 0);
  return [...Map.groupBy(once, ({ file, name }) => `${file} ${name}`).values()]
    .flatMap((alike) => {
      const last = alike[mostAlike - 1];
      if (!last || alike.length === mostAlike) return alike;
      const message = `${last.message}, and so on: ${alike.length - mostAlike} more in this file`;
      return [...alike.slice(0, mostAlike - 1), { ...last, message }];
    })
    .sort(compareProblems);
}

const mostAlike = 10;

function compareProblems(a: Problem, b: Problem): number {
  const compare = (x: string, y: string) => (x === y ? 0 : x.localeCompare(y, 'en'));
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.name, b.name) || compare(a.message, b.message);
}

/**
 * Problems as they are listed: first what may be the cause of others, and a finding that is the same at many places once, with
 * all of them.
 *
 * `listFindings(problems, 'content')` → `[{ files: ['themes/treaty.md', 'themes/arms.md'], line: 'content/themes/treaty.md:41:12  UnknownSource — names
 * the source “lettr”, which does not exist. Did you mean letter? Also at themes/arms.md:12:8.' }, …]`
 */
export function listFindings(problems: readonly Problem[], root?: string): Finding[] {
  const groups = [...Map.groupBy(problems, ({ name, message, hint }) => [name, message, hint].join('\n')).values()];
  const isCause = ([first]: readonly Problem[]) => first !== undefined && !consequences.has(first.name);
  const ordered = [...groups.filter(isCause), ...groups.filter((group) => !isCause(group))];
  return ordered.map((group) => ({ files: [...new Set(group.map(({ file }) => file))], line: formatGroup(group, root) }));
}

export interface Finding {
  /** Where it was found. */
  readonly files: readonly string[];
  readonly line: string;
}

function formatGroup([first, ...others]: readonly Problem[], root?: string): string {
  if (!first) return '';
  const places = others.slice(0, mostPlaces).map(({ file, line, column }) => `${file}:${line}:${column}`);
  const rest = others.length - places.length;
  const also = places.length === 0 ? '' : ` Also at ${places.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
  return formatProblem(first, root) + also;
}

const mostPlaces = 9;

/** What is often found only because something else is wrong, such as the id or the file that others name. */
const consequences: ReadonlySet<ProblemName> = new Set([
  ...(['UnknownClaim', 'UnknownSource', 'UnknownTopic', 'UnknownActor', 'UnknownTheme', 'UnknownQuestion', 'UnknownReference'] as const),
  ...([
    'UnknownPassage',
    'DeadLink',
    'UnusedClaim',
    'UncitedSentence',
    'UnusedReference',
    'MissingStand',
    'ThemeNotShown',
    'QuestionNotListed',
  ] as const),
]);

/** `content/themes/treaty.md:41:12  UnknownClaim — cites letter#x, which no source defines. Did you mean letter#y?` */
export function formatProblem({ file, line, column, name, severity, message, hint }: Problem, root = 'content'): string {
  const label = severity === 'warning' ? `${name} (warning)` : name;
  const printed = `${root}/${file}:${line}:${column}  ${label} — ${message}. ${hint}`;
  // What an author wrote must neither begin a line of its own here nor command the terminal.
  return printed.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, codePointOf);
}

/** What an author wrote, in one line of not too many letters. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

export interface Problem extends Location {
  readonly name: ProblemName;
  readonly severity: 'error' | 'warning';
  /** What is wrong, without a full stop. */
  readonly message: string;
  /** What to do, as a sentence. */
  readonly hint: string;
}

/** Where a file begins. */
export function startOfFile(file: string): Location {
  return { file, line: 1, column: 1 };
}

/** Finds places of a file by their offset in its text: `createLocator('topics.yaml', '- id: treaty')(6)` → line 1, column 7. */
export function createLocator(file: string, text: string): (offset: number) => Location {
  const places = location(text);
  return (offset) => {
    const { line, column } = places.toPoint(Math.min(offset, text.length)) ?? startOfFile(file);
    return { file, line, column };
  };
}

/** A place in a file: path below the content folder, line and column from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where checks put what they find. */
export type Report = <Name extends ProblemName>(name: Name, place: Location, facts: FactsOf<Name>) => void;

/** A fresh list and the function that adds to it. */
export function createReport(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  return { problems, report: (name, place, facts) => problems.push(problem(name, place, facts)) };
}
