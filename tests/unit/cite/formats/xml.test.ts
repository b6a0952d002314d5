import { expect, test } from 'vitest';
import { element, printXml } from '../../../../src/cite/formats/xml.ts';

test('escapes text and attributes', () => {
  expect(element('a', { href: '/?x="1"&y' }, 'A < B & C > D').xml).toBe('<a href="/?x=&quot;1&quot;&amp;y">A &lt; B &amp; C &gt; D</a>');
});

test('drops what XML cannot write', () => {
  expect(element('a', {}, 'one\u0000two\uD800three\uFFFE').xml).toBe('<a>onetwothree</a>');
});

test('keeps characters beyond the first plane', () => {
  expect(element('a', {}, '𠮷').xml).toBe('<a>𠮷</a>');
});

test('leaves out attributes that are undefined', () => {
  expect(element('a', { href: undefined, id: 'x' }).xml).toBe('<a id="x"/>');
});

test('indents elements, and never text', () => {
  expect(printXml(element('a', {}, element('b', {}, element('c', {}, 'text'))))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a>\n  <b>\n    <c>text</c>\n  </b>\n</a>\n',
  );
});
