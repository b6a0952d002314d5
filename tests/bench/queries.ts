/** Put to the brief at once: words of titles and of texts, which every engine finds. */
export const pastedQueries = ['sanctions', 'Kim Jong Un', 'arms for technology', 'mutual defence', 'Vostochny'];

/** Typed letter by letter, as quickly as answers come. */
export const typedQueries = [
  ...['arms', 'sanctions', 'kim jong un', 'vietnam', 'food aid', 'treaty'],
  ...['putin visit', 'satellite', 'nuclear test', 'trump', 'workers', 'china trade'],
];
