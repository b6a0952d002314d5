import { pick, type Random } from './random.ts';

/**
 * Draws a made-up word as a text does: few words come often and most come seldom, and the longer the text, the more words
 * it has that were not seen before, though fewer and fewer (the laws of Zipf and Heaps).
 *
 * `drawWord(random)` → `'tradeko'`
 */
export function drawWord(random: Random): string {
  return spell(Math.floor(commonWords * ((1 - random()) ** (-1 / steepness) - 1)));
}

/** With these a text of 1,500 words has about 600 different ones, and one of 1.5 million about 50,000, as English has. */
const commonWords = 80;
const steepness = 0.6;

/**
 * The word of a rank: two syllables for the first ten thousand, one more for each further hundredfold. Neighbours in rank
 * do not begin alike.
 */
function spell(rank: number): string {
  let length = 2;
  let [first, room] = [0, syllables.length ** 2];
  while (rank >= first + room) {
    first += room;
    room *= syllables.length;
    length += 1;
  }
  let place = Number((BigInt(rank - first) * scatter) % BigInt(room));
  let word = '';
  for (let index = 0; index < length; index += 1) {
    word += syllables[place % syllables.length] ?? '';
    place = Math.floor(place / syllables.length);
  }
  return word;
}

const onsets = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'br', 'dr', 'gr', 'st', 'tr'];
const vowels = ['a', 'e', 'i', 'o', 'u'];
const syllables = onsets.flatMap((onset) => vowels.map((vowel) => onset + vowel));
/** Shares no factor with a power of a hundred, so that no two ranks come to the same place. */
const scatter = 611_953n;

/** A sentence of ten to fourteen words, the little ones English. */
export function drawSentence(random: Random, drawContent: () => string): string {
  const sentence = pick(random, patterns).replaceAll('*', drawContent);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + '.';
}

/** A title of three to five words. */
export function drawTitle(random: Random, drawContent: () => string): string {
  const title = pick(random, ['* of * *', '* and the * *', '* * in *', 'the * * of *']).replaceAll('*', drawContent);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const patterns = [
  'the * * of * has * the * and the * of *',
  'in * the * was * by *, which * and * had not *',
  'it is * that * and * will * for the * of * *',
  '* said that the * * would * with * before *',
  'on the * of *, * is more * than the * of *',
  'the * did not * *, as * had * * to the *',
  'there are * * in *, and some * * from the * *',
  '* * and the * * * each other at * after *',
];
