import type { Nodes } from 'mdast';
import { citation } from '../brief/markdown.ts';
import { shorten, type Report } from './problems/problem.ts';
import { divideSentences } from '../brief/language.ts';
import { sourceOf, startOf, type MarkdownFile } from './parse-markdown.ts';
import { listPassages } from './read-prose.ts';

/** Reports sentences that are too long. */
export function checkSentences(markdown: MarkdownFile, blocks: readonly Nodes[], report: Report): void {
  for (const { text, offset } of listPassages(blocks).flatMap((node) => listSentences(markdown, node))) {
    const words = countWords(text);
    if (words > longestSentence) report('LongSentence', markdown.at(offset), { words, beginning: shorten(text, 48) });
  }
}

/** Reports sentences behind which no citation stands before the next one begins. */
export function checkEverySentenceCites(markdown: MarkdownFile, blocks: readonly Nodes[], report: Report): void {
  for (const { text, offset, isCited } of listPassages(blocks).flatMap((node) => listSentences(markdown, node))) {
    if (!isCited) report('UncitedSentence', markdown.at(offset), { beginning: shorten(text, 48) });
  }
}

/** Words of some blocks without their citations. */
export function countWordsOf(markdown: MarkdownFile, blocks: readonly Nodes[]): number {
  return listPassages(blocks)
    .flatMap((node) => listSentences(markdown, node))
    .reduce((sum, { text }) => sum + countWords(text), 0);
}

/** A theme of more words is not read to its end; summaries have room between these. */
export const longestTheme = 1_100;
export const wordsInBrief = { least: 120, most: 350 } as const;
const longestSentence = 40;

/** The sentences of a block with their places, wherever its lines end, and whether a citation stands at the end of each. */
function listSentences(markdown: MarkdownFile, node: Nodes): Sentence[] {
  const written = sourceOf(markdown, node);
  // As long as it was, so that places stay true.
  const plain = written.replace(citation, (all) => ' '.repeat(all.length)).replace(/\s/g, ' ');
  return divideSentences(plain).flatMap(([start, end]) => {
    const text = plain.slice(start, end).trim();
    const last = text.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
    const offset = start + plain.slice(start, end).search(/\S|$/);
    return last < 0 ? [] : [{ text, offset: startOf(node) + offset, isCited: written.slice(offset + last, end).search(citation) >= 0 }];
  });
}

interface Sentence {
  readonly text: string;
  /** In the file. */
  readonly offset: number;
  readonly isCited: boolean;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
