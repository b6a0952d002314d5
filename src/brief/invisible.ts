/**
 * Controls, soft hyphens, bidirectional overrides, zero-width characters, letters without a shape, and what is no character at
 * all: none has a place in text that people must be able to check. Tabs and line ends may stand, and the joiners that scripts and
 * emoji need.
 */
export const invisible =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFD\u115F\u1160\u2800\u3164\uFFA0]--[\t\n\u200C\u200D]]/gv;

/**
 * Of these, what readers’ own words may not hold either, wherever they were copied from: controls, what turns the direction of
 * what follows, and what is no character. Soft hyphens and the like may stand in them.
 */
export const unwanted = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\uFEFF\uFFFE\uFFFF]/gu;

/** `\u202E` → `U+202E` */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether nothing in a text can be seen: spaces of any kind, and joiners that join nothing. */
export function isBlank(text: string): boolean {
  return /^(?:\s|\u200C|\u200D|\uFE0F)*$/.test(text);
}
