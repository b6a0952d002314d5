/**
 * The Markdown of this brief: CommonMark, tables and autolinks as GitHub has them, and block directives.
 * `corpus/` parses with these extensions to check; `plugins/` gives the same to Astro to render.
 */
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';

/**
 * What this brief adds to GitHub’s Markdown, and what it takes out because people type it as punctuation: the inline form of
 * directives (the “:30” of “10:30”), strikethrough (“50~60” and “100~130”, as Koreans write ranges) and task boxes.
 */
export const briefSyntax = () => ({ flow: directive().flow ?? {}, disable: { null: ['strikethrough', 'tasklistCheck'] } });

/** Text to a syntax tree with positions. */
export function parseTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), briefSyntax()],
    mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown()],
  });
}

/**
 * Divides a heading's text from the attributes in braces at its end.
 *
 * `What each side promises {#each-side-promises topics="treaty"}` →
 * `{ title: 'What each side promises', id: 'each-side-promises', topics: ['treaty'] }`
 */
export function readHeading(heading: Heading): HeadingParts {
  const match = /^(.*?)\s*\{#([^\s}]+)(?:\s+topics="([^"]*)")?\s*\}$/su.exec(toString(heading));
  const last = heading.children.at(-1);
  // Within emphasis or a link, the braces would be taken for words.
  if (!match || last?.type !== 'text' || !/\{#[^{}]*\}$/u.test(last.value.trimEnd()))
    return { title: toString(heading), id: undefined, topics: [] };
  const [, title = '', id, topics = ''] = match;
  return { title, id, topics: topics.split(/[\s,]+/).filter(Boolean) };
}

/**
 * All citations in a piece of Markdown, with their offsets in it.
 *
 * `Binding. [@a#b; against @c#d]` → `[{ cited: [{ key: 'a#b', isAgainst: false }, { key: 'c#d', isAgainst: true }], start: 9, end: 29 }]`
 */
export function findCitations(text: string): WrittenCitation[] {
  return [...text.matchAll(citation)].map((match) => {
    const cited = (match[1] ?? '').split(';').map((written) => written.trim());
    return {
      cited: cited.map((written) => ({ key: written.replace(/^(?:against\s+)?@/, ''), isAgainst: written.startsWith('against') })),
      wellFormed: !/( {2}|\\)\n/.test(match[0]) && cited.every((written) => /^(?:against\s+)?@[^\s#@]+#[^\s#@]+$/.test(written)),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** Prose without its citations and their leading space: `Binding. [@a#b] Next.` → `Binding. Next.` */
export function withoutCitations(text: string): string {
  return text.replace(new RegExp(`\\s*${citation.source}`, 'g'), '').trim();
}

/** Claims as prose cites them, with the space before: `['letter#two-groups', 'weekly-letter#trade']` → ` [@letter#two-groups; @weekly-letter#trade]`. */
export function writeCitation(claims: readonly string[]): string {
  return claims.length === 0 ? '' : ` [${claims.map((key) => `@${key}`).join('; ')}]`;
}

/** Claims in brackets, those cited because they say otherwise behind the word “against”: a prefix, as Pandoc has it. */
export const citation = /\[((?:against\s+)?@[^\][]*)\]/g;

export interface HeadingParts {
  readonly title: string;
  readonly id: string | undefined;
  readonly topics: readonly string[];
}

export interface WrittenCitation {
  readonly cited: readonly { readonly key: string; readonly isAgainst: boolean }[];
  readonly wellFormed: boolean;
  readonly start: number;
  readonly end: number;
}
