import { toString } from 'hast-util-to-string';
import { createHash } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { contentSecurityPolicy, layerOrder } from '../../src/layouts/policy.ts';
import { readHeaderRules } from '../support/server.ts';
import { readMissingPage, readSitePages } from '../support/site-pages.ts';

const folder = inject('siteFolder');
const pages = [...readSitePages(folder).values(), readMissingPage(folder)];
const headers = new Map(
  readHeaderRules(folder)
    .filter(({ matches }) => matches('/themes/treaty/'))
    .flatMap((rule) => rule.headers),
);

describe.each(pages.map(({ path, elements }) => [path, elements] as const))('%s', (_, elements) => {
  it('states its policy before anything that the policy governs', () => {
    const head = elements.findIndex(({ tagName }) => tagName === 'head');
    const [charset, policy] = elements.slice(head + 1);
    expect(charset?.properties).toEqual({ charSet: 'utf-8' });
    expect(policy?.properties).toEqual({ httpEquiv: ['Content-Security-Policy'], content: contentSecurityPolicy });
  });

  it('declares the order of the layers before the first style sheet', () => {
    const styles = elements.filter(
      ({ tagName, properties }) => tagName === 'style' || (tagName === 'link' && String(properties.rel) === 'stylesheet'),
    );
    expect(styles.map((element) => (element.tagName === 'style' ? toString(element) : 'sheet'))).toEqual([
      layerOrder,
      ...styles.slice(1).map(() => 'sheet'),
    ]);
    expect(styles.length).toBeGreaterThan(1);
  });
});

it('sends the same policy as a header, and forbids framing, which a page cannot', () => {
  const sent = (headers.get('Content-Security-Policy') ?? '').split('; ');
  expect(sent.filter((directive) => !directive.startsWith('frame-ancestors'))).toEqual(contentSecurityPolicy.split('; '));
  expect(sent).toContain("frame-ancestors 'none'");
});

it('allows the one style in its pages by its hash', () => {
  expect(contentSecurityPolicy).toContain(`'sha256-${createHash('sha256').update(layerOrder).digest('base64')}'`);
  expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!'wasm-unsafe-eval')|https?:/u);
});

it.each([
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
])('sends %s: %s', (name, value) => {
  expect(headers.get(name)).toBe(value);
});
