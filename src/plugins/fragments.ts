/** Pieces of HTML that several plugins make, and what each of them is given. */
import type { Element, ElementContent, Root } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { h } from 'hastscript';
import { isOwnSpeaker, type Claim, type Corpus } from '../brief/corpus.ts';
import { formatDate } from '../brief/dates.ts';
import { isClaimKey, parseClaimKey, type ReferenceId } from '../brief/ids.ts';
import { citation, findCitations } from '../brief/markdown.ts';
import type { Kind } from '../brief/vocabulary.ts';
import type { VFile } from 'vfile';
import { pathOfFile } from '../brief/routes.ts';
import { listWhoseWords, wordsOf } from '../brief/words.ts';

/** `fact` → `<span class="kind" data-kind="fact">Fact</span>`; its form comes from the style sheet. */
export function kindMark(kind: Kind, { brief }: Pick<Corpus, 'brief'>): Element {
  return h('span', { className: 'kind', dataKind: kind }, wordsOf(brief).kinds[kind].name);
}

/** The form of a kind alone, its name for those who do not see it: where marks stand in rows. */
export function kindSign(kind: Kind, { brief }: Pick<Corpus, 'brief'>): Element {
  const name = h('span', { className: 'visually-hidden' }, wordsOf(brief).kinds[kind].name);
  return h('span', { className: 'kind', dataKind: kind }, name);
}

/** Who said it, in what and when: “**Anna Berg**, *River Talk*, 21 June 2024”. */
export function attribution(corpus: Corpus, claim: Claim): ElementContent[] {
  const speaker = speakerName(corpus, claim);
  const publication = corpus.sources.get(claim.source)?.publication ?? claim.source;
  return [
    h('b', speaker),
    text(whoseWords(claim, corpus)),
    ...(isOwnSpeaker(publication, speaker) ? [] : [text(', '), h('i', publication)]),
    text(', '),
    h('time', { dateTime: claim.said }, claim.saidAs),
  ];
}

/** “ (Meduza, 20 June 2024; …)”: the documents that support an editor’s note, each a link. */
export function referenceLinks(corpus: Corpus, ids: readonly string[]): ElementContent[] {
  const references = ids.flatMap((id) => corpus.references.get(id as ReferenceId) ?? []);
  if (references.length === 0) return [];
  const links = references.map(({ title, publisher, date, url, afterHorizon }) => [
    h('a', { href: url, title }, publisher),
    text(`, ${formatDate(date, corpus.brief.locale)}${afterHorizon ? `, ${wordsOf(corpus.brief).passage.afterHorizon}` : ''}`),
  ]);
  return [text(' ('), ...joinWith('; ', links), text(')')];
}

/** Puts, in place of citations and the space before them, what is made of the claims they name; unknown ones are left out. */
export function replaceCitations(tree: Root | Element, corpus: Corpus, make: (cited: readonly Cited[]) => ElementContent[]): void {
  findAndReplace(tree, [
    new RegExp(`\\s*${citation.source}`, 'g'),
    (_: string, list: string) => {
      const cited = findCitations(`[${list}]`)
        .flatMap((found) => found.cited)
        .flatMap(({ key, isAgainst }): Cited[] => {
          const claim = isClaimKey(key) ? corpus.claims.get(parseClaimKey(key)) : undefined;
          return claim ? [{ claim, isAgainst }] : [];
        });
      return cited.length === 0 ? [] : [h('span', { className: 'cites' }, make(cited))];
    },
  ]);
}

export interface Cited {
  readonly claim: Claim;
  /** Whether it is cited because it says otherwise. */
  readonly isAgainst: boolean;
}

/** A number or sign that is the link to copy: `permalink('two-groups', 'section 3, Two groups', '§ 3', corpus)` */
export function permalink(id: string, what: string, label: string, { brief }: Pick<Corpus, 'brief'>): Element {
  return h('copy-link', h('a', { className: 'permalink', href: `#${id}`, ariaLabel: wordsOf(brief).passage.linkTo + what }, label));
}

export const text = (value: string): ElementContent => ({ type: 'text', value });

export function joinWith(separator: string, groups: readonly (readonly ElementContent[])[]): ElementContent[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [text(separator), ...group]));
}

export function speakerName(corpus: Corpus, claim: Claim): string {
  return corpus.actors.get(claim.speaker)?.name ?? claim.speaker;
}

/** “ (in the podcast directory’s words)”, where a person’s view reaches us through somebody else’s sentence. */
function whoseWords(claim: Claim, corpus: Corpus): string {
  const author = claim.places[0]?.kind.words ?? 'speaker';
  return author === 'speaker' || corpus.actors.get(claim.speaker)?.kind !== 'person'
    ? ''
    : ` (${wordsOf(corpus.brief).passage.inWordsOf(listWhoseWords(corpus.brief)[author] ?? author)})`;
}

/** What plugins are given: the checked corpus, asked for anew at each use so that development sees changes, and the base path. */
export interface PluginOptions {
  readonly corpus: () => Corpus;
  /** Path the site is served under, with a slash at both ends: `/` or `/banks/`. */
  readonly base: string;
}

/** Which entry a Markdown file is, and its page: `…/content/themes/treaty.md` → `{ folder: 'themes', id: 'treaty', page: '/themes/treaty/' }`. */
export function identify(file: VFile): { folder: string; id: string; page: string } {
  const [, folder = '', id = ''] = /([^/\\]+)[/\\]([^/\\]+)\.md$/.exec(file.path) ?? [];
  return { folder, id, page: pathOfFile(`${folder}/${id}.md`) };
}
