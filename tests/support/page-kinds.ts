/** One page of each kind, for what is worth looking at everywhere but takes too long for every page. */
export const pageKinds = [
  ...[
    '',
    'themes/',
    'themes/treaty/',
    'sources/',
    'sources/impossible-state/',
    'sources/wilson-center/',
    'cite/sources/ifans/#china-response-crucial',
    'positions/',
    'timeline/',
    'history/themes/treaty/',
  ],
  ...['topics/', 'topics/treaty/', 'actors/', 'search/', 'search/?q=DPRK', 'memo/', 'about/', 'accessibility/', 'no/such/page/'],
];
