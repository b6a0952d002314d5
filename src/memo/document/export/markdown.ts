import type { BlockContent, DefinitionContent, FootnoteDefinition, PhrasingContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown, type ConstructName, type Options } from 'mdast-util-to-markdown';
import type { Run } from '../../../cite/formats/citation.ts';
import type { Content, Outline, Paragraph } from './outline.ts';

/**
 * A memo in CommonMark with the footnotes that Pandoc, forges and most editors know.
 *
 * `# On the treaty\n\nThe pact revives old ties.[^1]\n\n[^1]: Anna Berg, …`
 */
export function writeMarkdown({ title, paragraphs, notes }: Outline): string {
  return writeBlocks([
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    ...paragraphs.map(composeParagraph),
    ...notes.map(({ runs }, index) => composeNote(index + 1, runs.map(composeRun))),
  ]);
}

/**
 * A memo in Pandoc’s Markdown, whose notes are citations, to be formatted in any style: `pandoc --citeproc memo.md`.
 * The works cited are in a file of CSL-JSON beside it.
 *
 * `---\ntitle: "On the treaty"\nlang: en-GB\nbibliography: "on-the-treaty.json"\n---\n\nThe pact …[^1]\n\n[^1]: [@radio-talk, answer 4]`
 */
export function writePandoc({ title, fileName, paragraphs, notes }: Outline): string {
  const markdownTitle = writeBlocks([{ type: 'paragraph', children: [{ type: 'text', value: title }] }]).trim();
  const front = [
    '---',
    `title: ${JSON.stringify(markdownTitle)}`,
    `lang: ${__BRIEF__.locale}`,
    `bibliography: ${JSON.stringify(`${fileName}.json`)}`,
    '---',
  ];
  const body = writeBlocks([
    ...paragraphs.map(composeParagraph),
    // What is called HTML is written as it is.
    ...notes.map(({ pandoc }, index) => composeNote(index + 1, [{ type: 'html', value: pandoc }])),
  ]);
  return [...front, '', body].join('\n');
}

/** A paragraph, with the marks of its notes: `*Anna Berg · Assessment.* The pact …[^1]`. */
function composeParagraph({ role, lead, content }: Paragraph): BlockContent {
  const words = content.map(composeContent);
  if (role === 'heading') return { type: 'heading', depth: 2, children: words };
  if (role === 'remark') return { type: 'paragraph', children: [{ type: 'emphasis', children: words }] };
  const children: PhrasingContent[] = [
    ...(lead === '' ? [] : [composeRun({ text: lead, italic: true }), { type: 'text' as const, value: ' ' }]),
    ...words,
  ];
  return role === 'quotation' ? { type: 'blockquote', children: [{ type: 'paragraph', children }] } : { type: 'paragraph', children };
}

function composeContent(piece: Content): PhrasingContent {
  if ('break' in piece) return { type: 'break' };
  return 'note' in piece ? { type: 'footnoteReference', ...nameNote(piece.note) } : { type: 'text', value: piece.text };
}

function composeNote(number: number, children: PhrasingContent[]): FootnoteDefinition {
  return { type: 'footnoteDefinition', ...nameNote(number), children: [{ type: 'paragraph', children }] };
}

/** With a label: an identifier alone would be decoded by way of `innerHTML`, which this site forbids. */
function nameNote(number: number): { identifier: string; label: string } {
  return { identifier: String(number), label: String(number) };
}

function composeRun({ text, italic, href }: Run): PhrasingContent {
  const words: PhrasingContent = { type: 'text', value: text };
  // Whether asterisks beside an emoji mean anything is read in different ways: there, the words stay upright.
  const isItalic = italic && !/^[\u{10000}-\u{10FFFF}]|[\u{10000}-\u{10FFFF}]$/u.test(text);
  const set: PhrasingContent = isItalic ? { type: 'emphasis', children: [words] } : words;
  return href === undefined ? set : { type: 'link', url: href, children: [set] };
}

function writeBlocks(children: (BlockContent | DefinitionContent)[]): string {
  return toMarkdown({ type: 'root', children }, { extensions: [gfmFootnoteToMarkdown(), plainToAll] });
}

const addresses: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw'];

/** What CommonMark takes for text, and Pandoc or forges for a citation, a formula, a table, a list or a definition. */
const plainToAll: Options = {
  unsafe: [
    ...Array.from('@^~$|\\', (character) => ({ character, inConstruct: 'phrasing' as const, notInConstruct: addresses })),
    { character: '{', inConstruct: 'headingAtx' },
    { atBreak: true, character: '(', after: '(?:\\d+|[A-Za-z]+)\\)' },
    { atBreak: true, before: '[A-Za-z]|[ivxlcdmIVXLCDM]+', character: '.', after: '\\s|$' },
    { atBreak: true, before: '[A-Za-z]|[ivxlcdmIVXLCDM]+', character: ')', after: '\\s|$' },
    { atBreak: true, character: ':', after: '[:\\s]|$' },
    { atBreak: true, character: '+' },
  ],
};
