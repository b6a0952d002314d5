import { toString } from 'mdast-util-to-string';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Nodes } from 'mdast';
import { countPlaces, printDate, type Claim, type Place, type Section, type Source } from '../brief/corpus.ts';
import { formatDate } from '../brief/dates.ts';
import { findCitations } from '../brief/markdown.ts';
import { isAnchor, toAnchorId, toClaimKey, toTopicId, isIdentifier, type SourceId, type TopicId } from '../brief/ids.ts';
import { findNearest } from '../brief/nearest.ts';
import type { Location, Report } from './problems/problem.ts';
import { claimSchema, type ClaimAttributes } from '../brief/schema/claim.ts';
import { sourceSchema, type SourceFrontMatter } from '../brief/schema/source.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkEverySentenceCites, checkSentences, countWordsOf, wordsInBrief } from './check-prose.ts';
import { locate, sourceOf, startOf, type MarkdownFile } from './parse-markdown.ts';
import type { YamlTree } from './parse-yaml.ts';
import { readNotes } from './read-notes.ts';
import type { PlacedName } from './read-notes.ts';
import { divideSections, ignore, plainText, readCitations, readStatement, unique, type Part, type PlacedCitation } from './read-prose.ts';
import { validate } from './validate.ts';

/** A source’s file to the source and its claims, each with the way to where it was written. */
export function readSource(id: SourceId, markdown: MarkdownFile, report: Report): ReadSource | undefined {
  checkMarkdown(markdown, [':::claim', '::note'], report);
  const facts = validate(sourceSchema, markdown.frontMatter, report);
  if (!facts) return undefined;
  const { lead, parts } = divideSections(markdown);
  const [first] = parts;
  const brief = first?.id === briefId ? first : undefined;
  reportCitations(markdown, brief?.blocks ?? [], report);
  const citations = brief ? readInBrief(id, markdown, brief, report) : [];
  if (!brief) report('MissingSummary', markdown.at(0), { source: id });
  for (const node of lead) {
    if (node.type === 'containerDirective' && node.name === 'claim')
      report('ClaimOutsideSection', locate(markdown, node), { id: node.attributes?.id ?? '' });
  }
  const claims: WrittenClaim[] = [];
  for (const part of parts) {
    for (const node of part.blocks) {
      if (node.type !== 'containerDirective' || node.name !== 'claim') continue;
      const claim = readClaim({ id, facts, part, markdown, number: claims.length + 1, report }, node);
      if (claim) claims.push(claim);
    }
  }
  const inBrief: Section = {
    id: toAnchorId(briefId),
    title: brief?.title ?? '',
    topics: brief?.topics ?? [],
    ...readStatement(markdown, brief?.blocks ?? []),
  };
  const sections = parts.map((part): Section => {
    if (part === brief) return inBrief;
    const own = claims.map(({ claim }) => claim).filter((claim) => claim.section === part.id);
    return {
      id: part.id,
      title: part.title,
      text: plainText(part.blocks.filter(({ type }) => type !== 'containerDirective')),
      topics: unique(own.flatMap(({ topics }) => topics)),
      claims: own.map(({ key }) => key),
      notes: [],
    };
  });
  return {
    source: { ...facts, id, lead: plainText(lead), inBrief, sections, claims: claims.map(({ claim }) => claim) },
    claims,
    citations,
    topics: brief?.named ?? [],
    references: readNotes(markdown, markdown.tree.children, report).references,
    locate: markdown.frontMatter.locate,
  };
}

/** The id of the section that every source begins with: what it argues, in connected prose. */
const briefId = 'in-brief';

export interface ReadSource {
  readonly source: Source;
  readonly claims: readonly WrittenClaim[];
  /** Those of its summary. */
  readonly citations: readonly PlacedCitation[];
  /** Topics of its summary. */
  readonly topics: readonly PlacedName[];
  /** Documents outside the sources to which its notes refer. */
  readonly references: readonly PlacedName[];
  /** The place of a field of the front matter. */
  readonly locate: YamlTree['locate'];
}

/** A claim and where in the file it, and each thing its attributes name, was written. */
export interface WrittenClaim {
  readonly claim: Claim;
  readonly find: Find;
}

/** The place of a text in a claim’s attributes, behind the name of one of them if that is given; without a text, of the claim. */
type Find = (needle: string, attribute?: string) => Location;

interface Context {
  readonly id: SourceId;
  readonly facts: SourceFrontMatter;
  readonly part: Part;
  readonly markdown: MarkdownFile;
  readonly number: number;
  readonly report: Report;
}

