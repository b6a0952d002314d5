/** Fields that several kinds of entry share. */
import { z } from 'zod';
import { isDate } from '../dates.ts';
import { isBlank } from '../invisible.ts';
import {
  isAnchor,
  isClaimKey,
  isIdentifier,
  parseClaimKey,
  toActorId,
  toAnchorId,
  toQuestionId,
  toReferenceId,
  toThemeId,
  toTopicId,
} from '../ids.ts';

export const identifier = z
  .string()
  .refine(isIdentifier, { error: 'must be an id: lower-case ASCII words joined by hyphens, at most 48 characters' });

export const referenceId = identifier.transform(toReferenceId);
export const themeId = identifier.transform(toThemeId);
export const questionId = identifier.transform(toQuestionId);
export const topicId = identifier.transform(toTopicId);
export const actorId = identifier.transform(toActorId);

/** An id that becomes an element’s, though it may be one word. */
export const elementId = identifier.refine((id) => !globals.has(id) && (!id.includes('-') || isAnchor(id)), {
  error: 'must be another id: something of that name is on the page or in the browser already',
});

/** The id of something inside a page: two words at least. */
export const anchorId = z
  .string()
  .refine(isAnchor, { error: 'must be an id of two or more lower-case words joined by hyphens, at most 48 characters' })
  .transform(toAnchorId);

/** `source#claim`. */
export const claimKey = z.string().refine(isClaimKey, { error: 'must name a claim as source#claim' }).transform(parseClaimKey);

/** A day, a month or a year that exists: `2024-06-19`, `2024-06`, `1961`. */
export const date = z.preprocess(
  asText,
  z.string().refine(isDate, { error: 'must be a date that exists, before 2200, in quotation marks: "2024-06-19", "2024-06" or "1961"' }),
);

/** A word of a vocabulary, by the keys of its table. */
export function memberOf<Table extends object>(table: Table) {
  return z.enum(Object.keys(table) as (keyof Table & string)[]);
}

/** Text with something in it. */
export const text = z.string().refine((value) => !isBlank(value), { error: 'must not be empty' });

/** A language as a BCP 47 tag: `en`, `ko`, `zh-Hans`. */
export const languageTag = z.string().refine(isLanguage, { error: 'must be a language tag such as en, ko or zh-Hans' });

/** Whether a tag is well formed and its language has a name: `zh-Hans`, but neither `qq` nor `en_GB`. */
function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) && languageNames.of(tag) !== undefined;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** An address on the web. */
export const url = z
  .string()
  .refine((value) => URL.canParse(value) && /^https?:/.test(value), { error: 'must be an address that begins with https:// or http://' })
  .refine((value) => !URL.canParse(value) || isPublic(new URL(value)), {
    error: 'must be an address that everybody can open, without a password',
  });

/** Whether others can open an address too: neither on this machine or a private network, nor with a name and a password in it. */
export function isPublic({ hostname, username, password }: URL): boolean {
  return (
    `${username}${password}` === '' &&
    !/^(?:localhost|.*\.(?:localhost|local|internal)|\[(?:::1?|f[cde].*)\]|(?:127|10)(?:\.\d+){3}|0\.0\.0\.0|(?:192\.168|169\.254)(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2})$/.test(
      hostname,
    )
  );
}

/** A list without repetitions. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).refine((list) => new Set(list).size === list.length, { error: 'must not name the same thing twice' });
}

/** YAML readers make numbers of years and, in older versions of the language, dates of days: both are read as they were written. */
function asText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

/**
 * Names that a browser’s `window` or `document` already has. It puts elements there by their ids, so an element with one of
 * these could stand where a script expects something else. Ids of two words cannot be among them; ids of one word, as
 * actors and questions may have, must not be.
 */
const names = `alert all anchors append applets atob blur body btoa charset children clear close closed confirm console
  constructor contains cookie credentialless crypto dir doctype document domain embeds escape eval evaluate event external
  fence fetch find focus fonts forms frames fullscreen head hidden history images implementation length links location
  locationbar menubar name navigation navigator normalize open opener origin parent performance personalbar plugins prepend
  prerendering print prompt referrer scheduler screen scripts scroll scrollbars self status statusbar stop timeline title
  toolbar top undefined unescape viewport when window write writeln`;

const globals = new Set(names.split(/\s+/));
