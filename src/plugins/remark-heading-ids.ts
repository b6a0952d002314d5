import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { readHeading } from '../brief/markdown.ts';

/**
 * Gives headings the ids their authors wrote.
 *
 * `## What each side promises {#each-side-promises topics="treaty"}` → `<h2 id="each-side-promises">What each side promises</h2>`
 */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading: Heading) => {
      const { id } = readHeading(heading);
      const last = heading.children.at(-1);
      if (id === undefined || last?.type !== 'text') return;
      last.value = last.value.replace(/\s*\{#[^}]*\}\s*$/u, '');
      heading.data = { ...heading.data, hProperties: { id } };
    });
  };
}
