import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { hasClass } from '../../src/brief/classes.ts';
import type { Words } from '../../src/brief/words/en.ts';

/**
 * The single words of one language’s table that neither another’s nor the texts of a brief have: where that other is spoken, none
 * of them has a place. With them goes all that stands in code instead of a table, since no sentence does without “the”, “of” or “is”.
 *
 * `listForeignWords(en, de, ['Der Tunnel …'])` → `Set { 'the', 'of', 'sources', … }`
 */
export function listForeignWords(words: Words, own: Words, texts: readonly string[]): ReadonlySet<string> {
  return splitWords(listTexts(words).join(' ')).difference(splitWords([...listTexts(own), ...texts].join(' ')));
}

/** Those of them that are in a text, addresses aside. */
export function findForeignWords(text: string, foreign: ReadonlySet<string>): string[] {
  return [...splitWords(text.replace(/https?:\S+/g, '')).intersection(foreign)];
}

/** What readers see of a page or are told of it, in one text: what stands there, and the names of what says none. */
export function readToldTexts(html: string): string {
  return listTold(unified().use(rehypeParse).parse(html)).join('\n');
}

function listTold(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (!('children' in node)) return [];
  if (node.type !== 'element') return node.children.flatMap(listTold);
  const { tagName, properties } = node;
  // Data is not spoken; nor is what only reference managers read.
  if (['script', 'style', 'pre'].includes(tagName) || hasClass(node, 'Z3988')) return [];
  const { ariaLabel, title, placeholder, alt, content } = properties;
  const isTold = tagName === 'meta' && /description|title|image:alt/.test(String(properties.name ?? properties.property));
  const names = [ariaLabel, title, placeholder, alt, isTold && content].filter((name) => typeof name === 'string');
  return [...names, ...node.children.flatMap(listTold)];
}

function splitWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{2,}/gu));
}

/** All texts of a table; those that are made of something, of nothing and of ones. */
function listTexts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return ['', 1].map((fact) => String(Reflect.apply(words, undefined, Array(words.length).fill(fact))));
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(listTexts) : [];
}
