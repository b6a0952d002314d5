/**
 * Who may import whom. The one direction is content → corpus → brief → plugins and features → pages. A feature has a part for
 * the build, a part for the browser, and one that both share; only this one and a few files of the brief need neither Zod nor a
 * parser, so that the browser may load them. Each folder has one list of what it must not import.
 */

/** A path that climbs out of its folder and into one of these: `../../corpus/load.ts`. */
const into = (folders, message, allowTypeImports = false) => ({ regex: `^(?:\\.\\./)+(?:${folders})/`, message, allowTypeImports });
const withoutEnding = { regex: '^\\.{1,2}/(?:.*/)?[^./]+$', message: 'Name the file with its ending, as Node needs it.' };
const node = { group: ['node:*'], message: 'This runs without Node.' };
const framework = { group: ['astro', 'astro/*', 'astro:*'], message: 'Only pages, layouts, components and integrations know Astro.' };
const zod = { group: ['zod', 'zod/*'], message: 'The browser imports this file: keep Zod out of it.' };
const parsers = {
  group: ['mdast-*', '!mdast-util-to-markdown', '!mdast-util-gfm-footnote', 'micromark*', 'unified', 'yaml', 'rehype*', 'remark*'],
  message: 'The browser imports this file: keep parsers out of it.',
};

const oneDoor = { regex: '/corpus/(?!query\\.ts$)', message: 'Pages and layouts ask corpus/query.ts, the one door to the content.' };

/** What stands around the brief and its features. */
const around = 'plugins|integrations|commands|components|layouts|pages';
/** The parts of features, seen from inside their feature and from elsewhere. */
const builds = '(?:search/)?index|(?:memo/)?manifest|cite/pages|(?:ledger/)?record|outputs';
const browsers = '(?:(?:search|memo|cite|ledger)/)?browser';

const sharedFiles = [
  'src/brief/{ids,dates,nearest,routes,address,invisible}.ts',
  'src/{cite/formats,memo/document,search/query}/**',
  'src/ledger/fragments.ts',
];

const pure = [
  ...[node, framework],
  into(`corpus|${around}|${browsers}`, 'What things are does not depend on what surrounds them.'),
  { regex: '^(?:\\.\\./)+publication\\.ts$', message: 'What things are does not depend on where they are published.' },
];

export const boundaries = [
  keep(['src/**', 'tests/**'], []),
  keep(['src/brief/**'], [...pure, into('cite|ledger|memo|search', 'What things are does not depend on what is made of them.')]),
  keep(sharedFiles, [...pure, zod, parsers, into(builds, 'The browser imports this file: keep what the build needs out of it.', true)]),
  keep(
    ['src/corpus/**'],
    [framework, into(`${around}|${browsers}|cite/pages|outputs`, 'The corpus imports the brief and the ledger only.')],
  ),
  keep(
    ['src/{search/index,memo/manifest,cite/pages,ledger/record,outputs}/**'],
    [framework, into(`corpus|${around}|${browsers}`, 'What the build makes of the brief is given the brief.')],
  ),
  keep(
    ['src/plugins/**'],
    [
      ...[node, framework],
      into(`corpus|cite/pages|integrations|commands|components|layouts|pages|${browsers}`, 'Plugins are given the corpus as an option.'),
    ],
  ),
  keep(['src/integrations/**', 'src/commands/**'], [into('components|pages', 'What runs around the build knows no page.')]),
  keep(
    ['src/components/**'],
    [
      into('corpus|cite/pages|plugins|integrations|commands|layouts|pages', 'A component is given what it shows.'),
      into(browsers, 'What runs in the browser belongs in the component’s <script>.'),
    ],
  ),
  keep(
    ['src/layouts/**'],
    [
      into('cite/pages|plugins|integrations|commands|pages', 'A layout is given what it frames.'),
      oneDoor,
      into(browsers, 'What runs in the browser belongs in the layout’s <script>.'),
    ],
  ),
  keep(['src/pages/**'], [into(`plugins|integrations|commands|${browsers}`, 'Pages place what components show.'), oneDoor]),
  keep(
    ['src/{browser,search/browser,memo/browser,cite/browser,ledger/browser}/**'],
    [
      ...[node, framework, zod, parsers],
      into(`corpus|${around}|${builds}`, 'The browser imports what features share.'),
      {
        regex: '/brief/(?!(?:ids|dates|nearest|routes|address)\\.ts$)',
        allowTypeImports: true,
        message: 'The browser imports what features share.',
      },
    ],
  ),
  keep(
    ['src/**/*.astro/*.ts'],
    [
      node,
      framework,
      into('corpus|cite/pages|plugins|integrations|commands|pages', 'A script in a component imports what runs in the browser.'),
    ],
  ),
];

function keep(files, patterns) {
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [withoutEnding, ...patterns] }] } };
}
