import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import type { Publication } from '../../brief/schema/brief.ts';
import { createHandlers, remarkArrange } from './handlers.ts';
import { tidy } from './tidy.ts';

/**
 * A page’s text as Markdown: what its `<main>` says, with notes as footnotes and absolute addresses. Undefined for a page
 * that does not say it has such a twin.
 *
 * `<main><h1>The treaty</h1><p>Binding.<a class="cite" href="#note-1">1</a></p>…</main>` →
 * `---\ntitle: "The treaty"\n…---\n\n# The treaty\n\nBinding.[^1]\n\n[^1]: **Anna Berg**, …`
 */
export function writeTwin(html: string, facts: TwinFacts): string | undefined {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  const [part] = /<main\b[^]*<\/main>/.exec(html) ?? [];
  if (part === undefined || address === undefined || !html.includes(' type="text/markdown"')) return undefined;
  const [main] = parser.parse(part.replace(dialogs, '')).children;
  if (main?.type !== 'element') return undefined;
  tidy(main, address);
  let title = '';
  visit(main, { tagName: 'h1' }, (heading: Element) => {
    title = toString(heading);
    return EXIT;
  });
  const processor = unified()
    .use(rehypeRemark, { handlers: createHandlers(address) })
    .use(remarkArrange)
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, style);
  const body = processor
    .stringify(processor.runSync({ type: 'root', children: main.children }))
    .trim()
    .replace(needlessEscape, '&');
  return `${frontMatter(title, address, facts)}\n${body}\n`;
}

/** They take long to parse, and nothing of them is text. */
const dialogs = /<dialog\b[^]*?<\/dialog>/g;

const parser = unified().use(rehypeParse, { fragment: true });

/** What every twin says of the brief it comes from. */
export type TwinFacts = Pick<Publication, 'name' | 'horizon' | 'licence'>;

/** Readable as it is, and nothing in it that could be taken for HTML. */
const style = { bullet: '-', emphasis: '*', listItemIndent: 'one', resourceLink: true, rule: '-' } as const;

/** An ampersand that begins no character reference, as most in addresses, can be written as it is. */
const needlessEscape = /\\&(?!#?\w+;)/g;

/** JSON’s quoted strings are YAML’s too. */
function frontMatter(title: string, address: string, { name, horizon, licence }: TwinFacts): string {
  const fields = { title: title.replace(/\s+/g, ' ').trim(), site: name, address, horizon, licence: `${licence.name}, ${licence.url}` };
  return ['---', ...Object.entries(fields).map(([field, value]) => `${field}: ${JSON.stringify(value)}`), '---', ''].join('\n');
}
