import type { Root } from 'mdast';

/**
 * Leaves out headings under which nothing stands, such as that of search results before anything was asked.
 *
 * `## Results\n\n## Topics\n\n- The treaty` → `## Topics\n\n- The treaty`
 */
export function remarkDropEmptySections() {
  return (tree: Root): void => {
    tree.children = tree.children.filter((node, index, siblings) => {
      const next = siblings[index + 1];
      return node.type !== 'heading' || (next !== undefined && (next.type !== 'heading' || next.depth > node.depth));
    });
  };
}
