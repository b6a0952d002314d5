import type { Nodes } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { countPlaces, printDate, type Claim, type Place, type Section, type Source } from '../brief/corpus.ts';
import { formatDate } from '../brief/dates.ts';
import { isAnchor, isIdentifier, toAnchorId, toClaimKey, toTopicId, type ClaimKey, type SourceId } from '../brief/ids.ts';
import { findCitations } from '../brief/markdown.ts';
import { isBlank } from '../brief/invisible.ts';
import { findNearest } from '../brief/nearest.ts';
import { claimSchema, sourceSchema, type SourceFrontMatter } from '../brief/schema/documents.ts';
import type { Brief } from '../brief/schema/brief.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkSummary } from './check-prose.ts';
import { locate, sourceOf, startOf, type MarkdownFile } from './parse-markdown.ts';
import type { Location, Report } from './problems/problem.ts';
import { divideSections, plainText, readCitations, readNotes, readStatement, unique, type Part } from './read-prose.ts';
import { validate, listNames, type PlacedName, type Written } from './validate.ts';

/** A source’s file to the source with its claims. Nothing in it was said after the horizon. */
export function readSource(id: SourceId, markdown: MarkdownFile, brief: Brief, report: Report): WrittenSource | undefined {
  checkMarkdown(markdown, [':::claim', '::note'], report);
  const facts = validate(sourceSchema, markdown.frontMatter, report);
  if (!facts) return undefined;
  const { locate: locateField } = markdown.frontMatter;
  checkHorizon(facts.published, brief.horizon, () => locateField(['published']), report);
  const { lead, parts } = divideSections(markdown);
  const summary = parts[0]?.id === 'in-brief' ? parts[0] : undefined;
  const { blocks = [], title = '', topics = [] } = summary ?? {};
  const { cited, malformed } = readCitations(markdown, blocks);
  if (summary) checkSummary(id, markdown, blocks, report);
  else report('MissingSummary', markdown.at(0), { source: id });
  for (const { written, place } of malformed) report('MalformedCitation', place, { written });
  reportCitations(markdown, blocks, report);
  for (const node of lead) {
    if (isClaim(node)) report('ClaimOutsideSection', locate(markdown, node), { id: node.attributes?.id ?? '' });
  }
  const read: WrittenClaim[] = [];
  for (const part of parts) {
    for (const node of part.blocks.filter(isClaim)) {
      const claim = readClaim({ id, facts, part, markdown, number: read.length + 1, brief, report }, node);
      if (claim) read.push(claim);
    }
  }
  const claims = read.map(({ claim }) => claim);
  const inBrief: Section = { id: toAnchorId('in-brief'), title, topics, ...readStatement(markdown, blocks) };
  const sections = parts.map((part) => (part === summary ? inBrief : readSection(part, claims)));
  return {
    entry: { ...facts, id, lead: plainText(lead), inBrief, sections, claims },
    locate: locateField,
    names: [
      ...listNames(facts, { speaker: 'actor', authors: 'actor', editors: 'actor', translators: 'actor', hosts: 'actor' }, locateField),
      ...cited,
      ...(summary?.names ?? []),
      ...read.flatMap(({ names }) => names),
      ...readNotes(markdown, markdown.tree.children).names,
    ],
    places: new Map(read.map(({ claim, place }) => [claim.key, place])),
  };
}

export interface WrittenSource extends Written<Source> {
  /** Where its claims were written. */
  readonly places: ReadonlyMap<ClaimKey, Location>;
}

interface WrittenClaim {
  readonly claim: Claim;
  readonly place: Location;
  readonly names: readonly PlacedName[];
}

/** A claim, and what is known of it before it is read. */
interface Context {
  readonly id: SourceId;
  readonly facts: SourceFrontMatter;
  readonly part: Part;
  readonly markdown: MarkdownFile;
  readonly number: number;
  readonly brief: Brief;
  readonly report: Report;
}

function checkHorizon(date: string, horizon: string, place: () => Location, report: Report): void {
  if (date > horizon) report('BeyondHorizon', place(), { date, horizon });
}

