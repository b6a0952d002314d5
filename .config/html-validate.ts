import type { ConfigData } from 'html-validate';

/** What the pages must keep, beyond what the HTML standard says. How the printer sets quotes and spaces is its own business. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    'long-title': 'off',
    'no-inline-style': 'error',
    // Safari takes the role away from lists without bullets; role="list" gives it back.
    'no-redundant-role': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
    // Pins have a tilde, which HTML allows: `two-groups~3fa9c1`.
    'valid-id': ['error', { relaxed: true }],
    'void-style': 'off',
  },
};
