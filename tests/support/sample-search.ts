import type { Corpus } from '../../src/brief/corpus.ts';
import { toActorId, toTopicId } from '../../src/brief/ids.ts';
import { listPassages, type Passage } from '../../src/brief/passages.ts';
import { queryExpander } from '../../src/search/query/query-expander.ts';
import { readLexicon } from '../../src/search/query/lexicon.ts';
import { widenLexicon } from '../../src/search/query/widen-lexicon.ts';
import type { WordIndex } from '../../src/search/query/quick-index.ts';
import type { How, Option, Query, Term } from '../../src/search/query/query.ts';
import { understandQuery } from '../../src/search/query/understand-query.ts';
import { actorSchema, topicSchema } from '../../src/brief/schema/lists.ts';
import { makeQuickIndex, makeWordIndex } from '../../src/search/index/make-quick-index.ts';
import type { Kind } from '../../src/brief/vocabulary.ts';
import { loadSmallBrief } from './check-fixture.ts';

/** A brief made up to be searched: names in three scripts, and just the words that its queries are about. */
export const searchedCorpus: Corpus = {
  ...loadSmallBrief().corpus,
  claims: new Map(),
  themes: new Map(),
  questions: new Map(),
  events: [],
  actors: new Map(listActors().map((entry) => [toActorId(entry.id), actorSchema.parse({ description: 'A sentence.', ...entry })])),
  topics: new Map(listTopics().map((entry) => [toTopicId(entry.id), topicSchema.parse({ description: 'A sentence.', ...entry })])),
};

export const searchedPassages: readonly Passage[] = [
  claim(
    'fact',
    'sanctions-vetoed',
    'Sanctions on North Korea were vetoed',
    'Russia vetoed the sanctions that the Security Council was to renew.',
  ),
  claim(
    'fact',
    'workers-remain',
    'About 90,000 workers remain',
    'A source says that about 90,000 workers and sixty soldiers remain in China.',
  ),
  claim(
    'assessment',
    'no-rebuke',
    'No rebuke came',
    'China recognised the treaty and did not condemn it; a rise in risks is no wake-up call.',
  ),
  claim(
    'assessment',
    'counterweight',
    'A counterweight in Asia',
    'The programme gives Vietnam a counterweight: armour, know-how and submarine technology.',
  ),
  claim('forecast', 'strategy-shift', 'Strategy may shift', 'The shift in strategic ties may begin at the six bridges on the border.'),
  claim(
    'recommendation',
    'defence-statement',
    'Allies should state their defence',
    'The allies should say that an attack on one is an attack on all.',
  ),
  claim(
    'fact',
    'arms-sent',
    'Ammunition and other arms were sent',
    'North Korea sent artillery rounds by rail; the trade in arms is secret.',
  ),
  claim(
    'fact',
    'putin-kim-summit',
    'The Putin–Kim summit',
    'Kim Jong Un met Vladimir Putin. The war in Ukraine and military means were their subject.',
  ),
  ...listPassages(searchedCorpus),
];

export const quickIndex = makeQuickIndex(searchedPassages, searchedCorpus, 'en_1', []);
/** With few words that say much the same, so that queries are read alike whatever the long lists of them have. */
export const wordIndex: WordIndex = {
  ...makeWordIndex(searchedPassages, searchedCorpus, 'en_1'),
  synonyms: 'rebuke condemn:censure scold;arms:weaponry hardware;met:summit talks;remain:retain',
  foreign: 'soldiers:군인 士兵;arms:무기 武器;war:전쟁 战争',
};
export const quickLexicon = readLexicon(quickIndex);
export const lexicon = widenLexicon(readLexicon(quickIndex, wordIndex), wordIndex);

