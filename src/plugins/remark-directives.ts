import type { Heading, Root } from 'mdast';
import { directiveFromMarkdown, type ContainerDirective, type LeafDirective } from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { briefSyntax, readHeading } from '../brief/markdown.ts';

/**
 * Reads block directives and names the element each becomes; gives headings the ids their authors wrote.
 *
 * `:::claim[Aid is due]{#aid-is-due kind=fact}` → `<article class="claim" id="aid-is-due">`
 * `::note[The shells are of 152 mm.]{refs="politico-shells"}` → `<p class="editor-note" data-refs="politico-shells">`
 * `## What each side promises {#each-side-promises topics="treaty"}` → `<h2 id="each-side-promises">What each side promises</h2>`
 */
export function remarkDirectives(this: Processor) {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(briefSyntax());
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());

  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'containerDirective' || node.type === 'leafDirective') nameElement(node);
      else if (node.type === 'heading') nameHeading(node);
    });
  };
}

function nameElement(directive: ContainerDirective | LeafDirective): void {
  const [element, className] = elements[directive.name] ?? [];
  if (!element) return;
  const { id, theme, refs } = directive.attributes ?? {};
  directive.data = {
    ...directive.data,
    hName: element,
    hProperties: {
      className: [className ?? directive.name],
      ...(id ? { id } : {}),
      ...(theme ? { dataTheme: theme } : {}),
      ...(refs ? { dataRefs: refs } : {}),
    },
  };
  if (directive.type === 'containerDirective')
    directive.children = directive.children.filter((child) => !(child.data && 'directiveLabel' in child.data));
}

/** The element that each directive becomes, and its class where that is another word. */
const elements: Record<string, [element: string, className?: string]> = {
  claim: ['article'],
  note: ['p', 'editor-note'],
  'bottom-line': ['div'],
  judgement: ['div'],
  positions: ['div'],
  exchanges: ['figure'],
};

function nameHeading(heading: Heading): void {
  const { id } = readHeading(heading);
  const last = heading.children.at(-1);
  if (id === undefined || last?.type !== 'text') return;
  last.value = last.value.replace(/\s*\{#[^}]*\}\s*$/u, '');
  heading.data = { ...heading.data, hProperties: { id } };
}
