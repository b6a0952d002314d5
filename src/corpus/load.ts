import { compareDates } from '../brief/dates.ts';
import type { Corpus, Question, Source, Theme } from '../brief/corpus.ts';
import { checkEntries } from './check-entries.ts';
import { checkLedger, checkPast, readLedger } from './check-ledger.ts';
import { checkNames } from './check-names.ts';
import { parseContent, type ParsedContent, type ReadMemo } from './parse-content.ts';
import { createReport, sortProblems, type Problem } from './problems/problem.ts';
import { readFiles, type Files } from './read-files.ts';

/**
 * Reads and checks a content folder, its ledger included. With errors among the problems, the corpus is incomplete and must not
 * be published; nor is the ledger held against it, since what could not be read would seem to be lost. With a memo, files that
 * are as they were are not read again.
 */
export function loadCorpus(root: string, memo?: ReadMemo): LoadedCorpus {
  const { problems, report } = createReport();
  const files = readFiles(root, report);
  const { corpus, problems: found } = parseCorpus(files, problems, memo);
  problems.push(...found);
  if (!problems.some(isError)) {
    checkLedger(corpus, report);
    checkPast(root, files, corpus.brief.id, report);
  }
  return { corpus, problems: sortProblems(problems) };
}

/** The same for files already read, by path, and without the ledger’s check. `earlier` are the problems met while reading them. */
export function parseCorpus(files: Files, earlier: readonly Problem[] = [], memo?: ReadMemo): LoadedCorpus {
  const { problems, report } = createReport();
  const content = parseContent(files, { problems, report }, memo);
  const faulty = new Set([...earlier, ...problems].filter(isError).map(({ file }) => file));
  const corpus = toCorpus(content, readLedger(files, report));
  checkNames({ ...content, corpus, faulty }, report);
  checkEntries({ ...content, corpus, faulty }, report);
  return { corpus, problems: sortProblems(problems) };
}

export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
}

function toCorpus({ brief, sources, themes, pages, questions, lists, asked, words }: ParsedContent, ledger: Corpus['ledger']): Corpus {
  const entriesOf = <Entry>(written: readonly { readonly entry: Entry }[]) => written.map(({ entry }) => entry);
  return {
    brief,
    sources: byId(inReadingOrder(entriesOf(sources))),
    claims: new Map(entriesOf(sources).flatMap(({ claims }) => claims.map((claim) => [claim.key, claim] as const))),
    themes: byId(entriesOf(themes)),
    questions: byId(inThemeOrder(entriesOf(questions), entriesOf(themes))),
    topics: byId(entriesOf(lists.topics)),
    actors: byId(entriesOf(lists.actors)),
    events: entriesOf(lists.events),
    exchanges: entriesOf(lists.exchanges),
    references: byId(entriesOf(lists.references)),
    pages: byId(entriesOf(pages)),
    asked: asked.asked,
    words,
    ledger,
  };
}

/** In order of publication: each could know only what came before it. */
function inReadingOrder(sources: Source[]): Source[] {
  return sources.sort((a, b) => compareDates(a.published, b.published) || a.id.localeCompare(b.id, 'en'));
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

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
