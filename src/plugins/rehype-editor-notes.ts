import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { hasClass } from '../brief/classes.ts';
import type { PluginOptions } from './document.ts';
import { referenceLinks } from './fragments.ts';

/**
 * Says of each editor’s note that it is one, and names the documents that bear it out.
 *
 * `<p class="editor-note" data-refs="un-charter">It says …</p>` →
 * `<p class="editor-note"><b>Editor’s note.</b> It says … (<a href="https://…">United Nations</a>, 26 June 1945)</p>`
 */
export function rehypeEditorNotes({ corpus: read }: PluginOptions) {
  return (tree: Root): void => {
    const corpus = read();
    visit(tree, { tagName: 'p' }, (element: Element) => {
      if (!hasClass(element, 'editor-note')) return;
      const ids = String(element.properties.dataRefs ?? '')
        .split(/[\s,]+/)
        .filter(Boolean);
      delete element.properties.dataRefs;
      element.children = [h('b', 'Editor’s note.'), { type: 'text', value: ' ' }, ...element.children, ...referenceLinks(corpus, ids)];
    });
  };
}