/** The citations of a source’s summary, which is reported where it rests on anything but the source’s own claims, sentence by sentence. */
function readInBrief(id: SourceId, markdown: MarkdownFile, { blocks }: Part, report: Report): PlacedCitation[] {
  const citations = blocks.flatMap((node) => readCitations(markdown, node, report));
  for (const { key, place } of citations) {
    if (!key.startsWith(`${id}#`)) report('SummaryOfOtherSource', place, { citation: key, source: id });
  }
  checkEverySentenceCites(markdown, blocks, report);
  checkSentences(markdown, blocks, report);
  const words = countWordsOf(markdown, blocks);
  const start = blocks[0];
  if (words < wordsInBrief.least || words > wordsInBrief.most)
    report('SummaryLength', start ? locate(markdown, start) : markdown.at(0), { words, ...wordsInBrief });
  return citations;
}

/** A source speaks for itself: only its summary cites, and that its own claims. */
function reportCitations(markdown: MarkdownFile, summary: readonly Nodes[], report: Report): void {
  for (const node of markdown.tree.children) {
    if (node.type === 'heading' || summary.includes(node)) continue;
    for (const { start } of findCitations(sourceOf(markdown, node)))
      report('UnsupportedMarkdown', markdown.at(startOf(node) + start), { what: 'a citation in the claims of a source' });
  }
}

function readClaim({ id, facts, part, markdown, number, report }: Context, node: ContainerDirective): WrittenClaim | undefined {
  const find: Find = (needle, attribute) => locate(markdown, node, needle, attribute && `${attribute}=`);
  const attributes = readAttributes(node, find, report);
  if (!attributes || !isAnchor(attributes.id)) return undefined;
  const label = node.children.find(isLabel);
  const [note, second] = node.children.filter((child) => child.type === 'leafDirective');
  const body = node.children.filter((child) => child !== label && child !== note);
  if (second) report('UnsupportedMarkdown', locate(markdown, second), { what: 'a second note in one claim' });
  const text = plainText(body);
  if (!label) report('ClaimWithoutTitle', find(''), { id: attributes.id });
  if (text === '') report('ClaimWithoutText', find(''), { id: attributes.id });
  const claim: Claim = {
    key: toClaimKey(id, attributes.id),
    id: toAnchorId(attributes.id),
    source: id,
    section: part.id,
    number,
    title: label ? toString(label) : '',
    kind: attributes.kind,
    text,
    note: note && readNotes(markdown, [note], ignore).notes[0],
    places: readPlaces(attributes.at, facts, find, report),
    speaker: attributes.speaker ?? facts.speaker,
    said: attributes.said ?? facts.published,
    saidAs: attributes.said === undefined ? printDate(facts) : formatDate(attributes.said),
    topics: readTopics(attributes, find, report),
  };
  return { claim, find };
}

function readAttributes(node: ContainerDirective, find: Find, report: Report): ClaimAttributes | undefined {
  const data = node.attributes ?? {};
  const locateField = (path: readonly PropertyKey[]): Location => {
    const field = String(path[0] ?? '');
    return find(field === 'id' ? '#' : field in data ? `${field}=` : '{');
  };
  return validate(claimSchema, { data, locate: locateField }, report);
}

/** `answer 2; caption 1` → the kinds of place the front matter lists, with their numbers. */
function readPlaces(at: string, facts: SourceFrontMatter, find: Find, report: Report): Place[] {
  return at.split(';').flatMap((written) => {
    const place = written.trim();
    const [, name = '', digits] = /^(.*?)(?:\s+(\d+))?$/.exec(place) ?? [];
    const number = digits === undefined ? undefined : Number(digits);
    const kind = facts.places.find((each) => each.name === name);
    const highest = kind && countPlaces(kind);
    if (kind && (highest === undefined ? number === undefined : number !== undefined && number >= 1 && number <= highest))
      return [{ kind, number }];
    const known = facts.places.map((each) => (countPlaces(each) === undefined ? each.name : `${each.name} 1–${countPlaces(each)}`));
    report('UnknownPlace', find(place, 'at'), {
      place,
      nearest: kind
        ? undefined
        : findNearest(
            name,
            facts.places.map((each) => each.name),
          ),
      known: known.join(', '),
    });
    return [];
  });
}

function readTopics({ topics }: ClaimAttributes, find: Find, report: Report): TopicId[] {
  for (const topic of topics) if (!isIdentifier(topic)) report('UnknownTopic', find(topic, 'topics'), { topic, nearest: undefined });
  return unique(topics.filter(isIdentifier).map(toTopicId));
}

function isLabel(node: ContainerDirective['children'][number]): boolean {
  return node.type === 'paragraph' && Boolean(node.data && 'directiveLabel' in node.data);
}
