/**
 * Text from a reader or a link as it may be kept: no control characters but tabs and line ends, none that turn the
 * direction of what follows, no half of a character, and no more than `longest` units.
 *
 * `cleanText('a\r\nb\u0000', 100)` → `a\nb`
 */
export function cleanText(text: string, longest: number): string {
  return text.replace(/\r\n?/g, '\n').replace(unwanted, '').slice(0, longest).toWellFormed();
}

// eslint-disable-next-line no-control-regex -- Control characters are what it is about.
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
