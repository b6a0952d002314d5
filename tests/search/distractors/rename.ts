import type { Chance } from './random.ts';

/**
 * A way to tell of elsewhere what is told of here: each state with its people, capital and leader, each person, place,
 * weapon and year becomes another, in all texts the same one.
 *
 * `createRenaming(chance)('North Korea sent Putin 90,000 workers in 2024')` → `Cuba sent Lukashenko 47,000 workers in 1987`
 */
export function createRenaming(chance: Chance): (text: string) => string {
  const states = chance.shuffle(elsewhere.states);
  const given = new Map<string, string>();
  const stock = new Map<Stock, string[]>();
  const take = (kind: Stock) => {
    const left = stock.get(kind)?.length ? (stock.get(kind) ?? []) : chance.shuffle(elsewhere[kind]);
    stock.set(kind, left.slice(1));
    return left[0] ?? '';
  };
  const rename = (name: string, { state, part, kind }: Name): string => {
    if (state !== undefined && part !== undefined)
      return (states[state]?.[part] ?? '') + (/[^e]s$/.test(name) && part === 'people' ? 's' : '');
    const known = given.get(name) ?? (kind ? take(kind) : changeNumber(name, chance));
    given.set(name, known);
    return known;
  };
  return (text) => replaceNames(text, rename);
}

/** Years become earlier ones; other numbers keep their size: `90,000` → `47,000`. */
function changeNumber(number: string, chance: Chance): string {
  if (/^(?:19|20)\d\d$/.test(number)) return String(1970 + chance.below(40));
  return number.replace(/[1-9]/g, () => String(1 + chance.below(9)));
}

/** Finds the names and numbers of the brief in a text, and puts others in their place. */
function replaceNames(text: string, rename: (found: string, name: Name) => string): string {
  return text.replace(anyName, (found: string, ...groups: (string | undefined)[]) => {
    const [name] = patterns[groups.findIndex((group) => group !== undefined)] ?? [];
    return name ? rename(found, name) : found;
  });
}

/** The states of the brief, as they stand there: name, people, capital, leader. */
const here = [
  ['North Korea|DPRK|NK', 'North Koreans?', 'Pyongyang', 'Kim Jong[- ]Un|Kim'],
  ['Russia(?:n Federation)?', 'Russians?', 'Moscow', '(?:Vladimir )?Putin'],
  ['China|PRC', 'Chinese|Sino', 'Beijing', 'Xi(?: Jinping)?'],
  ['South Korea|ROK|Republic of Korea', 'South Koreans?', 'Seoul', 'Yoon(?: Suk-yeol)?'],
  ['[Tt]he United States|United States|US|the US', 'Americans?', 'Washington', '(?:Joe )?Biden'],
  ['Japan', 'Japanese', 'Tokyo', 'Kishida'],
  ['Ukraine', 'Ukrainians?', 'Kyiv', 'Zelensky'],
  ['Vietnam', 'Vietnamese', 'Hanoi', '(?:President )?To Lam'],
  ['[Tt]he Soviet Union|Soviet Union', 'Soviets?', 'Kremlin', 'Stalin|Brezhnev|Gorbachev|Yeltsin'],
  ['Australia', 'Australians?', 'Canberra', 'Albanese'],
  ['[Tt]he Philippines|Philippines', 'Filipinos?', 'Manila', 'Marcos'],
  ['Britain', 'British', 'London', 'Sunak'],
  ['France', 'French', 'Paris', 'Macron'],
  ['Taiwan', 'Taiwanese', 'Taipei', 'Lai'],
] as const;

const others: readonly (readonly [kind: Stock | undefined, pattern: string])[] = [
  [
    'people',
    'Victor Cha|Cha|Sung-Yoon Lee|Lee|Kim Han-kwon|Joh Han-beom|Joh|David Sanger|Sanger|(?:Donald )?Trump|Andrew|Bonny Lin|Sun Weidong',
  ],
  ['talks', 'Six-Party Talks|Korean War|(?:Neo-)?Cold War|UN Charter|Article 51'],
  [
    'organisations',
    '(?:UN |US National )?Security Council|(?:UN )?General Assembly|United Nations|UN|NATO|G7|European Union|EU|CSIS|Wilson Center',
  ],
  ['organisations', 'Presidential Office|IFANS(?: PERSPECTIVES)?|Georgetown University|Korea Institute for National Unification'],
  [
    'publications',
    '(?:The )?Asia Business Daily|(?:The )?New York Times|ChinaPower|The Impossible State|The Truth of the Matter|Beyond Parallel',
  ],
  ['places', 'Korean Peninsula|Vostochny(?: Cosmodrome)?|Amur Oblast|Camp David|Sinuiju|Dandong|(?:New )?Amnok River|Amnokgang|Yalu'],
  [
    'places',
    '(?:Southeast|Northeast|Central|East) Asian?|Asian?|Indo-Pacific|Pacific|Far East|Taiwan Strait|Europe(?:ans?)?|the West|Koreans?|Korea',
  ],
  ['weapons', 'ammunition|artillery|shells|rounds|missiles|submarines|satellites|warheads'],
  ['months', 'January|June|July|August|September|October|December'],
  [undefined, '\\d[\\d,]*\\d|\\d'],
];