/** `understand('DPRK sanctons')`: what the full answer makes of a query. */
export function understand(typed: string): Query {
  return understandQuery(typed, lexicon, queryExpander);
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

/** The same before the close reader has come. */
export function readQuickly(typed: string): string[] {
  return understandQuery(typed, quickLexicon).terms.map(showTerm);
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

function claim(kind: Kind, id: string, title: string, text: string): Passage {
  return {
    ...{ type: 'claim', path: `/sources/letter/#${id}`, page: 'Letter', title, text, kinds: [kind] },
    ...{ topics: [], themes: [], sources: [], speakers: [], place: undefined, date: undefined, printedDate: undefined, asked: undefined },
  };
}

function listActors() {
  return [
    {
      ...{ id: 'north-korea', name: 'North Korea', kind: 'state' },
      same: {
        en: ['DPRK', 'NK', 'Democratic People’s Republic of Korea', 'N. Korea'],
        ko: ['북한', '조선민주주의인민공화국'],
        'zh-Hans': ['朝鲜'],
        'zh-Hant': ['朝鮮'],
      },
      related: { en: ['Pyongyang', 'North Korean'], ko: ['평양', '북러'], 'zh-Hans': ['平壤', '俄朝'] },
    },
    {
      ...{ id: 'south-korea', name: 'South Korea', kind: 'state' },
      same: { en: ['ROK', 'Republic of Korea'], ko: ['한국'], 'zh-Hans': ['韩国'], 'zh-Hant': ['韓國'] },
    },
    {
      ...{ id: 'russia', name: 'Russia', kind: 'state' },
      same: { en: ['Russian Federation'], ko: ['러시아', '러시아 연방'], 'zh-Hans': ['俄罗斯'], 'zh-Hant': ['俄羅斯'] },
      related: { en: ['Moscow'], ko: ['북러'], 'zh-Hans': ['俄朝'] },
    },
    {
      ...{ id: 'united-states', name: 'United States', kind: 'state' },
      same: { en: ['US', 'U.S.', 'USA'], ko: ['미국'], 'zh-Hans': ['美国'] },
    },
    {
      ...{ id: 'un-security-council', name: 'UN Security Council', kind: 'organisation' },
      same: { en: ['UNSC'], ko: ['안보리'], 'zh-Hans': ['安理会'] },
      related: { en: ['Security Council', 'UN'] },
    },
    {
      ...{ id: 'vladimir-putin', name: 'Vladimir Putin', kind: 'person' },
      same: { en: ['Putin'], ko: ['푸틴'], 'zh-Hans': ['普京'] },
    },
    {
      ...{ id: 'kim-jong-un', name: 'Kim Jong Un', kind: 'person' },
      same: { en: ['Kim Jong-un'], ko: ['김정은'], 'zh-Hans': ['弗拉基米尔·金'] },
    },
    {
      ...{ id: 'korean-war', name: 'Korean War', kind: 'term' },
      same: { ko: ['한국전쟁'], 'zh-Hans': ['朝鲜战争'] },
      related: { ko: ['한국'] },
    },
    {
      ...{ id: 'nuclear-dominoes', name: 'Nuclear dominoes', kind: 'term' },
      same: { en: ['domino theory'] },
      related: { en: ['proliferation'] },
    },
    {
      ...{ id: 'article-51', name: 'Article 51 of the UN Charter', kind: 'instrument' },
      same: { en: ['Article 51'], 'zh-Hans': ['联合国宪章第51条'] },
    },
    { id: 'truth-of-the-matter', name: 'The Truth of the Matter', kind: 'publication' },
    { ...{ id: 'to-lam', name: 'To Lam', kind: 'person' }, same: { en: ['Tô Lâm'] } },
  ];
}

function listTopics() {
  return [
    { ...{ id: 'sanctions', name: 'Sanctions' }, same: { ko: ['제재'], 'zh-Hans': ['制裁'] }, related: { en: ['embargo'] } },
    { ...{ id: 'treaty', name: 'The treaty' }, same: { ko: ['조약'], 'zh-Hans': ['条约'] }, related: { en: ['pact'] } },
    { ...{ id: 'arms-trade', name: 'Arms trade' }, same: { en: ['arms sales', 'arms sales routes'] }, related: { en: ['munitions'] } },
    { ...{ id: 'technology', name: 'Military technology' }, same: { en: ['military tech'] } },
    { ...{ id: 'ukraine-war', name: 'War in Ukraine' }, same: { en: ['Ukraine war'] } },
  ];
}
