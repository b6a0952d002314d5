/**
 * Who may import whom. The one direction is content → corpus → model → plugins → pages; the browser gets only the parts of
 * the model that need neither Zod nor a parser. Each folder has one list of what it must not import.
 */

/** A path that climbs out of its folder and into one of these: `../../corpus/load.ts`. */
const into = (folders, message) => ({ regex: `^(?:\\.\\./)+(?:${folders})/`, message });
const withoutEnding = { regex: '^\\.{1,2}/(?:.*/)?[^./]+$', message: 'Name the file with its ending, as Node needs it.' };
const node = { group: ['node:*'], message: 'This runs without Node.' };
const framework = { group: ['astro', 'astro/*', 'astro:*'], message: 'Only pages, layouts, components and integrations know Astro.' };
const zod = { group: ['zod', 'zod/*'], message: 'The browser imports this file: keep Zod out of it.' };
const parsers = {
  group: ['mdast*', 'micromark*', 'unified', 'yaml', 'rehype*', 'remark*'],
  message: 'The browser imports this file: keep parsers out of it.',
};

const pure = [
  ...[node, framework],
  into('corpus|citeproc|plugins|integrations|commands|components|layouts|pages|client', 'The model knows nothing of what surrounds it.'),
  { regex: '/site\\.ts$', message: 'The model knows nothing of this one site.' },
];

export const boundaries = [
  keep(['src/**', 'tests/**'], []),
  keep(['src/model/**'], pure),
  keep(
    ['src/model/ids.ts', 'src/model/dates.ts', 'src/model/nearest.ts', 'src/model/{cite,memo,query}/**', 'src/model/ledger/address.ts'],
    [...pure, zod, parsers],
  ),
  keep(
    ['src/corpus/**'],
    [framework, into('citeproc|plugins|integrations|commands|components|layouts|pages|client', 'The corpus imports the model only.')],
  ),
  keep(
    ['src/citeproc/**'],
    [
      framework,
      into(
        'corpus|plugins|integrations|commands|components|layouts|pages|client',
        'Citations are formatted from what the model says of them.',
      ),
    ],
  ),
  keep(
    ['src/plugins/**'],
    [
      ...[node, framework],
      into(
        'corpus|citeproc|integrations|commands|components|layouts|pages|client',
        'Plugins import the model only; the corpus comes as an option.',
      ),
    ],
  ),
  keep(
    ['src/share-image/**'],
    [
      framework,
      into(
        'corpus|citeproc|plugins|integrations|commands|components|layouts|pages|client',
        'A share image is drawn from what the model says of it.',
      ),
    ],
  ),
  keep(['src/integrations/**', 'src/commands/**'], [into('components|pages', 'What runs around the build knows no page.')]),
  keep(
    ['src/components/**'],
    [
      into('corpus|citeproc|plugins|integrations|commands|layouts|pages', 'A component is given what it shows.'),
      into('client', 'Client code belongs in the component’s <script>.'),
    ],
  ),
  keep(
    ['src/layouts/**'],
    [
      into('corpus|citeproc|plugins|integrations|commands|pages', 'A layout is given what it frames.'),
      into('client', 'Client code belongs in the layout’s <script>.'),
    ],
  ),
  keep(
    ['src/pages/**'],
    [
      into('plugins|integrations|commands|client', 'Pages place what components show.'),
      { regex: '/corpus/(?!query\\.ts$)', message: 'Pages ask corpus/query.ts, the one door to the content.' },
    ],
  ),
  keep(
    ['src/client/**'],
    [
      ...[node, framework, zod, parsers],
      into(
        'corpus|citeproc|plugins|integrations|commands|components|layouts|pages',
        'The browser imports ids, cite, memo and query of the model.',
      ),
      {
        regex: '/model/(?!(?:ids|dates|nearest)\\.ts$|cite/|memo/|query/|ledger/address\\.ts$)',
        allowTypeImports: true,
        message: 'The browser imports ids, cite, memo and query of the model.',
      },
    ],
  ),
  keep(
    ['src/**/*.astro/*.ts'],
    [node, framework, into('corpus|citeproc|plugins|integrations|commands|pages', 'A script in a component imports client code.')],
  ),
];

function keep(files, patterns) {
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [withoutEnding, ...patterns] }] } };
}