/** A source speaks for itself: only its summary cites, and that its own claims. */
function reportCitations(markdown: MarkdownFile, summary: readonly Nodes[], report: Report): void {
  for (const node of markdown.tree.children) {
    if (node.type === 'heading' || summary.includes(node)) continue;
    for (const { start } of findCitations(sourceOf(markdown, node)))
      report('UnsupportedMarkdown', markdown.at(startOf(node) + start), { what: 'a citation in the claims of a source' });
  }
}

function readSection({ id, title, blocks }: Part, claims: readonly Claim[]): Section {
  const own = claims.filter(({ section }) => section === id);
  const text = plainText(blocks.filter(({ type }) => type !== 'containerDirective'));
  return {
    id,
    title,
    text,
    written: text,
    topics: unique(own.flatMap(({ topics }) => topics)),
    claims: own.map(({ key }) => key),
    notes: [],
  };
}

function readClaim({ id, facts, part, markdown, number, brief, report }: Context, node: ContainerDirective): WrittenClaim | undefined {
  const data = node.attributes ?? {};
  /** The place of a text in the claim’s attributes, behind the name of one of them if that is given. */
  const find = (text: string, attribute?: string) => locate(markdown, node, text, attribute && `${attribute}=`);
  const locateField = ([field = '']: readonly PropertyKey[]) => find(field === 'id' ? '#' : field in data ? `${String(field)}=` : '{');
  const attributes = validate(claimSchema, { data, locate: locateField }, report);
  if (!attributes || !isAnchor(attributes.id)) return undefined;
  const { speaker, said, topics } = attributes;
  const label = node.children.find((child) => child.type === 'paragraph' && Boolean(child.data && 'directiveLabel' in child.data));
  const [note, second] = node.children.filter((child) => child.type === 'leafDirective');
  if (second) report('UnsupportedMarkdown', locate(markdown, second), { what: 'a second note in one claim' });
  const text = plainText(node.children.filter((child) => child !== label));
  if (!label || isBlank(toString(label))) report('ClaimWithoutTitle', locate(markdown, node), { id: attributes.id });
  if (isBlank(text)) report('ClaimWithoutText', locate(markdown, node), { id: attributes.id });
  if (said !== undefined) checkHorizon(said, brief.horizon, () => find(said, 'said'), report);
  const claim: Claim = {
    key: toClaimKey(id, attributes.id),
    id: toAnchorId(attributes.id),
    source: id,
    section: part.id,
    number,
    title: label ? toString(label) : '',
    kind: attributes.kind,
    text,
    note: note && readNotes(markdown, [note]).notes[0],
    places: attributes.at.split(';').flatMap((written) => readPlace(written.trim(), facts, (place) => find(place, 'at'), report)),
    speaker: speaker ?? facts.speaker,
    said: said ?? facts.published,
    saidAs: said === undefined ? printDate(facts, brief) : formatDate(said, brief.locale),
    topics: unique(topics.filter(isIdentifier).map(toTopicId)),
  };
  return {
    claim,
    place: find(`#${attributes.id}`),
    names: [
      ...topics.map((name): PlacedName => ({ kind: 'topic', name, place: find(name, 'topics') })),
      ...(speaker === undefined ? [] : [{ kind: 'actor', name: speaker, place: find(speaker, 'speaker') } as const]),
    ],
  };
}

/** `answer 2` → the kind of place that the front matter lists, with its number. */
function readPlace(place: string, { places }: SourceFrontMatter, find: (place: string) => Location, report: Report): Place[] {
  const [, name = '', digits] = /^(.*?)(?:\s+(\d+))?$/.exec(place) ?? [];
  const number = digits === undefined ? undefined : Number(digits);
  const kind = places.find((each) => each.name === name);
  const highest = kind && countPlaces(kind);
  if (kind && (highest === undefined ? number === undefined : number !== undefined && number >= 1 && number <= highest))
    return [{ kind, number }];
  const known = places.map((each) => (countPlaces(each) === undefined ? each.name : `${each.name} 1–${countPlaces(each)}`));
  const names = places.map((each) => each.name);
  report('UnknownPlace', find(place), { name: place, nearest: kind ? undefined : findNearest(name, names), known: known.join(', ') });
  return [];
}

function isClaim(node: Nodes): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'claim';
}
