/**
 * The strings that name things, each with its own type, so that a topic's id cannot be passed where a source's is meant.
 * Makers are the only place with `as`; they check the grammar and throw, because by then the corpus has been validated.
 *
 * `toClaimKey('radio-talk', 'aid-without-delay')` → `radio-talk#aid-without-delay`
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** File name of a source without its ending: `radio-talk`. */
export type SourceId = Branded<'SourceId'>;
/** File name of a theme without its ending: `treaty`. */
export type ThemeId = Branded<'ThemeId'>;
/** File name of a question without its ending: `revives-alliance`. */
export type QuestionId = Branded<'QuestionId'>;
/** An entry of `topics.yaml`: `arms-trade`. */
export type TopicId = Branded<'TopicId'>;
/** An entry of `actors.yaml`, speakers included: `anna-berg`. */
export type ActorId = Branded<'ActorId'>;
/** An entry of `timeline.yaml`: `pyongyang-summit`. */
export type EventId = Branded<'EventId'>;
/** An entry of `references.yaml`: `un-charter`. */
export type ReferenceId = Branded<'ReferenceId'>;
/** An entry of `exchanges.yaml`: `shells-to-russia`. */
export type ExchangeId = Branded<'ExchangeId'>;
/** The `id` of a section, claim or judgement within its page: `aid-without-delay`. */
export type AnchorId = Branded<'AnchorId'>;
/** A claim within the whole brief, and its Pandoc citation key: `radio-talk#aid-without-delay`. */
export type ClaimKey = Branded<'ClaimKey'>;

const grammar = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const longest = 48;

/**
 * Whether a text can be an id: lower-case ASCII words joined by single hyphens, 48 characters at most. One word is what every
 * object of JavaScript has a property of.
 */
export function isIdentifier(text: string): boolean {
  return grammar.test(text) && text.length <= longest && text !== 'constructor';
}

/**
 * Whether a text can be an id *inside a page*. One word alone could shadow a property of `window` or `document`
 * (`name`, `forms`, `top`), since browsers put elements with an id there; two words joined by a hyphen cannot.
 * The first words that pages use for ids of their own (`note-4`, `peek-4`, `place-answer-5`) are left to them.
 */
export function isAnchor(text: string): boolean {
  return isIdentifier(text) && text.includes('-') && !ownWords.some((word) => text.startsWith(`${word}-`));
}

/** The first words of ids that pages make themselves. */
export const ownWords = ['cite', 'note', 'peek', 'place', 'heading', 'said', 'page', 'search', 'history'] as const;

/** The id of what a mark opens, by where it leads: `#note-4` → `peek-4`; `/sources/letter/#two-groups` → `peek-letter-two-groups`. */
export function peekIdOf(href: string): string {
  const [, page, id] = /(?:([^/]+)\/)?#(?:note-)?(.+)$/.exec(href) ?? [];
  return ['peek', page, id].filter(Boolean).join('-');
}

/** The id of what a source’s page says of a place: `answer`, `5` → `place-answer-5`. */
export function placeIdOf(name: string, number: number | '' = ''): string {
  return ['place', ...name.split(/[^\p{L}\p{N}]+/u), number].filter((part) => part !== '').join('-');
}

/** Whether a text has the form of a claim's key, `source#claim`. */
export function isClaimKey(text: string): boolean {
  const [source = '', claim = '', ...rest] = text.split('#');
  return rest.length === 0 && isIdentifier(source) && isIdentifier(claim);
}

export const toSourceId = (text: string): SourceId => checked(text) as SourceId;
export const toThemeId = (text: string): ThemeId => checked(text) as ThemeId;
export const toQuestionId = (text: string): QuestionId => checked(text) as QuestionId;
export const toTopicId = (text: string): TopicId => checked(text) as TopicId;
export const toActorId = (text: string): ActorId => checked(text) as ActorId;
export const toEventId = (text: string): EventId => checked(text) as EventId;
export const toReferenceId = (text: string): ReferenceId => checked(text) as ReferenceId;
export const toExchangeId = (text: string): ExchangeId => checked(text) as ExchangeId;
export const toAnchorId = (text: string): AnchorId => checked(text) as AnchorId;

export function toClaimKey(source: string, claim: string): ClaimKey {
  return `${checked(source)}#${checked(claim)}` as ClaimKey;
}

/** `radio-talk#aid-without-delay` → the key; throws where the text is not of that form. */
export function parseClaimKey(text: string): ClaimKey {
  const [source = '', claim = ''] = text.split('#');
  return toClaimKey(source, claim);
}

function checked(text: string): string {
  if (!isIdentifier(text)) throw new TypeError(`“${text}” is not an id: lower-case words joined by hyphens`);
  return text;
}
