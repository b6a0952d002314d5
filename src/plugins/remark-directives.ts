import type { Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { directiveFromMarkdown } from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { directiveSyntax } from '../brief/markdown.ts';

/**
 * Reads block directives and names the element each becomes.
 *
 * `:::claim[Aid is due]{#aid-is-due kind=fact}` → `<article class="claim" id="aid-is-due">`
 * `::note[The shells are of 152 mm.]{refs="politico-shells"}` → `<p class="editor-note" data-refs="politico-shells">`
 */
export function remarkDirectives(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(directiveSyntax());
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());

  return (tree: Root): void => {
    visit(tree, ['containerDirective', 'leafDirective'], (node) => {
      const directive = node as ContainerDirective | LeafDirective;
      const element = elements[directive.name];
      if (!element) return;
      const { id, theme, refs } = directive.attributes ?? {};
      directive.data = {
        ...directive.data,
        hName: element,
        hProperties: {
          className: [classes[directive.name] ?? directive.name],
          ...(id ? { id } : {}),
          ...(theme ? { dataTheme: theme } : {}),
          ...(refs ? { dataRefs: refs } : {}),
        },
      };
      if (directive.type === 'containerDirective')
        directive.children = directive.children.filter((child) => !(child.data && 'directiveLabel' in child.data));
    });
  };
}

const elements: Record<string, string> = {
  claim: 'article',
  note: 'p',
  'bottom-line': 'div',
  judgement: 'div',
  positions: 'div',
  exchanges: 'figure',
};
const classes: Record<string, string> = { note: 'editor-note' };
