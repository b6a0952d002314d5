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
    'North Bank',
    'FMRB; NB; Free Miller’s Republic of Bank; N. Bank; 북안; 자유물방앗간공화국; 北湾; 北灣',
    'Northtown; North Banker; 북읍; 북노; 北镇; 诺北',
  ),
  toName('South Bank', 'ROB; Republic of Bank; 남안; 南湾; 南灣'),
  toName('Noria', 'Norian Federation; 노리아; 노리아 연방; 诺里亚; 諾里亞', 'Millport; 북노; 诺北'),
  toName('United Shoals', 'US; U.S.; USH; 여울; 浅滩'),
  toName('RU Water Council', 'RUWC; 물회의; 水务会', 'Water Council; RU'),
  toName('Vera Holmen', 'Holmen; 홀멘; 霍门'),
  toName('Han Ga Eun', 'Han Ga-eun; 한가은; 奥托里亚·韩'),
  toName('Banker War', '남안전쟁; 北湾战争', '남안'),
  toName('River dominoes', 'domino theory', 'proliferation'),
  toName('Article 51 of the RU Charter', 'Article 51; 河盟宪章第51条'),
  toName('The Turn of the Tide'),
  toName('To Lind', 'Tô Lînd'),
];

const topics: readonly IndexedName[] = [
  { topic: 'sanctions', ...toName('Sanctions', '제재; 制裁', 'embargo') },
  { topic: 'treaty', ...toName('The treaty', '조약; 条约', 'pact') },
  { topic: 'arms-trade', ...toName('Arms trade', 'arms sales; arms sales routes', 'munitions') },
  { topic: 'technology', ...toName('Military technology', 'military tech') },
  { topic: 'marshland-war', ...toName('War in Marshland', 'Marshland war') },
];

function toName(name: string, same = '', related = ''): IndexedName {
  const readList = (list: string) => list.split('; ').filter((each) => each !== '');
  return { name, same: readList(same), related: readList(related) };
}

/** Just the words that the queries are about, and entries of the glossary. */
const samplePassages: readonly IndexedPassage[] = [
  ...[
    ['Sanctions on North Bank were vetoed', 'Noria vetoed the sanctions that the Water Council was to renew.'],
    ['About 90,000 workers remain', 'A source says that about 90,000 workers and sixty soldiers remain in Delta.'],
    ['No rebuke came', 'Delta recognised the treaty and did not condemn it; a rise in risks is no wake-up call.'],
    ['A counterweight at sea', 'The programme gives Harbour a counterweight: armour, know-how and submarine technology.'],
    ['Strategy may shift', 'The shift in strategic ties may begin at the six bridges on the border.'],
    ['Allies should state their defence', 'The allies should say that an attack on one is an attack on all.'],
    ['Ammunition and other arms were sent', 'North Bank sent artillery rounds by rail; the trade in arms is secret.'],
    ['The Holmen–Han summit', 'Han Ga Eun met Vera Holmen. The war in Marshland and military means were their subject.'],
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

/** `understand('FMRB sanctons')`: what search makes of a query. */
export function understand(typed: string): Query {
  return understandQuery(typed, lexicon);
}

/**
 * A query as it is understood, a line each term: what was typed, and what is looked for in its place or besides. Signs say how
 * the two are related; in brackets is what only adds to the rest.
 *
 * `read('FMRB sanctons')` → `['FMRB = North Bank', 'sanctons ≈ sanctions']`
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
