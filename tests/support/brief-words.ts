import type { Corpus } from '../../src/brief/corpus.ts';

/**
 * What a brief is about, in words that another brief has no reason to use: its names in all scripts, the titles of its sources
 * and themes, and the ids of everything in it.
 *
 * `listBriefWords(corpus)` → `['two-banks', 'Two Banks', 'North Bank', 'NB', '북안', 'radio-talk', 'aid-is-due', …]`
 */
export function listBriefWords({ brief, actors, sources, themes, topics, questions, claims, events }: Corpus): string[] {
  const others = ({ same, related }: Named) => [...Object.values(same), ...Object.values(related)].flat();
  return [
    ...new Set([
      ...[brief.id, brief.name, brief.title],
      ...[...actors.values()].flatMap((actor) => [actor.id, actor.name, ...others(actor)]),
      ...[...topics.values()].flatMap((topic) => [topic.id, topic.name, ...others(topic)]),
      ...[...sources.values()].flatMap(({ id, title, short, publication, publisher }) => [id, title, short, publication, publisher]),
      ...[...themes.values()].flatMap(({ id, title, short }) => [id, title, short]),
      ...[...claims.values(), ...questions.values(), ...events].map(({ id }) => id),
    ]),
  ];
}

/** Those of them that a text has, each as a word of its own and with its capitals. */
export function findBriefWords(text: string, words: readonly string[]): string[] {
  return words.filter((word) => {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return true;
    }
    return false;
  });
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

type Named = Readonly<Record<'same' | 'related', Readonly<Record<string, readonly string[]>>>>;
