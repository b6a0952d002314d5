import type { ElementContent, Root } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { citation } from '../brief/markdown.ts';
import type { Claim } from '../brief/corpus.ts';
import { identify, type PluginOptions } from './document.ts';
import { readCited, text } from './fragments.ts';

/**
 * Turns the citations of a source’s summary into the numbers of its claims, each a link to the claim below. What stands
 * before the summary is about the reading, and is left to the end of the page.
 *
 * `<p>Binding. [@ifans#two-groups]</p>` → `<p>Binding.<a class="cite" href="#two-groups" aria-label="Claim 2: …">2</a></p>`
 */
export function rehypeInBrief({ corpus: read }: PluginOptions) {
  return (tree: Root, file: VFile): void => {
    if (identify(file).folder !== 'sources') return;
    const corpus = read();
    tree.children = tree.children.slice(Math.max(0, tree.children.findIndex(isHeading)));
    findAndReplace(tree, [
      new RegExp(`\\s*${citation.source}`, 'g'),
      (_: string, list: string): ElementContent[] => [
        h(
          'span',
          { className: 'cites' },
          readCited(corpus, list).flatMap(({ claim }, index) => [...(index > 0 ? [text(', ')] : []), mark(claim)]),
        ),
      ],
    ]);
  };
}

function isHeading(node: Root['children'][number]): boolean {
  return node.type === 'element' && node.tagName === 'h2';
}

function mark({ id, number, title }: Claim): ElementContent {
  return h('a', { className: 'cite', href: `#${id}`, ariaLabel: `Claim ${number}: ${title}` }, String(number));
}
