/** Pieces of HTML that several plugins make, and what each of them is given. */
import type { Element, ElementContent, Root } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { isOwnSpeaker, type Claim, type Corpus } from '../brief/corpus.ts';
import { formatDate } from '../brief/dates.ts';
import { isClaimKey, parseClaimKey, type ActorId, type ReferenceId } from '../brief/ids.ts';
import { citation, findCitations } from '../brief/markdown.ts';
import { pathOfFile } from '../brief/routes.ts';
import type { Kind } from '../brief/vocabulary.ts';
import { listWhoseWords, wordsOf } from '../brief/words.ts';

/** An element, or a text. */
export type Piece = ElementContent | string;

/** `fact` → `<span class="kind" data-kind="fact">Fact</span>`; its form comes from the style sheet. */
export function kindMark(kind: Kind, { brief }: Corpus): Element {
  return h('span', { className: 'kind', dataKind: kind }, wordsOf(brief).kinds[kind].name);
}

/** Before what is cited because it says otherwise. */
export function againstMark({ brief }: Corpus): Piece[] {
  return [h('span', { className: 'note-against' }, `${wordsOf(brief).passage.against}:`), ' '];
}

/** Who said it, in what and when: “**Anna Berg**, *River Talk*, 21 June 2024”. */
export function attribution(corpus: Corpus, claim: Claim): Piece[] {
  const speaker = nameOf(corpus, claim.speaker);
  const publication = publicationOf(corpus, claim);
  return [
    h('b', speaker),
    whoseWords(claim, corpus),
    ...(isOwnSpeaker(publication, speaker) ? [] : [', ', h('i', publication)]),
    ', ',
    h('time', { dateTime: claim.said }, claim.saidAs),
  ];
}

/** “**Editor’s note.** It says … (Meduza, 20 June 2024; …)”, each document that supports it a link. */
export function editorNote(corpus: Corpus, words: readonly Piece[], documents: readonly string[]): Element {
  const { editorsNote, afterHorizon } = wordsOf(corpus.brief).passage;
  const references = documents.flatMap((id) => corpus.references.get(id as ReferenceId) ?? []);
  const links = references.map(({ title, publisher, date, url, ...reference }): Piece[] => [
    h('a', { href: url, title }, publisher),
    `, ${formatDate(date, corpus.brief.locale)}${reference.afterHorizon ? `, ${afterHorizon}` : ''}`,
  ]);
  const support = links.length === 0 ? [] : [' (', ...joinWith('; ', links), ')'];
  return h('p', { className: 'editor-note' }, h('b', `${editorsNote}.`), ' ', [...words], support);
}

/** Puts, in place of citations and the space before them, what is made of the claims they name; unknown ones are left out. */
export function replaceCitations(tree: Root | Element, corpus: Corpus, make: (cited: readonly Cited[]) => Piece[]): void {
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
export function permalink(id: string, what: string, label: string, { brief }: Corpus): Element {
  return h('copy-link', h('a', { className: 'permalink', href: `#${id}`, ariaLabel: wordsOf(brief).passage.linkTo + what }, label));
}

export function joinWith(separator: string, groups: readonly (readonly Piece[])[]): Piece[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}

export function nameOf(corpus: Corpus, actor: ActorId): string {
  return corpus.actors.get(actor)?.name ?? actor;
}

export function publicationOf(corpus: Corpus, { source }: Claim): string {
  return corpus.sources.get(source)?.publication ?? source;
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
