import type { CslName } from './csl.ts';

/**
 * A name in one line with the family name first and its particle before it, as BibTeX, RIS and COinS have it.
 *
 * `{ family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van' }` → `van Berg, Anna`; a `literal` stays as it is
 */
export function invertName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return `${familyOf(name)}, ${givenOf(name)}`;
}

/** In the order in which it is spoken: `Anna van Berg`, `Kim Han-kwon`. */
export function speakName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const [family, given] = [familyOf(name), givenOf(name)];
  return name['static-ordering'] ? `${family} ${given}` : `${given} ${family}`;
}

/** With the particle that belongs to it. */
export function familyOf(name: Exclude<CslName, { literal: string }>): string {
  return [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

/** With the particle that stands behind it where the family name comes first: `Maupassant, Guy de`. */
export function givenOf(name: Exclude<CslName, { literal: string }>): string {
  return [name.given, name['dropping-particle']].filter(Boolean).join(' ');
}
