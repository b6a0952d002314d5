import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Corpus } from '../../src/brief/corpus.ts';
import { createPipeline } from '../../src/plugins/pipeline.ts';
import { loadSmallBrief } from './check-fixture.ts';

/**
 * Renders Markdown as the site would, for the file of that name in the small brief.
 *
 * `await renderMarkdown('pages/about.md', 'the verb 延续')` → `'<p>the verb <span lang="zh-Hans">延续</span></p>'`
 */
export async function renderMarkdown(file: string, text: string, { corpus = smallBrief, base = '/' }: Surroundings = {}): Promise<string> {
  const processor = await createMarkdownProcessor({
    gfm: true,
    smartypants: false,
    syntaxHighlight: false,
    ...createPipeline({ corpus: () => corpus, base }),
  });
  const { code } = await processor.render(text, { fileURL: new URL(`file:///content/${file}`) });
  return code;
}

/** HTML with a line for each block, to be read and compared. */
export function inLines(html: string): string {
  const blocks = 'article|blockquote|details|div|dl|footer|h2|h3|li|ol|p|section|table|tbody|td|th|thead|tr|ul';
  return `${html
    .replace(/\n+/g, '')
    .replace(new RegExp(`(?=<(?:${blocks})\\b)`, 'g'), '\n')
    .trim()}\n`;
}

interface Surroundings {
  readonly corpus?: Corpus | undefined;
  readonly base?: string;
}

const smallBrief = loadSmallBrief().corpus;
