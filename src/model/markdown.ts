/**
 * The Markdown of this brief: CommonMark, tables and autolinks as GitHub has them, and block directives.
 * The inline form of directives is left out, because it takes the “:30” out of “10:30”.
 * `corpus/` parses with these extensions to check; `plugins/` gives the same to Astro to render.
 */
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';

/** Block directives only, for micromark. */
export const directiveSyntax = () => ({ flow: directive().flow ?? {} });

/** Text to a syntax tree with positions. */
export function parseTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), directiveSyntax()],
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
 * `Binding. [@a#b; @c#d]` → `[{ keys: ['a#b', 'c#d'], start: 9, end: 21 }]`
 */
export function findCitations(text: string): WrittenCitation[] {
  return [...text.matchAll(/\[(@[^\][]*)\]/g)].map((match) => {
    const keys = (match[1] ?? '').split(';').map((key) => key.trim());
    return {
      keys: keys.map((key) => key.replace(/^@/, '')),
      wellFormed: !/( {2}|\\)\n/.test(match[0]) && keys.every((key) => /^@[^\s#@]+#[^\s#@]+$/.test(key)),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** Prose without its citations and their leading space: `Binding. [@a#b] Next.` → `Binding. Next.` */
export function withoutCitations(text: string): string {
  return text.replace(/\s*\[@[^\][]*\]/g, '').trim();
}

export interface HeadingParts {
  readonly title: string;
  readonly id: string | undefined;
  readonly topics: readonly string[];
}

export interface WrittenCitation {
  readonly keys: readonly string[];
  readonly wellFormed: boolean;
  readonly start: number;
  readonly end: number;
}
