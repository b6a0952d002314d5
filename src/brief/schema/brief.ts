import { z } from 'zod';
import { kinds, stands } from '../vocabulary.ts';
import { date, identifier, languageTag, listOf, text, url } from './fields.ts';

/** Words of a brief for what only it has, by the name that other files use: `{ weapon: Weapons }`. */
const headings = z.record(identifier, text).default({});

/** Other words for members of a vocabulary, whose own stay where none is given: `{ forecast: { name: Outlook } }`. */
function renamed(vocabulary: Readonly<Record<string, object>>) {
  const members = Object.entries(vocabulary).map(([member, words]) => {
    const others = Object.fromEntries(Object.keys(words).map((word) => [word, text.optional()]));
    return [member, z.strictObject(others).optional()] as const;
  });
  return z.strictObject(Object.fromEntries(members)).default({});
}

/** `content/brief.yaml`: what every page needs to know of the brief. */
export const briefSchema = z
  .strictObject({
    id: identifier.describe(
      'A word or two for the brief, which never change: they begin the keys of citations and name what readers’ browsers keep.',
    ),
    name: text.describe('The name of the brief, as the top of every page has it.'),
    title: text.describe('The name and what the brief is about: the title of its first page.'),
    description: text.describe('One sentence on what readers find here, for lists and search engines.'),
    address: url
      .refine((address) => /^https?:\/\/[^/]*\/?$/.test(address), {
        error: 'must be the address of a whole site, without a path; BASE_PATH says where on it the brief lies',
      })
      .describe('The address of the site, without a path; SITE_URL stands in its place where it is set.'),
    language: languageTag.describe('The language the brief is written in, as a BCP 47 tag.'),
    region: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'must be the two capital letters of a country, such as GB' })
      .describe('The country whose spelling it follows, for word processors that check it.'),
    nameLanguages: listOf(languageTag)
      .min(1)
      .describe('The languages of the names in actors.yaml and topics.yaml; words in their scripts are marked as of that language.'),
    horizon: day('The day of the latest dated statement that is reported; nothing reported is later.'),
    edition: day('The day the wording of the brief last changed as a whole.'),
    mark: z
      .array(z.string().regex(/^[\d\s.,+\-a-z]+$/i, { error: 'must be the data of a path, such as M4 8h24' }))
      .min(1)
      .default(['M5 9h22', 'M5 16h22', 'M5 23h14'])
      .describe('The sign beside the name: strokes in a square of 32, each as the data of a path in SVG.'),
    actorKinds: headings.describe('Kinds of actors beside those that every brief has, with the heading under which they are listed.'),
    extents: headings.describe('How much of a source was read, beside the extents that every brief has: “full report”.'),
    kinds: renamed(kinds).describe('Other names and meanings for kinds of claims.'),
    stands: renamed(stands).describe('Other names and meanings for stands of sources.'),
    whoseWords: headings.describe(
      'Whose words a place in a source may have beside the speaker’s and the publisher’s: “the directory’s words”.',
    ),
    licence: z.strictObject({
      name: text.describe('The licence of the text, as it is called.'),
      url: url.describe('Where the licence can be read.'),
    }),
  })
  .refine(({ horizon, edition }) => horizon <= edition, { path: ['horizon'], error: 'must not be later than the edition' });

export interface Brief extends z.infer<typeof briefSchema> {
  /** Its language with the country whose spelling it follows: `en-GB`. */
  readonly locale: string;
}

/** In place of a brief that could not be read, while everything else is checked. */
export const unknownBrief: Brief = {
  id: 'brief',
  name: 'Brief',
  title: 'Brief',
  description: 'Brief',
  address: 'https://brief.example',
  language: 'en',
  region: 'GB',
  locale: 'en-GB',
  nameLanguages: ['en'],
  horizon: '9999-12-31',
  edition: '9999-12-31',
  mark: [],
  actorKinds: {},
  extents: {},
  kinds: {},
  stands: {},
  whoseWords: {},
  licence: { name: 'None', url: 'https://brief.example' },
};

function day(description: string) {
  return date.refine((value) => value.length === '2024-06-19'.length, { error: 'must be a day: "2024-06-19"' }).describe(description);
}

/** The brief as those outside see it: what its feeds, data and structured data say of it, and its absolute addresses. */
export interface Publication extends Brief {
  /** `/themes/treaty/` → `https://banks.example/themes/treaty/` */
  readonly at: (path: string) => string;
}
