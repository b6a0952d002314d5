import type { unified } from '@astrojs/markdown-remark';
import rehypeSanitize from 'rehype-sanitize';
import type { PluginOptions } from './document.ts';
import { rehypeAnchors } from './rehype-anchors.ts';
import { rehypeBase } from './rehype-base.ts';
import { rehypeClaims } from './rehype-claims.ts';
import { rehypeEditorNotes } from './rehype-editor-notes.ts';
import { rehypeExchanges } from './exchanges/rehype-exchanges.ts';
import { rehypeInBrief } from './rehype-in-brief.ts';
import { rehypeJudgements } from './rehype-judgements.ts';
import { rehypeLanguages } from './rehype-languages.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { rehypePermalinks } from './rehype-permalinks.ts';
import { rehypePositions } from './rehype-positions.ts';
import { remarkDirectives } from './remark-directives.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** The way from Markdown to HTML, in order. Sanitising comes last, so that nothing made on the way escapes it. */
export function createPipeline(options: PluginOptions): Pipeline {
  return {
    remarkPlugins: [remarkDirectives, remarkHeadingIds],
    rehypePlugins: [
      [rehypeEditorNotes, options],
      [rehypeInBrief, options],
      [rehypeClaims, options],
      [rehypeJudgements, options],
      [rehypePositions, options],
      [rehypeExchanges, options],
      [rehypeNotes, options],
      rehypePermalinks,
      [rehypeAnchors, options],
      rehypeLanguages,
      [rehypeBase, options],
      [rehypeSanitize, sanitizeSchema],
    ],
  };
}

type Pipeline = NonNullable<Parameters<typeof unified>[0]>;
