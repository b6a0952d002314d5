import fc from 'fast-check';
import type { Heading } from 'mdast';
import { describe, expect, it } from 'vitest';
import { findCitations, parseTree, readHeading, withoutCitations } from '../../../src/brief/markdown.ts';

function heading(text: string): Heading {
  const [node] = parseTree(text).children;
  if (node?.type !== 'heading') throw new Error(`“${text}” is no heading.`);
  return node;
}

const support = (key: string) => ({ key, isAgainst: false });
const against = (key: string) => ({ key, isAgainst: true });

describe('readHeading', () => {
  it.each([
    ['## What each side promises {#each-side-promises}', 'What each side promises', 'each-side-promises', []],
    ['## What is left {#what-is-left topics="treaty arms-trade"}', 'What is left', 'what-is-left', ['treaty', 'arms-trade']],
    ['## What is left {#what-is-left topics="treaty, arms-trade"} ##', 'What is left', 'what-is-left', ['treaty', 'arms-trade']],
    ['## *What* is `left` {#what-is-left}', 'What is left', 'what-is-left', []],
    ['## {#what-is-left}', '', 'what-is-left', []],
    ['## What is left', 'What is left', undefined, []],
    ['## What {#is-left} is left', 'What {#is-left} is left', undefined, []],
    ['## What is left {what-is-left}', 'What is left {what-is-left}', undefined, []],
    ['## What is left {#a b}', 'What is left {#a b}', undefined, []],
  ])('divides %s', (text, title, id, topics) => {
    expect(readHeading(heading(text))).toEqual({ title, id, topics });
  });

  it('reads any heading, and finds what was put in', () => {
    const title = fc.stringMatching(/^[A-Z][a-z]{0,8}( [a-z]{1,8}){0,5}$/);
    const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){1,3}$/);
    fc.assert(
      fc.property(title, id, fc.array(id, { maxLength: 3 }), (words, anchor, topics) => {
        const attributes = topics.length > 0 ? ` topics="${topics.join(' ')}"` : '';
        expect(readHeading(heading(`## ${words} {#${anchor}${attributes}}`))).toEqual({ title: words, id: anchor, topics });
      }),
    );
  });

  it('answers for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const { title } = readHeading({ type: 'heading', depth: 2, children: [{ type: 'text', value }] });
        expect(value).toContain(title);
      }),
    );
  });
});

describe('findCitations', () => {
  it.each([
    ['Binding. [@a#b; @c#d]', [{ cited: [support('a#b'), support('c#d')], wellFormed: true, start: 9, end: 21 }]],
    [
      '[@a#b][@c#d]',
      [
        { cited: [support('a#b')], wellFormed: true, start: 0, end: 6 },
        { cited: [support('c#d')], wellFormed: true, start: 6, end: 12 },
      ],
    ],
    ['[@a#b;\n@c#d]', [{ cited: [support('a#b'), support('c#d')], wellFormed: true, start: 0, end: 12 }]],
    ['[@a]', [{ cited: [support('a')], wellFormed: false, start: 0, end: 4 }]],
    ['[@a#b,c]', [{ cited: [support('a#b,c')], wellFormed: true, start: 0, end: 8 }]],
    ['[@a#b; c#d]', [{ cited: [support('a#b'), support('c#d')], wellFormed: false, start: 0, end: 11 }]],
    ['[[@a#b]]', [{ cited: [support('a#b')], wellFormed: true, start: 1, end: 7 }]],
    ['No. [against @a#b]', [{ cited: [against('a#b')], wellFormed: true, start: 4, end: 18 }]],
    ['[@a#b; against @c#d; @e#f]', [{ cited: [support('a#b'), against('c#d'), support('e#f')], wellFormed: true, start: 0, end: 26 }]],
    ['[against\n@a#b;against  @c#d]', [{ cited: [against('a#b'), against('c#d')], wellFormed: true, start: 0, end: 28 }]],
    ['[@against#b]', [{ cited: [support('against#b')], wellFormed: true, start: 0, end: 12 }]],
    ['[against @a]', [{ cited: [against('a')], wellFormed: false, start: 0, end: 12 }]],
    ['[@a#b; against c#d]', [{ cited: [support('a#b'), against('against c#d')], wellFormed: false, start: 0, end: 19 }]],
    ['[@a#b against @c#d]', [{ cited: [support('a#b against @c#d')], wellFormed: false, start: 0, end: 19 }]],
    ['[against @a#b;  \n@c#d]', [{ cited: [against('a#b'), support('c#d')], wellFormed: false, start: 0, end: 22 }]],
    ['a@b.org [a#b] @a#b', []],
    ['[against a#b] [Against @a#b] [against@a#b] [against: @a#b]', []],
  ])('finds in “%s” %j', (text, citations) => {
    expect(findCitations(text)).toEqual(citations);
  });

  it('tells truly where each one stands, in any text', () => {
    const piece = fc.constantFrom('[@a#b]', '[@', '[against @', 'against ', ']', '[', '@a#b', ';', ' ', '\n', 'Text.', '#', '한', '😀');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          let last = 0;
          for (const { start, end, cited } of findCitations(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toMatch(/^\[(?:against\s+)?@[^\][]*\]$/u);
            expect(cited.length).toBeGreaterThan(0);
            last = end;
          }
        },
      ),
    );
  });

  it('reads what was written, and which of it is against', () => {
    const key = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?#[a-z]{1,8}-[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.record({ key, isAgainst: fc.boolean() }), { minLength: 1 }), fc.constantFrom(' ', '\n', ''), (cited, gap) => {
        const list = cited.map(({ key: written, isAgainst }) => `${isAgainst ? 'against ' : ''}@${written}`).join(`;${gap}`);
        expect(findCitations(`So. [${list}] And`)).toEqual([{ cited, wellFormed: true, start: 4, end: 6 + list.length }]);
      }),
    );
  });
});

describe('withoutCitations', () => {
  it('takes each one with the space before it', () => {
    expect(withoutCitations('Binding. [@a#b] Next\n[@c#d; against @e#f]. [against @g#h]')).toBe('Binding. Next.');
  });

  it('leaves no citation behind, whatever the text', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('[@a#b]', '[@a#b; @c#d]', '[against @a#b]', 'against', ']', ' ', '\n', 'x'))
          .map((pieces) => pieces.join('')),
        (text) => {
          expect(findCitations(withoutCitations(text))).toEqual([]);
        },
      ),
    );
  });
});

describe('parseTree', () => {
  it.each(['10:30', '16:9', 'doi:10.1/x', ':name[text]{#id}', 'a:b'])('leaves “%s” in a sentence as it is', (text) => {
    const [paragraph] = parseTree(`At ${text} they met.`).children;
    expect(paragraph?.type === 'paragraph' && paragraph.children.map(({ type }) => type)).toEqual(['text']);
  });

  it('reads directives of several lines and of one', () => {
    const types = parseTree(':::claim[Title]{#a-b kind=fact}\nText.\n::note[Note.]\n:::\n\n::positions\n').children.map(
      (node) => node.type,
    );
    expect(types).toEqual(['containerDirective', 'leafDirective']);
  });
});
