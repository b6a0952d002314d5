import type { Element } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { linkPeeks } from '../../../../src/outputs/twin/link-peeks.ts';

const claim = '/banks/sources/radio-talk/#aid-is-due';
const peek = h('div', { className: 'peek', id: 'peek-radio-talk-aid-is-due', popover: 'auto' }, [
  h('p', h('a', { href: 'https://example.org/papers' }, 'Institute of the River')),
  h('p', h('a', { href: claim }, 'Claim 1 in its source'), h('a', { href: '/banks/sources/weekly-letter/#south-should-wait' }, 'Another')),
]);
const target = { type: 'button', popoverTarget: 'peek-radio-talk-aid-is-due' } as const;

/** What becomes of a button, before or behind what it opens. */
const link = (button: Element): unknown[] =>
  [
    [button, peek],
    [peek, button],
  ].map((children) => {
    const main = h('main', structuredClone(children));
    linkPeeks(main);
    return main.children.find((child) => child.type === 'element' && child.tagName !== 'div');
  });

test('a button in a table becomes a link to the claim whose wording it opens', () => {
  const expected = h('a', { className: 'stand-claim', href: claim }, 'claim 1');
  expect(link(h('button', { ...target, className: 'stand-claim', ariaLabel: 'claim 1: Aid is due' }, 'claim 1'))).toEqual([
    expected,
    expected,
  ]);
});

test('a button that opens anything else becomes plain text', () => {
  const expected = h('span', { className: 'about-stands' }, 'Disputes');
  expect(link(h('button', { type: 'button', className: 'about-stands', popoverTarget: 'stand' }, 'Disputes'))).toEqual([
    expected,
    expected,
  ]);
});

test.each([
  ['a mark of citation', h('button', { ...target, className: 'cite' }, '1')],
  ['what opens nothing', h('button', { type: 'button' }, 'Copy')],
  ['what is no button', h('span', { popoverTarget: 'peek-radio-talk-aid-is-due' }, 'claim 1')],
])('%s stays as it is', (_, element) => {
  expect(link(element)).toEqual([element, element]);
});
