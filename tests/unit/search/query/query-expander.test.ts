import { describe, expect, it } from 'vitest';
import { read, readQuickly, understand } from '../../../support/sample-search.ts';

const optionsOf = (typed: string) => understand(typed).terms[0]?.options.map(({ words, how, weight }) => [words.join(' '), how, weight]);

describe('a misspelt word', () => {
  it.each([
    ['is one that the brief has', 'DPRK sanctons', ['DPRK = North Korea', 'sanctons ≈ sanctions']],
    ['may be swapped letters', 'tretay', ['tretay ≈ treaty']],
    ['may be a word of four letters', 'amrs', ['amrs ≈ arms']],
    ['may be a part of a name', 'Norht Korea', ['Norht Korea ≈ North Korea']],
    ['may be a name', 'Ptuin treaty', ['Ptuin ≈ Putin = Vladimir Putin', 'treaty']],
    ['may be a name that only leads on', 'Pyonyang', ['Pyonyang ≈ Pyongyang ~ North Korea']],
    ['is none where nothing is near', 'xylophone', ['xylophone']],
    ['is none where it is in the brief', 'rise', ['rise']],
    ['is none where it means something else', 'rice', ['rice']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });

  it('is looked for as it stands too, in case it is right', () => {
    expect(optionsOf('submarnie')).toEqual([
      ['submarine', 'spelling', 0.9],
      ['submarnie', 'exact', 1],
    ]);
  });

  it('is left alone while only titles and names are known', () => {
    expect(readQuickly('sanctons')).toEqual(['sanctons']);
  });
});

describe('another way to write a word', () => {
  it.each([
    ['is American', 'defense', ['defense → defence']],
    ['is American with another ending', 'recognizing', ['recognizing → recognising']],
    ['is American where the British begins so', 'program ', ['program → programme']],
    ['joins two words', 'wakeup', ['wakeup → wake up']],
    ['joins two words of the subject', 'submarinetechnology', ['submarinetechnology → submarine technology']],
    ['parts one word by a space', 'counter weight', ['counter weight → counterweight']],
    ['parts one word by a dash', 'counter-weight treaty', ['counter weight → counterweight', 'treaty']],
    ['is a number in words', 'ninety thousand workers', ['ninety thousand → 90000', 'workers']],
    ['is a number in figures', '90,000 workers', ['90000 → ninety thousand', 'workers']],
    ['is a number in figures for words', '60', ['60 → sixty']],
    ['is a number in words in a name', 'article fifty-one', ['article fifty one → article 51, 51 = Article 51 of the UN Charter']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });

  it('counts as much as the word itself', () => {
    expect(optionsOf('defense')).toEqual([
      ['defence', 'exact', 1],
      ['defense', 'exact', 1],
    ]);
  });
});

describe('a word that says much the same', () => {
  it.each([
    ['is looked for where the brief has it', 'censure', ['censure ≋ rebuke, condemn']],
    ['is not taken for a misspelt one', 'retain', ['retain ≋ remain']],
    ['is looked for whatever its form', 'weaponry', ['weaponry ≋ arms']],
    ['is looked for besides a word that the brief has', 'means summit', ['means', 'summit ≋ met']],
    ['is not looked for in a phrase', '"censure"', ['“censure”']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });

  it('counts less than the word itself', () => {
    expect(optionsOf('censure')).toEqual([
      ['censure', 'exact', 1],
      ['rebuke', 'synonym', 0.6],
      ['condemn', 'synonym', 0.6],
    ]);
  });
});
