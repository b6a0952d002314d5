import type { Nodes, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A list whose entries have headings of their own is a sequence of sections, and in Markdown reads better as one. What
 * stands above such a heading, as a date does, goes below it, where nobody takes it for the end of the entry before.
 *
 * `1. June 2024\n\n   ## The treaty is signed` → `## The treaty is signed\n\nJune 2024`
 */
export function remarkLiftEntries() {
  return (tree: Root): void => {
    visit(tree, 'list', (list, index, parent) => {
      const entries = list.children.map((item) => item.children as RootContent[]);
      if (index === undefined || !parent || !entries.flat().some(isHeading)) return undefined;
      (parent.children as RootContent[]).splice(index, 1, ...entries.flatMap(headingFirst));
      return [SKIP, index];
    });
  };
}

function headingFirst(children: readonly RootContent[]): RootContent[] {
  const index = children.findIndex(isHeading);
  return index < 0 ? [...children] : [...children.slice(index, index + 1), ...children.slice(0, index), ...children.slice(index + 1)];
}

function isHeading({ type }: Nodes): boolean {
  return type === 'heading';
}
