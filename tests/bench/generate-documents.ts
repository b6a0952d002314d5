import type { Corpus } from '../../src/brief/corpus.ts';
import type { Passage } from '../../src/brief/passages.ts';
import { kinds, type Kind } from '../../src/brief/vocabulary.ts';
import { drawSentence, drawTitle, drawWord } from './draw-word.ts';
import { createRandom, pick, pickNumber, type Random } from './random.ts';

/**
 * The passages of made-up documents: two to four in each, of 40 to 60 words under a title, with the facts that a claim has,
 * so that they can be narrowed as claims are. A larger collection has all documents of a smaller one, anywhere among others,
 * as what is sought stands anywhere in a brief.
 *
 * `generateDocuments(10, readFacts(corpus))` → thirty passages or so, such as `/documents/7/#part-1`
 */
export function generateDocuments(count: number, facts: Facts): Passage[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const places = new Map(numbers.map((number) => [number, createRandom(seed - number)()]));
  const inOrder = numbers.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  return inOrder.flatMap((number) => generateDocument(number, facts));
}

/** What passages may be narrowed by. */
export type Facts = Pick<Passage, 'topics' | 'themes' | 'sources' | 'speakers'>;

/** The choices that a brief offers. */
export function readFacts(corpus: Corpus): Facts {
  const sources = [...corpus.sources.keys()];
  const speakers = [...new Set([...corpus.claims.values()].map(({ speaker }) => speaker))];
  return { topics: [...corpus.topics.keys()], themes: [...corpus.themes.keys()], sources, speakers };
}

function generateDocument(number: number, facts: Facts): Passage[] {
  const random = createRandom(seed + number);
  const subjects = Array.from({ length: 6 }, () => drawWord(random));
  // A text returns to its own words.
  const drawContent = (): string => (random() < 0.2 ? pick(random, subjects) : drawWord(random));
  const page = drawTitle(random, drawContent);
  return Array.from({ length: pickNumber(random, 2, 4) }, (_, index): Passage => ({
    type: 'claim',
    path: `/documents/${number}/#part-${index + 1}`,
    page,
    title: drawTitle(random, drawContent),
    text: drawText(random, drawContent),
    topics: [pick(random, facts.topics)],
    themes: [pick(random, facts.themes)],
    sources: [pick(random, facts.sources)],
    speakers: [pick(random, facts.speakers)],
    kinds: [pick(random, Object.keys(kinds) as Kind[])],
    place: `answer ${index + 1}`,
    date: `20${pickNumber(random, 10, 24)}-0${pickNumber(random, 1, 9)}-1${pickNumber(random, 0, 9)}`,
    printedDate: undefined,
    asked: undefined,
  }));
}

const seed = 20_240_619;

/** Whole sentences, the last of which ends before the sixtieth word. */
function drawText(random: Random, drawContent: () => string): string {
  const enough = pickNumber(random, 40, 46);
  const sentences: string[] = [];
  while (countWords(sentences) < enough) sentences.push(drawSentence(random, drawContent));
  return sentences.join(' ');
}

function countWords(sentences: readonly string[]): number {
  return sentences.join(' ').split(' ').length;
}
