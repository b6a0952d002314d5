import type { Corpus } from '../../brief/corpus.ts';
import type { Passage } from '../../brief/passages.ts';
import type { Mark, Names, QuickIndex, QuickPage, WordIndex } from '../query/quick-index.ts';
import { stem } from '../query/stem.ts';
import { stopWords } from '../query/stop-words.ts';
import { isUnspaced, listStems, listWords } from '../query/words.ts';
import type { Kind } from '../../brief/vocabulary.ts';
import { synonyms } from './synonyms.ts';
import { foreignWords } from './foreign-words.ts';

/**
 * The small file by which search answers at once. It must stay small however much there is: beyond `limits` it has the
 * passages that come first in the brief and the words that most passages have, and leaves the rest to the full text.
 *
 * `makeQuickIndex(passages, corpus, 'en_4fad568', ['index/en_23e81.pf_index'])` → see `QuickIndex`
 */
export function makeQuickIndex(passages: readonly Passage[], corpus: Corpus, build: string, ahead: readonly string[]): QuickIndex {
  const shown = chooseShown(passages);
  const pages = Map.groupBy(shown, ({ page, path }) => `${page}\n${path.split('#')[0] ?? ''}`);
  return {
    build,
    ahead,
    pages: [...pages.values()].flatMap((group) => toQuickPage(group) ?? []),
    topics: [...corpus.topics.values()].map((topic) => [topic.id, topic.name, joinNames(topic.same, isLatin)]),
    names: [...corpus.actors.values()].map((actor) => joinNames(actor.same, isLatin)),
  };
}

/** The second file: names in other scripts, and the words of the texts. */
export function makeWordIndex(passages: readonly Passage[], corpus: Corpus, build: string): WordIndex {
  return {
    build,
    topics: [...corpus.topics.values()].map(joinOtherNames),
    names: [...corpus.actors.values()].map(joinOtherNames),
    words: listOtherWords(passages, corpus).slice(0, limits.words).join(' '),
    synonyms: keepKnown(synonyms, passages),
    foreign: keepKnown(foreignWords, passages),
  };
}

/** The glossary and the themes before the claims, since they are fewer and lead further; judgements have no title of their own. */
function chooseShown(passages: readonly Passage[]): Passage[] {
  const isClaim = ({ type }: Passage) => type === 'claim';
  const titled = passages.filter(({ type }) => type !== 'judgement');
  const chosen = new Set([...titled.filter((passage) => !isClaim(passage)), ...titled.filter(isClaim)].slice(0, limits.passages));
  return titled.filter((passage) => chosen.has(passage));
}

const limits = { passages: 600, words: 4_000 };

function toQuickPage(passages: readonly Passage[]): QuickPage | undefined {
  const [first] = passages;
  if (!first) return undefined;
  return {
    title: first.page,
    path: first.path.split('#')[0] ?? '',
    ids: passages.map(({ path }) => path.split('#')[1] ?? '').join(' '),
    titles: passages.map(({ title }) => title).join('\n'),
    marks: passages.map(({ type, kinds: [kind] }) => (kind ? kindMarks[kind] : typeMarks[type])).join(''),
  };
}

const kindMarks: Readonly<Record<Kind, Mark>> = { fact: 'f', assessment: 'a', forecast: 'o', recommendation: 'r' };
const typeMarks: Readonly<Record<Passage['type'], Mark>> = {
  claim: 'f',
  section: 's',
  judgement: 'j',
  question: 'q',
  event: 'e',
  actor: 'g',
};

function joinNames(names: NamesByLanguage, isMeant: (name: string) => boolean): string {
  return Object.values(names).flat().filter(isMeant).join(';');
}

function joinOtherNames({ same, related }: Readonly<Record<'same' | 'related', NamesByLanguage>>): Names {
  return `${joinNames(same, isUnspaced)}|${joinNames(related, () => true)}`;
}

function isLatin(name: string): boolean {
  return !isUnspaced(name);
}

type NamesByLanguage = Readonly<Record<string, readonly string[]>>;

/** A table of words, without those that no passage has. */
function keepKnown(table: string, passages: readonly Passage[]): string {
  const known = new Set(passages.flatMap(({ title, text, asked }) => listStems(`${title} ${text} ${asked ?? ''}`)));
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [own = '', typed = ''] = line.split(':');
      const words = own
        .trim()
        .split(/\s+/)
        .filter((word) => known.has(stem(word)));
      return words.length === 0 ? [] : [`${words.join(' ')}:${typed.trim()}`];
    })
    .join(';');
}

/** Words of the texts that titles do not have. The glossary’s lists of names are no text. */
function listOtherWords(passages: readonly Passage[], corpus: Corpus): string[] {
  const inTitles = new Set(chooseShown(passages).flatMap(({ title }) => listWords(title)));
  const counts = new Map<string, number>();
  for (const { type, path, text, asked = '' } of passages) {
    const body = type === 'actor' ? (corpus.actors.get(path.split('#')[1] as never)?.description ?? text) : text;
    for (const word of new Set(listWords(`${body} ${asked}`)))
      if (isWorthKnowing(word) && !inTitles.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [8, 3, 1].flatMap((least, at, all) =>
    words.filter(([, count]) => count >= least && count < (all[at - 1] ?? Infinity)).map(([word]) => word),
  );
}

function isWorthKnowing(word: string): boolean {
  return word.length > 1 && !isUnspaced(word) && !stopWords.has(word);
}
