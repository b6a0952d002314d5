import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../../src/search/query/lexicon.ts';
import { understandQuery, findRuns } from '../../../../src/search/query/understand-query.ts';
import { listStems } from '../../../../src/search/query/words.ts';
import type { PassageType } from '../../../../src/search/query/search-index.ts';
import { lexicon, read, understand } from '../../../support/sample-search.ts';

const emptyLexicon = readLexicon({ total: 0, meanLength: 1, passages: [], words: '', names: [], synonyms: [], foreign: [] });
const optionsOf = (typed: string) => understand(typed).terms[0]?.options.map(({ words, how, weight }) => [words.join(' '), how, weight]);

describe('a phrase', () => {
  it.each([
    ['is kept together', '"north bank" sanctions', ['“north bank”', 'sanctions']],
    ['may have curly quotation marks', 'a “water council” vote', ['“water council”', 'vote']],
    ['may have German or French ones', '„water council“ «arms trade»', ['“water council”', '“arms trade”']],
    ['has its small words', '"attack on one" "who is who"', ['“attack on one”', '“who is who”']],
    ['needs no second quotation mark', 'sanctions "north ba', ['sanctions', '“north ba”']],
    ['is taken as it is written', '"sanctons" "censure"', ['“sanctons”', '“censure”']],
    ['with nothing in it is none', 'sanctions "" “ ”', ['sanctions']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });
});

describe('words that say little', () => {
  it('are left out, unless there is nothing else', () => {
    expect([read('what is the treaty about'), read('who is who')]).toEqual([['treaty'], ['who', 'is', 'who']]);
  });

  it('are weak where they say a little', () => {
    expect(understand('next treaty').terms.map(({ isWeak }) => isWeak)).toEqual([true, false]);
  });
});

describe('the word that is being typed', () => {
  it.each([
    ['may become one that begins so', 'treaty sanc', ['treaty', 'sanc … sanctions']],
    ['is named with the capital that it has', 'Sanc', ['Sanc … Sanctions']],
    ['may become one that only texts have', 'subm', ['subm … submarine']],
    ['may become several, the most frequent first', 'str', ['str … strategy, strategic']],
    ['stands for itself if it is known', 'arms', ['arms']],
    ['stands for itself if a space follows', 'sanc ', ['sanc']],
    ['stands for itself if another word follows', 'sanc treaty', ['sanc', 'treaty']],
    ['is nothing yet if it is one letter', 'treaty s', ['treaty']],
    ['stands for itself if nothing begins so', 'xyz', ['xyz']],
    ['may become a Korean name', '제재 노리', ['제재 = Sanctions', '노리 … 노리아']],
    ['may lack the end of its last syllable', '북아', ['북아 … 북안']],
    ['may have begun the next syllable', '노링', ['노링 … 노리아']],
    ['may have the first letter of the next syllable only', '노리ㅇ', ['노리 … 노리아']],
    ['may become a Chinese name', '诺里', ['诺里 … 诺里亚']],
    ['is no Korean name if a space follows', '노리 ', ['노리']],
    ['is no Korean name if it is left over behind one', '북안노', ['북안 = North Bank']],
    ['is no Korean name if none begins so', '나룻', ['나룻']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });

  it('is worth less than a word that was typed', () => {
    expect(optionsOf('sanc')).toEqual([
      ['sanc', 'exact', 1],
      ['sanctions', 'start', 0.7],
    ]);
  });
});

describe('a misspelt word', () => {
  it.each([
    ['is one that the brief has', 'FMRB sanctons', ['FMRB = North Bank', 'sanctons ≈ sanctions']],
    ['may be a word of four letters', 'amrs', ['amrs ≈ arms']],
    ['may be a part of a name', 'Norht Bank', ['Norht Bank ≈ North Bank']],
    ['may be a name', 'Holemn treaty', ['Holemn ≈ Holmen = Vera Holmen', 'treaty']],
    ['may be a name that only leads on', 'Nothtown', ['Nothtown ≈ Northtown ~ North Bank']],
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
    ['is a number in words in a name', 'article fifty-one', ['article fifty one → article 51, 51 = Article 51 of the RU Charter']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });
});

describe('a word that says much the same', () => {
  it.each([
    ['is looked for where the brief has it', 'censure', ['censure ≋ rebuke, condemn']],
    ['is not taken for a misspelt one', 'retain', ['retain ≋ remain']],
    ['is looked for whatever its form', 'weaponry', ['weaponry ≋ arms']],
    ['is looked for besides a word that the brief has', 'means summit', ['means', 'summit ≋ met']],
  ])('%s', (_, typed, terms) => {
    expect(read(typed)).toEqual(terms);
  });

  it('counts less than the word itself, as another spelling does not', () => {
    expect(optionsOf('censure')).toEqual([
      ['censure', 'exact', 1],
      ['rebuke', 'synonym', 0.6],
      ['condemn', 'synonym', 0.6],
    ]);
    expect(optionsOf('defense')).toEqual([
      ['defence', 'exact', 1],
      ['defense', 'exact', 1],
    ]);
  });
});

describe('a question', () => {
  const boost = (typed: string, type: PassageType, kind = '', text = 'Arms are sent.') =>
    understand(typed).boost({ type, kind, text: listStems(text) });

  it.each(['who signed it', 'What is the treaty', 'how does it bind', 'Is it binding', 'why'])(
    'is rather answered than named: %s',
    (typed) => {
      expect(boost(typed, 'actor')).toBeLessThan(boost(typed, 'event'));
      expect(boost(typed, 'event')).toBeLessThan(boost(typed, 'claim'));
      expect(boost(typed, 'claim')).toBe(1);
    },
  );

  it.each(['what should Southtown do', 'advice for allies', 'recommendations', 'ought Harbour to join', 'who advises whom'])(
    'for advice is answered by a recommendation: %s',
    (typed) => {
      expect(boost(typed, 'claim', 'recommendation')).toBeGreaterThan(1);
      expect(boost(typed, 'claim', 'forecast')).toBe(1);
    },
  );

  it.each(['how many workers', 'How much ammunition', 'the number of workers', 'how long has it lasted'])(
    'for a number is answered by one: %s',
    (typed) => {
      const texts = ['About 90,000 remain.', 'About ninety thousand remain.', 'Many remain.'];
      expect(texts.map((text) => boost(typed, 'claim', 'fact', text) > 1)).toEqual([true, true, false]);
    },
  );

  it.each(['arms', 'FMRB sanctions', 'whatsoever', 'shoulder arms', 'numbers', 'the one who', ''])('is not “%s”', (typed) => {
    const types = ['actor', 'event', 'claim', 'section'] as const;
    expect(types.map((type) => boost(typed, type, 'recommendation', '90,000 workers'))).toEqual([1, 1, 1, 1]);
  });
});

describe('a query', () => {
  it.each(['', ' \n\t ', '?! — / -', '🇦🇶', '"" “'])('of “%s” asks for nothing', (typed) => {
    expect(understand(typed)).toMatchObject({ typed: typed.trim(), terms: [], topics: [] });
  });

  it('keeps what was typed, on one line, up to 200 characters', () => {
    expect(understand('  Holmen–Han \n summit ').typed).toBe('Holmen–Han summit');
    expect(understand('arms '.repeat(10_000)).typed).toBe('arms '.repeat(40).trim());
    expect(read(`${'🇦🇶'.repeat(98)} arms trade`)).toEqual(['arm']);
  });

  const parts = [
    ...['FMRB', 'N. Bank', 'Northtown', 'sanctons', 'arms trade', '"', '“', '’s', '90,000', 'fifty', 'one', 'hundred', 'US', 'the', 'st'],
    ...['북안의', '노리아 연방', '자유', '北湾战争', '·', '韩', 'defense', '__proto__', '🇦🇶', '\ud800', '\u202e', '-', '제51조', ' '],
  ];
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((each) => each.join(' ')),
    fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((each) => each.join('')),
  );

  it.each([
    ['by its words and names', lexicon],
    ['by nothing', emptyLexicon],
  ])('is understood %s, whatever it contains', (_, known) => {
    fc.assert(
      fc.property(anything, (typed) => {
        const query = understandQuery(typed, known);
        expect(query.typed.length).toBeLessThanOrEqual(400);
        for (const { options } of query.terms) {
          expect(options.length).toBeGreaterThan(0);
          for (const { words, stems, weight } of options) {
            expect(weight > 0 && weight <= 1 && words.length > 0 && stems.length === words.length).toBe(true);
            expect(words.every((word) => word !== '' && word === word.toLowerCase())).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is understood alike however its letters are composed', () => {
    const short = fc.array(fc.constantFrom('북안의', '로', 'Tô Lînd', 'é', 'sanctions', '北灣', '"'), { maxLength: 12 });
    fc.assert(
      fc.property(short, (each) => {
        expect(read(each.join(' ').normalize('NFD'))).toEqual(read(each.join(' ')));
      }),
      { numRuns: 100 },
    );
  });
});

it.each([
  ['a Korean name', '북안', ['북안 = North Bank']],
  ['a name without its particle', '북안은', ['북안 = North Bank']],
  ['several names without theirs', '북안에서 노리아로', ['북안 = North Bank', '노리아 = Noria']],
  ['names beside words that join them', '북안 제재에 대한 조약', ['북안 = North Bank', '제재 = Sanctions', '조약 = The treaty']],
  ['a long name', '자유물방앗간공화국의 제재', ['자유물방앗간공화국 = North Bank', '제재 = Sanctions']],
  ['what is left over', '북안의 강물을 선착장', ['북안 = North Bank', '강물', '선착장']],
  ['the longer name', '남안전쟁', ['남안전쟁 = Banker War']],
  ['the longer name over a space', '남안 전쟁', ['남안전쟁 = Banker War']],
  ['two names that are parted by a particle', '남안과 전쟁', ['남안 = South Bank', '전쟁 = war']],
  ['a name of two words without its space', '노리아연방', ['노리아연방 = Noria']],
  ['a name of two words', '노리아 연방의', ['노리아연방 = Noria']],
  ['names without spaces', '북안노리아조약', ['북안 = North Bank', '노리아 = Noria', '조약 = The treaty']],
  ['both that one name is related to', '북노', ['북노 ~ North Bank, Noria']],
  ['what a name means, where it is related to something else as well', '남안', ['남안 = South Bank']],
  ['ordinary words of the field', '군인의 무기', ['군인 = soldiers', '무기 = arms']],
  ['simplified Chinese names', '北湾制裁', ['北湾 = North Bank', '制裁 = Sanctions']],
  ['traditional ones', '北灣', ['北灣 = North Bank']],
  ['the longer Chinese name', '北湾战争', ['北湾战争 = Banker War']],
  ['Chinese names beside small words', '霍门与北湾的条约', ['霍门 = Vera Holmen', '北湾 = North Bank', '条约 = The treaty']],
  ['a name with a point', '奥托里亚·韩', ['奥托里亚韩 = Han Ga Eun']],
  ['a name without it', '奥托里亚韩', ['奥托里亚韩 = Han Ga Eun']],
  ['what is left over of Chinese', '水务会对北湾的决定', ['水务会 = RU Water Council', '北湾 = North Bank', '决定']],
  ['names of two scripts', 'Holmen과 북안의 arms', ['Holmen = Vera Holmen', '북안 = North Bank', 'arms']],
  ['names without a space between scripts', '北湾Han Ga Eun', ['北湾 = North Bank', 'Han Ga Eun']],
  ['the same name three times', '북안 FMRB 北湾', ['북안 = North Bank', 'FMRB = North Bank', '北湾 = North Bank']],
])('finds %s: %s', (_, typed, terms) => {
  expect(read(typed)).toEqual(terms);
});

it('finds nothing in nothing and in particles', () => {
  expect([findRuns([], lexicon), findRuns(['의', '的', '에서'], lexicon)]).toEqual([[], []]);
});

it('looks for a name by its Latin names and by itself', () => {
  const [term] = findRuns(['북안'], lexicon);
  expect(term?.options.map(({ words }) => words.join(' '))).toEqual([
    ...['north bank', 'fmrb', 'nb', 'free miller republic of bank', 'n bank', '북안'],
  ]);
});
