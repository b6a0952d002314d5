import { visit } from 'unist-util-visit';
import { listPassages } from '../brief/passages.ts';
import type { Corpus } from '../brief/corpus.ts';
import { findNearest } from '../brief/nearest.ts';
import { exportPathOf, filePaths, findDefinition, fixedPaths, pathOfFile, twinPathOf, type Definition } from '../brief/routes.ts';
import { listSearchable } from '../brief/searchable.ts';
import { findUsage } from '../brief/provenance.ts';
import { formatEndings } from '../cite/formats/formats.ts';
import type { CheckedContent } from './parse-content.ts';
import { locate, type MarkdownFile } from './parse-markdown.ts';
import type { ProblemName } from './problems/catalogue.ts';
import type { Location, Report } from './problems/problem.ts';
import type { NameKind, PlacedName } from './validate.ts';

/** Reports every name, link and address that stands for something which is not there, and claims and references that nothing names. */
export function checkNames(content: CheckedContent, report: Report): void {
  const { corpus, documents, sources, themes, pages, questions, lists, asked } = content;
  const written = [...sources, ...themes, ...pages, ...questions, ...lists.actors, ...lists.events, ...lists.exchanges];
  const names = written.flatMap((entry) => entry.names);
  for (const { kind, name, place } of names) {
    const { problem, entries, definition } = kinds[kind];
    const known: ReadonlyMap<string, unknown> = corpus[entries];
    if (known.has(name) || isExcused(definition(name), content)) continue;
    const source = name.split('#')[0] ?? '';
    if (kind !== 'claim') report(problem, place, { name, nearest: findNearest(name, known.keys()) });
    else if (!content.files.has(`sources/${source}.md`))
      report('UnknownSource', place, { name: source, nearest: findNearest(source, corpus.sources.keys()) });
    else report('UnknownClaim', place, { name, ...findMeant(name, content, names) });
  }
  const addresses = listAddresses(corpus);
  for (const { link, place } of [...documents.values()].flatMap(listSiteLinks)) {
    const address = (link.startsWith('#') ? pathOfFile(place.file) + link : link).replace(/\?[^#]*/, '');
    if (!addresses.has(address) && !isExcused(findDefinition(address), content))
      report('DeadLink', place, { name: link, nearest: findNearest(address, addresses) });
  }
  const passages = new Set(listSearchable(corpus).map(({ path }) => path));
  for (const { address, place } of asked.addresses) {
    if (!passages.has(address) && !isExcused(findDefinition(address), content))
      report('UnknownPassage', place, { name: address, nearest: findNearest(address, passages) });
  }
  reportUnused(content, names, report);
}

/** The claim that was meant and, where nothing cites it, the place of its own id, which is wrong then, more likely than not. */
function findMeant(
  name: string,
  { corpus, sources }: CheckedContent,
  names: readonly PlacedName[],
): { nearest: string | undefined; defined?: string } {
  const nearest = findNearest(name, corpus.claims.keys());
  const place = sources.flatMap(({ places }) => [...places]).find(([key]) => key === nearest)?.[1];
  const isCited = names.some((other) => other.kind === 'claim' && other.name === nearest);
  return place && !isCited ? { nearest, defined: `${place.file}:${place.line}` } : { nearest };
}

/** For each kind of name: what is reported where it is unknown, the entries that it may stand for, and where these are defined. */
const kinds = {
  claim: { problem: 'UnknownClaim', entries: 'claims', definition: defineClaim },
  topic: { problem: 'UnknownTopic', entries: 'topics', definition: (id) => ['topics.yaml', id] },
  actor: { problem: 'UnknownActor', entries: 'actors', definition: (id) => ['actors.yaml', id] },
  reference: { problem: 'UnknownReference', entries: 'references', definition: (id) => ['references.yaml', id] },
  theme: { problem: 'UnknownTheme', entries: 'themes', definition: (id) => [`themes/${id}.md`] },
  question: { problem: 'UnknownQuestion', entries: 'questions', definition: (id) => [`questions/${id}.yaml`] },
} as const satisfies Record<NameKind, { problem: ProblemName; entries: keyof Corpus; definition: (name: string) => Definition }>;

function defineClaim(key: string): Definition {
  const [source = '', claim] = key.split('#');
  return [`sources/${source}.md`, claim];
}

/**
 * Whether a name is missing only because the file that defines it is faulty: one mistake is reported where it was made, and
 * not again at every place that relies on it.
 *
 * With a wrong `kind` in the claim `{#aid-is-due kind=fakt}`: `isExcused(['sources/radio-talk.md', 'aid-is-due'], content)` → `true`
 */
function isExcused([file, name]: Definition, { files, faulty }: CheckedContent): boolean {
  if (file.includes('/') && faulty.has(file.replace(/\/.*/, ''))) return true;
  if (!faulty.has(file)) return false;
  const text = files.get(file);
  return (
    name === undefined ||
    text === undefined ||
    !/\{#|\bid:/.test(text) ||
    new RegExp(`(?:#|id:\\s*["']?)${RegExp.escape(name)}(?![\\w-])`).test(text)
  );
}

/** Links on this site, as they were written: `/themes/treaty/#what-to-watch`, or `#what-to-watch` within a page. */
function listSiteLinks(markdown: MarkdownFile): { link: string; place: Location }[] {
  const links: { link: string; place: Location }[] = [];
  visit(markdown.tree, 'link', (node) => {
    if (/^[/#]/.test(node.url) && !node.url.startsWith('//')) links.push({ link: node.url, place: locate(markdown, node) });
  });
  return links;
}

/** Where a file that could have used something is faulty, nobody can say whether it is unused. */
function reportUnused({ corpus, sources, lists, faulty }: CheckedContent, names: readonly PlacedName[], report: Report): void {
  const isFaulty = (files: RegExp) => [...faulty].some((file) => files.test(file));
  if (!isFaulty(/^(?:themes|questions)\/|^(?:timeline|actors)\.yaml$/)) {
    const unused = listUnusedClaims(corpus);
    for (const [key, place] of sources.flatMap(({ places }) => [...places])) {
      if (unused.has(key)) report('UnusedClaim', place, { id: key });
    }
  }
  if (!isFaulty(/^(?:sources|themes|pages)\/|^timeline\.yaml$/)) {
    const used = new Set(names.filter(({ kind }) => kind === 'reference').map(({ name }) => name));
    for (const { entry, locate: locateField } of lists.references) {
      if (!used.has(entry.id)) report('UnusedReference', locateField(['id']), { reference: entry.id });
    }
  }
}

function listUnusedClaims(corpus: Corpus): ReadonlySet<string> {
  const summarised = new Set([...corpus.sources.values()].flatMap(({ inBrief }) => inBrief.claims));
  const unused = [...findUsage(corpus)].filter(([key, uses]) => uses.length === 0 && !summarised.has(key));
  return new Set(unused.map(([key]) => key));
}

/**
 * Every address that content may link to: pages, the passages on them, and the files beside them.
 *
 * `listAddresses(corpus)` → `Set { '/themes/', …, '/themes/treaty/', '/themes/treaty/#what-to-watch', '/themes/treaty/index.md', … }`
 */
export function listAddresses(corpus: Corpus): ReadonlySet<string> {
  const passages = listPassages(corpus);
  const beside = passages.flatMap(({ type, path, theme, source }) => {
    if (type !== 'page') return [];
    const twins = path === fixedPaths.search || path === fixedPaths.memo ? [] : [twinPathOf(path)];
    return theme || source ? [...twins, ...formatEndings.map((ending) => exportPathOf(path, ending))] : twins;
  });
  return new Set([...passages.map(({ path }) => path), ...beside, ...Object.values(filePaths)]);
}
