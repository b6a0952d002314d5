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
    ['is kept together', '"north korea" sanctions', ['“north korea”', 'sanctions']],
    ['may have curly quotation marks', 'a “security council” vote', ['“security council”', 'vote']],
    ['may have German or French ones', '„security council“ «arms trade»', ['“security council”', '“arms trade”']],
    ['has its small words', '"attack on one" "who is who"', ['“attack on one”', '“who is who”']],
    ['needs no second quotation mark', 'sanctions "north ko', ['sanctions', '“north ko”']],
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
    ['may become a Korean name', '제재 러시', ['제재 = Sanctions', '러시 … 러시아']],
    ['may lack the end of its last syllable', '북하', ['북하 … 북한']],
    ['may have begun the next syllable', '러싱', ['러싱 … 러시아']],
    ['may have the first letter of the next syllable only', '러시ㅇ', ['러시 … 러시아']],
    ['may become a Chinese name', '俄罗', ['俄罗 … 俄罗斯']],
    ['is no Korean name if a space follows', '러시 ', ['러시']],
    ['is no Korean name if it is left over behind one', '북한러', ['북한 = North Korea']],
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
    ['is one that the brief has', 'DPRK sanctons', ['DPRK = North Korea', 'sanctons ≈ sanctions']],
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
    ['is a number in words in a name', 'article fifty-one', ['article fifty one → article 51, 51 = Article 51 of the UN Charter']],
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

  it.each(['what should Seoul do', 'advice for allies', 'recommendations', 'ought Japan to join', 'who advises whom'])(
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

  it.each(['arms', 'DPRK sanctions', 'whatsoever', 'shoulder arms', 'numbers', 'the one who', ''])('is not “%s”', (typed) => {
    const types = ['actor', 'event', 'claim', 'section'] as const;
    expect(types.map((type) => boost(typed, type, 'recommendation', '90,000 workers'))).toEqual([1, 1, 1, 1]);
  });
});

describe('a query', () => {
  it.each(['', ' \n\t ', '?! — / -', '🇰🇵', '"" “'])('of “%s” asks for nothing', (typed) => {
    expect(understand(typed)).toMatchObject({ typed: typed.trim(), terms: [], topics: [] });
  });

  it('keeps what was typed, on one line, up to 200 characters', () => {
    expect(understand('  Putin–Kim \n summit ').typed).toBe('Putin–Kim summit');
    expect(understand('arms '.repeat(10_000)).typed).toBe('arms '.repeat(40).trim());
    expect(read(`${'🇰🇵'.repeat(98)} arms trade`)).toEqual(['arm']);
  });

  const parts = [
    ...['DPRK', 'N. Korea', 'Pyongyang', 'sanctons', 'arms trade', '"', '“', '’s', '90,000', 'fifty', 'one', 'hundred', 'US', 'the', 'st'],
    ...['북한의', '러시아 연방', '조선', '朝鲜战争', '·', '金', 'defense', '__proto__', '🇰🇵', '\ud800', '\u202e', '-', '제51조', ' '],
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
    const short = fc.array(fc.constantFrom('북한의', '로', 'Tô Lâm', 'é', 'sanctions', '朝鮮', '"'), { maxLength: 12 });
    fc.assert(
      fc.property(short, (each) => {
        expect(read(each.join(' ').normalize('NFD'))).toEqual(read(each.join(' ')));
      }),
      { numRuns: 100 },
    );
  });
});

it.each([
  ['a Korean name', '북한', ['북한 = North Korea']],
  ['a name without its particle', '북한은', ['북한 = North Korea']],
  ['several names without theirs', '북한에서 러시아로', ['북한 = North Korea', '러시아 = Russia']],
  ['names beside words that join them', '북한 제재에 대한 조약', ['북한 = North Korea', '제재 = Sanctions', '조약 = The treaty']],
  ['a long name', '조선민주주의인민공화국의 제재', ['조선민주주의인민공화국 = North Korea', '제재 = Sanctions']],
  ['what is left over', '북한의 미사일을 발사대', ['북한 = North Korea', '미사일', '발사대']],
  ['the longer name', '한국전쟁', ['한국전쟁 = Korean War']],
  ['the longer name over a space', '한국 전쟁', ['한국전쟁 = Korean War']],
  ['two names that are parted by a particle', '한국과 전쟁', ['한국 = South Korea', '전쟁 = war']],
  ['a name of two words without its space', '러시아연방', ['러시아연방 = Russia']],
  ['a name of two words', '러시아 연방의', ['러시아연방 = Russia']],
  ['names without spaces', '북한러시아조약', ['북한 = North Korea', '러시아 = Russia', '조약 = The treaty']],
  ['both that one name is related to', '북러', ['북러 ~ North Korea, Russia']],
  ['what a name means, where it is related to something else as well', '한국', ['한국 = South Korea']],
  ['ordinary words of the field', '군인의 무기', ['군인 = soldiers', '무기 = arms']],
  ['simplified Chinese names', '朝鲜制裁', ['朝鲜 = North Korea', '制裁 = Sanctions']],
  ['traditional ones', '朝鮮', ['朝鮮 = North Korea']],
  ['the longer Chinese name', '朝鲜战争', ['朝鲜战争 = Korean War']],
  ['Chinese names beside small words', '普京与朝鲜的条约', ['普京 = Vladimir Putin', '朝鲜 = North Korea', '条约 = The treaty']],
  ['a name with a point', '弗拉基米尔·金', ['弗拉基米尔金 = Kim Jong Un']],
  ['a name without it', '弗拉基米尔金', ['弗拉基米尔金 = Kim Jong Un']],
  ['what is left over of Chinese', '安理会对朝鲜的决定', ['安理会 = UN Security Council', '朝鲜 = North Korea', '决定']],
  ['names of two scripts', 'Putin과 북한의 arms', ['Putin = Vladimir Putin', '북한 = North Korea', 'arms']],
  ['names without a space between scripts', '朝鲜Kim Jong Un', ['朝鲜 = North Korea', 'Kim Jong Un']],
  ['the same name three times', '북한 DPRK 朝鲜', ['북한 = North Korea', 'DPRK = North Korea', '朝鲜 = North Korea']],
])('finds %s: %s', (_, typed, terms) => {
  expect(read(typed)).toEqual(terms);
});

it('finds nothing in nothing and in particles', () => {
  expect([findRuns([], lexicon), findRuns(['의', '的', '에서'], lexicon)]).toEqual([[], []]);
});

it('looks for a name by its Latin names and by itself', () => {
  const [term] = findRuns(['북한'], lexicon);
  expect(term?.options.map(({ words }) => words.join(' '))).toEqual([
    ...['north korea', 'dprk', 'nk', 'democratic people republic of korea', 'n korea', '북한'],
  ]);
});
