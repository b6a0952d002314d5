import { readLexicon } from '../../src/search/query/lexicon.ts';
import type { How, Option, Query, Term } from '../../src/search/query/query.ts';
import type { IndexedName, IndexedPassage, SearchIndex } from '../../src/search/query/search-index.ts';
import { understandQuery } from '../../src/search/query/understand-query.ts';

/** `samplePassage('a', { text: 'Arms are sent.' })`: a fact of a letter, unless something else is said. */
export function samplePassage(id: string, more: Partial<IndexedPassage> = {}): IndexedPassage {
  const path = `/sources/letter/#${id}`;
  return { type: 'claim', kind: 'fact', label: 'Fact', path, page: 'Letter', title: '', text: '', filters: {}, ...more };
}

/** Each with its names that mean the same, and those that mean something else, in three scripts. */
const actors: readonly IndexedName[] = [
  toName(
    'North Korea',
    'DPRK; NK; Democratic People’s Republic of Korea; N. Korea; 북한; 조선민주주의인민공화국; 朝鲜; 朝鮮',
    'Pyongyang; North Korean; 평양; 북러; 平壤; 俄朝',
  ),
  toName('South Korea', 'ROK; Republic of Korea; 한국; 韩国; 韓國'),
  toName('Russia', 'Russian Federation; 러시아; 러시아 연방; 俄罗斯; 俄羅斯', 'Moscow; 북러; 俄朝'),
  toName('United States', 'US; U.S.; USA; 미국; 美国'),
  toName('UN Security Council', 'UNSC; 안보리; 安理会', 'Security Council; UN'),
  toName('Vladimir Putin', 'Putin; 푸틴; 普京'),
  toName('Kim Jong Un', 'Kim Jong-un; 김정은; 弗拉基米尔·金'),
  toName('Korean War', '한국전쟁; 朝鲜战争', '한국'),
  toName('Nuclear dominoes', 'domino theory', 'proliferation'),
  toName('Article 51 of the UN Charter', 'Article 51; 联合国宪章第51条'),
  toName('The Truth of the Matter'),
  toName('To Lam', 'Tô Lâm'),
];

const topics: readonly IndexedName[] = [
  { topic: 'sanctions', ...toName('Sanctions', '제재; 制裁', 'embargo') },
  { topic: 'treaty', ...toName('The treaty', '조약; 条约', 'pact') },
  { topic: 'arms-trade', ...toName('Arms trade', 'arms sales; arms sales routes', 'munitions') },
  { topic: 'technology', ...toName('Military technology', 'military tech') },
  { topic: 'ukraine-war', ...toName('War in Ukraine', 'Ukraine war') },
];

function toName(name: string, same = '', related = ''): IndexedName {
  const readList = (list: string) => list.split('; ').filter((each) => each !== '');
  return { name, same: readList(same), related: readList(related) };
}

/** Just the words that the queries are about, and entries of the glossary. */
const samplePassages: readonly IndexedPassage[] = [
  ...[
    ['Sanctions on North Korea were vetoed', 'Russia vetoed the sanctions that the Security Council was to renew.'],
    ['About 90,000 workers remain', 'A source says that about 90,000 workers and sixty soldiers remain in China.'],
    ['No rebuke came', 'China recognised the treaty and did not condemn it; a rise in risks is no wake-up call.'],
    ['A counterweight in Asia', 'The programme gives Vietnam a counterweight: armour, know-how and submarine technology.'],
    ['Strategy may shift', 'The shift in strategic ties may begin at the six bridges on the border.'],
    ['Allies should state their defence', 'The allies should say that an attack on one is an attack on all.'],
    ['Ammunition and other arms were sent', 'North Korea sent artillery rounds by rail; the trade in arms is secret.'],
    ['The Putin–Kim summit', 'Kim Jong Un met Vladimir Putin. The war in Ukraine and military means were their subject.'],
  ].map(([title = '', text = ''], at) => samplePassage(`claim-${at}`, { title, text })),
  ...actors.map(({ name }, at) => samplePassage(`entry-${at}`, { type: 'actor', title: name, text: 'A sentence.' })),
];

export const searchIndex: SearchIndex = {
  total: samplePassages.length,
  meanLength: 10,
  passages: samplePassages,
  words: '',
  names: [...actors, ...topics],
  synonyms: [
    [
      ['rebuke', 'condemn'],
      ['censure', 'scold'],
    ],
    [['arms'], ['weaponry', 'hardware']],
    [['met'], ['summit', 'talks']],
    [['remain'], ['retain']],
  ],
  foreign: [
    [['soldiers'], ['군인', '士兵']],
    [['arms'], ['무기', '武器']],
    [['war'], ['전쟁', '战争']],
  ],
};
export const lexicon = readLexicon(searchIndex);

/** `understand('DPRK sanctons')`: what search makes of a query. */
export function understand(typed: string): Query {
  return understandQuery(typed, lexicon);
}

/**
 * A query as it is understood, a line each term: what was typed, and what is looked for in its place or besides. Signs say how
 * the two are related; in brackets is what only adds to the rest.
 *
 * `read('DPRK sanctons')` → `['DPRK = North Korea', 'sanctons ≈ sanctions']`
 */
export function read(typed: string): string[] {
  return understand(typed).terms.map(showTerm);
}

/** Parts of names are not shown. */
const signs: Partial<Readonly<Record<How, string>>> = { exact: '→', start: '…', spelling: '≈', same: '=', related: '~', synonym: '≋' };

function showTerm({ typed, options, isPhrase, isSoft }: Term): string {
  const isOther = (words: string) => words.toLowerCase() !== typed.toLowerCase();
  const others = Object.entries(signs).flatMap(([how, sign]) => {
    const meant = options.filter((option) => option.how === how && isOther(option.words.join(' ')) && isOther(nameOf(option)));
    return meant.length === 0 ? [] : [`${sign} ${[...new Set(meant.map(nameOf))].join(', ')}`];
  });
  const line = [isPhrase ? `“${typed}”` : typed, ...others].join(' ');
  return isSoft ? `(${line})` : line;
}

function nameOf({ name, words }: Option): string {
  return name ?? words.join(' ');
}
