import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { resolve } from 'node:path';
import { boundaries } from './boundaries.js';

/** Module files that a tool reads by their default export. */
const readByTools = ['.config/*', 'astro.config.ts', 'tests/support/global-setup.ts'];

export default defineConfig(
  globalIgnores(['dist/', '.*.building-*/', 'node_modules/', '.astro/', '.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['.config/*.js'] }, tsconfigRootDir: resolve(import.meta.dirname, '..') },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export; only a tool’s own file has a default export.' },
        {
          selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
          message: 'Import from the file that defines it; there are no barrels.',
        },
      ],
    },
  },
  { files: readByTools, rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/commands/**', 'tests/bench/**', 'tests/search/**'], rules: { 'no-console': 'off' } },
  {
    // Types inside `.astro` are the business of `astro check`: here they are read without the compiler.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, project: null } },
    rules: {
      'no-undef': 'off',
      'astro/no-set-html-directive': 'off',
      'astro/no-set-text-directive': 'error',
      'astro/no-unused-css-selector': 'off',
    },
  },
  { files: ['**/*.js'], extends: [typescript.configs.disableTypeChecked] },
  ...boundaries,
);
