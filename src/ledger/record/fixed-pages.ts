/** Pages whose address comes from no entry, and their headings. */
export const fixedPages = [
  { path: '/themes/', title: 'Themes' },
  { path: '/sources/', title: 'Sources' },
  { path: '/timeline/', title: 'Timeline' },
  { path: '/topics/', title: 'Topics' },
  { path: '/actors/', title: 'Actors and terms' },
  { path: '/search/', title: 'Search' },
  { path: '/memo/', title: 'Memo' },
] as const;
