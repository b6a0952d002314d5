import type { unified } from '@astrojs/markdown-remark';
import type { Element, Root } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { defaultSchema, type Schema } from 'hast-util-sanitize';
import { h } from 'hastscript';
import rehypeSanitize from 'rehype-sanitize';
import { visit } from 'unist-util-visit';
import { listScripts } from '../brief/language.ts';
import type { PluginOptions } from './fragments.ts';
import { rehypeAnchors } from './rehype-anchors.ts';
import { rehypeEditorNotes, rehypeNotes } from './rehype-notes.ts';
import { rehypeExchanges } from './rehype-exchanges.ts';
import { rehypeJudgements } from './rehype-judgements.ts';
import { rehypePositions } from './rehype-positions.ts';
import { rehypeSource } from './rehype-source.ts';
import { remarkDirectives } from './remark-directives.ts';

/** The way from Markdown to HTML, in order. Sanitising comes last, so that nothing made on the way escapes it. */
export function createPipeline(options: PluginOptions): Pipeline {
  return {
    remarkPlugins: [remarkDirectives],
    rehypePlugins: [
      [rehypeEditorNotes, options],
      [rehypeSource, options],
      [rehypeJudgements, options],
      [rehypePositions, options],
      [rehypeExchanges, options],
      [rehypeNotes, options],
      [rehypeAnchors, options],
      [rehypeLanguages, options],
      [rehypeBase, options],
      [rehypeSanitize, sanitizeSchema],
    ],
  };
}

/**
 * Marks words in other scripts with their language, so that the right fonts and voices are used.
 *
 * `the verb 延续` → `the verb <span lang="zh-Hans">延续</span>`
 */
function rehypeLanguages({ corpus }: PluginOptions) {
  return (tree: Root): void => {
    const { language: own, nameLanguages } = corpus().brief;
    findAndReplace(
      tree,
      listScripts(own, nameLanguages).map(({ language, pattern }) => [
        new RegExp(pattern, 'gu'),
        (text: string) => h('span', { lang: language }, text),
      ]),
    );
  };
}

/** Puts the base path before links on this site: `/themes/treaty/` → `/banks/themes/treaty/`. */
function rehypeBase({ base }: PluginOptions) {
  return (tree: Root): void => {
    visit(tree, { tagName: 'a' }, (element: Element) => {
      const { href } = element.properties;
      if (typeof href === 'string' && /^\/(?!\/)/.test(href)) element.properties.href = base + href.slice(1);
    });
  };
}

/** What a drawing is made of. */
const drawn = ['desc', 'g', 'path', 'rect', 'text', 'title', 'tspan'];

/**
 * What may leave the pipeline: the elements the plugins make, links of safe schemes, and nothing else. Ids are not prefixed,
 * since they are the published addresses; their grammar keeps them from shadowing.
 */
const sanitizeSchema: Schema = {
  tagNames: [
    ...['article', 'blockquote', 'copy-link', 'details', 'div', 'footer', 'h2', 'h3', 'hr', 'p', 'pre', 'section', 'summary'],
    ...['dd', 'dl', 'dt', 'li', 'ol', 'ul', 'table', 'tbody', 'td', 'th', 'thead', 'tr'],
    ...['a', 'b', 'br', 'code', 'em', 'i', 'span', 'strong', 'time'],
    ...['figcaption', 'figure', 'svg', ...drawn],
  ],
  ancestors: { ...defaultSchema.ancestors, ...Object.fromEntries(drawn.map((name) => [name, ['svg']])) },
  attributes: {
    '*': ['id', 'className', 'lang', 'role', 'ariaHidden', 'ariaLabel', 'dataKind', 'dataStand', 'dataStanding', 'dataTwin'],
    a: ['href', 'title', 'dataAddress'],
    div: ['popover'],
    ol: ['start'],
    path: ['d'],
    rect: ['x', 'y', 'width', 'height'],
    svg: ['viewBox'],
    text: ['x', 'y', 'textAnchor'],
    th: ['scope', 'colSpan', 'rowSpan'],
    td: ['colSpan'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
};

type Pipeline = NonNullable<Parameters<typeof unified>[0]>;
