import type { Nodes } from 'mdast';
import type { SourceId } from '../brief/ids.ts';
import { divideSentences } from '../brief/language.ts';
import { citation } from '../brief/markdown.ts';
import { locate, sourceOf, startOf, type MarkdownFile } from './parse-markdown.ts';
import { shorten, type Location, type Report } from './problems/problem.ts';
import { listPassages, plainText, readCitations } from './read-prose.ts';

/** Reports passages of a theme that cite nothing, sentences that nobody reads once, and more words than anybody reads. */
export function checkTheme(markdown: MarkdownFile, report: Report): void {
  const blocks = markdown.tree.children;
  for (const node of listPassages(blocks)) {
    const { cited, malformed } = readCitations(markdown, [node]);
    if (cited.length + malformed.length === 0)
      report('UncitedParagraph', locate(markdown, node), { beginning: shorten(plainText([node]), 48) });
  }
  const words = checkSentences(listSentences(markdown, blocks), report);
  if (words > longestTheme) report('LongTheme', markdown.at(0), { words, most: longestTheme });
}

/** Reports what a summary rests on beside its own source’s claims, sentences that rest on none, and too few or too many words. */
export function checkSummary(source: SourceId, markdown: MarkdownFile, blocks: readonly Nodes[], report: Report): void {
  for (const { name, place } of readCitations(markdown, blocks).cited) {
    if (!name.startsWith(`${source}#`)) report('SummaryOfOtherSource', place, { citation: name, source });
  }
  const sentences = listSentences(markdown, blocks);
  for (const { text, place, isCited } of sentences) {
    if (!isCited) report('UncitedSentence', place, { beginning: shorten(text, 48) });
  }
  const words = checkSentences(sentences, report);
  const [start] = blocks;
  if (words < wordsInSummary.least || words > wordsInSummary.most)
    report('SummaryLength', start ? locate(markdown, start) : markdown.at(0), { words, ...wordsInSummary });
}

const longestTheme = 1_100;
const wordsInSummary = { least: 120, most: 350 };
const longestSentence = 40;

/** Reports sentences that are too long, and counts the words of all. */
function checkSentences(sentences: readonly Sentence[], report: Report): number {
  for (const { text, words, place } of sentences) {
    if (words > longestSentence) report('LongSentence', place, { words, beginning: shorten(text, 48) });
  }
  return sentences.reduce((sum, { words }) => sum + words, 0);
}

/** The sentences of some blocks without their citations, wherever their lines end. */
export function listSentences(markdown: MarkdownFile, blocks: readonly Nodes[]): Sentence[] {
  return listPassages(blocks).flatMap((node) => {
    const written = sourceOf(markdown, node);
    // As long as it was, so that places stay true.
    const plain = written.replace(citation, (all) => ' '.repeat(all.length)).replace(/\s/g, ' ');
    return divideSentences(plain).flatMap(([start, end]): Sentence[] => {
      const text = plain.slice(start, end).trim();
      const last = text.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
      if (last < 0) return [];
      const offset = start + plain.slice(start, end).search(/\S/);
      const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
      const isCited = written.slice(offset + last, end).search(citation) >= 0;
      return [{ text, words, place: markdown.at(startOf(node) + offset), isCited }];
    });
  });
}

interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly place: Location;
  /** Whether a citation stands at its end. */
  readonly isCited: boolean;
}
