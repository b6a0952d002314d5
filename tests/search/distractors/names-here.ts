import type { elsewhere } from './elsewhere.ts';

/** Finds the names and numbers of the brief in a text, and puts others in their place. */
export function replaceNames(text: string, rename: (found: string, name: Name) => string): string {
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
export interface Name {
  readonly state?: number;
  readonly part?: 'name' | 'people' | 'capital' | 'leader';
  readonly kind?: Stock | undefined;
}

export type Stock = Exclude<keyof typeof elsewhere, 'states'>;

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
