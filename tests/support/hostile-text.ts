import fc from 'fast-check';
import { cleanText } from '../../src/memo/document/memo.ts';

/** Texts that formats break on, by what they are. */
const hostileTexts: Readonly<Record<string, string>> = {
  'control characters': 'null\u0000 bell\u0007 escape\u001B delete\u007F next\u0085 end',
  'halves of surrogate pairs': 'one\uD800 two\uDC00 three\uDFFF\uD83D end',
  'what XML forbids': 'one\uFFFE two\uFFFF three',
  'the end of a CDATA section': 'a ]]> b <![CDATA[ c',
  markup: '<script>alert("1")</script> & &amp; &#x41; <b>bold</b> <!-- note -->',
  Markdown: '# a * b * _c_ `d` [e](f) ![g](h) [^1] <https://i.example> ~~j~~ | k | $l$ ^m^ @n \\ --- {.o}',
  emoji: '👩🏽‍🚀 🇰🇷 ❤️ 한글 조약 條約 𠮷',
  'writing from right to left': 'שלום \u202Eabc\u202C العربية \u200F!',
  'spaces of all kinds': '  a\u00A0b\u2003c\u200Bd\u2028e\u2029f\tg\r\nh\ri ',
  'a very long word': 'x'.repeat(5000),
};

/** Any text at all: letters of all writings, and more often than chance would have it, what formats take for their own. */
const anyText = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Array.from('abcXYZ 019.,:;!?()[]{}<>*_~^`\'"“”#+-=|\\/@$%&\n')) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '\n\n',
        '\t',
        '\r\n',
        '\u00A0',
        '\u2028',
        '1. ',
        '- ',
        '> ',
        '## ',
        '```',
        '---',
        '[^1]',
        '&amp;',
        ']]>',
        '<b>',
        'i) ',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
  ),
  maxLength: 60,
});

/** The same as a memo has them: what its writer writes is cleaned as it is kept, and the brief’s own words are checked before. */
export const keptText = anyText.map((text) => cleanText(text, 1000));
export const keptTexts = Object.entries(hostileTexts).map(([name, text]) => [name, cleanText(text, 10_000)] as const);

/** What is left of a text once spaces and what no file can carry are taken out, so that two texts can be compared. */
export function lettersOf(text: string): string {
  return Array.from(text)
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
      const isForbidden = (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff;
      return !isControl && !isForbidden && !/\s/.test(character);
    })
    .join('');
}