/** What a name is of: a part of one of the states, or something that another of its kind can stand for; numbers are neither. */
interface Name {
  readonly state?: number;
  readonly part?: 'name' | 'people' | 'capital' | 'leader';
  readonly kind?: Stock | undefined;
}

type Stock = Exclude<keyof typeof elsewhere, 'states'>;

/** The longer names before the shorter that they contain. */
const patterns: readonly (readonly [Name, string])[] = [
  ...others.map(([kind, pattern]) => [{ kind }, pattern] as const),
  ...here.flatMap(([name, people, capital, leader], state) => [
    [{ state, part: 'people' }, people] as const,
    [{ state, part: 'name' }, name] as const,
    [{ state, part: 'capital' }, capital] as const,
    [{ state, part: 'leader' }, leader] as const,
  ]),
];

const anyName = new RegExp(`\\b(?:${patterns.map(([, pattern]) => `(${pattern})`).join('|')})\\b`, 'gu');

/** Names that the brief does not have, for passages that are like its own and answer nothing that is asked of it. */
const elsewhere = {
  states: [
    { name: 'Iran', people: 'Iranian', capital: 'Tehran', leader: 'Raisi' },
    { name: 'Belarus', people: 'Belarusian', capital: 'Minsk', leader: 'Lukashenko' },
    { name: 'Cuba', people: 'Cuban', capital: 'Havana', leader: 'Díaz-Canel' },
    { name: 'Syria', people: 'Syrian', capital: 'Damascus', leader: 'Assad' },
    { name: 'Serbia', people: 'Serbian', capital: 'Belgrade', leader: 'Vučić' },
    { name: 'Venezuela', people: 'Venezuelan', capital: 'Caracas', leader: 'Maduro' },
    { name: 'Mali', people: 'Malian', capital: 'Bamako', leader: 'Goïta' },
    { name: 'Kazakhstan', people: 'Kazakh', capital: 'Astana', leader: 'Tokayev' },
    { name: 'Pakistan', people: 'Pakistani', capital: 'Islamabad', leader: 'Sharif' },
    { name: 'Egypt', people: 'Egyptian', capital: 'Cairo', leader: 'Sisi' },
    { name: 'Ethiopia', people: 'Ethiopian', capital: 'Addis Ababa', leader: 'Abiy' },
    { name: 'Brazil', people: 'Brazilian', capital: 'Brasília', leader: 'Lula' },
    { name: 'Algeria', people: 'Algerian', capital: 'Algiers', leader: 'Tebboune' },
    { name: 'Mongolia', people: 'Mongolian', capital: 'Ulaanbaatar', leader: 'Khürelsükh' },
    { name: 'Hungary', people: 'Hungarian', capital: 'Budapest', leader: 'Orbán' },
    { name: 'Armenia', people: 'Armenian', capital: 'Yerevan', leader: 'Pashinyan' },
    { name: 'Nicaragua', people: 'Nicaraguan', capital: 'Managua', leader: 'Ortega' },
    { name: 'Eritrea', people: 'Eritrean', capital: 'Asmara', leader: 'Isaias' },
    { name: 'Myanmar', people: 'Burmese', capital: 'Naypyidaw', leader: 'Min Aung Hlaing' },
    { name: 'Zimbabwe', people: 'Zimbabwean', capital: 'Harare', leader: 'Mnangagwa' },
  ],
  people: [
    'Haddad',
    'Okafor',
    'Lindqvist',
    'Moreau',
    'Castellanos',
    'Dragomir',
    'Petrosyan',
    'Arslan',
    'Benali',
    'Salazar',
    'Tadesse',
    'Novotná',
  ],
  organisations: ['Arab League', 'African Union', 'Mercosur', 'OSCE', 'Nordic Council', 'OPEC', 'Commonwealth', 'ECOWAS', 'Visegrád Group'],
  publications: ['Levant Review', 'Sahel Monitor', 'Caucasus Quarterly', 'Danube Courier', 'Andean Post', 'Gulf Gazette'],
  places: [
    'Caucasus',
    'Levant',
    'Sahel',
    'Balkans',
    'Caribbean',
    'Drina',
    'Aras',
    'Zambezi',
    'Maghreb',
    'Adriatic',
    'Horn of Africa',
    'Gobi',
  ],
  talks: ['Lisbon Conference', 'Gulf War', 'Dayton Accords', 'Havana Charter', 'Algiers Protocol', 'Astana Process', 'Helsinki Act'],
  weapons: ['drones', 'helicopters', 'mortars', 'radars', 'corvettes', 'tanks', 'howitzers', 'mines', 'rifles', 'torpedoes', 'bombers'],
  months: ['February', 'March', 'April', 'November'],
} as const;
