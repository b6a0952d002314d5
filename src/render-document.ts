import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCorpus } from './corpus/query.ts';
import { contentRoot } from './corpus/read-files.ts';
import { createPipeline } from './plugins/pipeline.ts';

/**
 * A document of the content as HTML. It is made when its page is: in development nothing else is.
 *
 * `await renderDocument('themes', 'treaty')` → `<div class="row row-lead"><div class="bottom-line">…`
 */
export async function renderDocument(folder: 'sources' | 'themes' | 'pages', id: string): Promise<string> {
  const file = join(contentRoot, folder, `${id}.md`);
  const body = readFileSync(file, 'utf8').replace(/^---\n[^]*?^---[ \t]*$/m, '');
  const { code } = await (await processor).render(body, { fileURL: pathToFileURL(file) });
  return code;
}

const processor = createMarkdownProcessor({
  gfm: true,
  smartypants: false,
  syntaxHighlight: false,
  ...createPipeline({ corpus: readCorpus, base: import.meta.env.BASE_URL }),
});
