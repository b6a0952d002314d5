/** One page of each kind, for what is worth looking at everywhere but takes too long for every page. */
export const pageKinds = [
  ...['', 'themes/', 'themes/treaty/', 'sources/', 'sources/impossible-state/', 'sources/wilson-center/', 'positions/', 'timeline/'],
  ...['topics/', 'topics/treaty/', 'actors/', 'search/', 'search/?q=DPRK', 'about/', 'accessibility/', 'no/such/page/'],
];
