import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Publication } from '../../brief/schema/brief.ts';
import { createHandlers } from './handlers.ts';
import { tidy } from './tidy.ts';

/**
 * A page’s text as Markdown: what its `<main>` says, with notes as footnotes and absolute addresses. Undefined for a page
 * that does not say it has such a twin.
 *
 * `<main><h1>The treaty</h1><p>Binding.<a class="cite" href="#note-1">1</a></p>…</main>` →
 * `---\ntitle: "The treaty"\n…---\n\n# The treaty\n\nBinding.[^1]\n\n[^1]: **Anna Berg**, …`
 */
export function writeTwin(html: string, { name, horizon, licence }: TwinFacts): string | undefined {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  const [part] = /<main\b[^]*<\/main>/.exec(html) ?? [];
  if (part === undefined || address === undefined || !html.includes(' type="text/markdown"')) return undefined;
  const [main] = parser.parse(part.replace(dialogs, '')).children;
  if (main?.type !== 'element') return undefined;
  tidy(main, address);
  const { handlers, notes } = createHandlers(address);
  const tree = toMdast({ type: 'root', children: main.children }, { document: true, handlers }) as Root;
  // Headings under which nothing stands are left out, such as that of search results before anything was asked.
  tree.children = tree.children.filter((node, index, { [index + 1]: next }) => {
    return node.type !== 'heading' || (next !== undefined && (next.type !== 'heading' || next.depth > node.depth));
  });
  const title = toString(tree.children.find((node) => node.type === 'heading' && node.depth === 1));
  tree.children.push(...notes);
  const facts = { title, site: name, address, horizon, licence: `${licence.name}, ${licence.url}` };
  // JSON’s quoted strings are YAML’s too.
  const head = Object.entries(facts).map(([field, value]) => `${field}: ${JSON.stringify(value)}\n`);
  return `---\n${head.join('')}---\n\n${toMarkdown(tree, style).trim().replace(needlessEscape, '&')}\n`;
}

/** They take long to parse, and nothing of them is text. */
const dialogs = /<dialog\b[^]*?<\/dialog>/g;

const parser = unified().use(rehypeParse, { fragment: true });

/** What every twin says of the brief it comes from. */
type TwinFacts = Pick<Publication, 'name' | 'horizon' | 'licence'>;

/** Readable as it is, and nothing in it that could be taken for HTML. */
const style: Options = {
  bullet: '-',
  emphasis: '*',
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** An ampersand that begins no character reference, as most in addresses, can be written as it is. */
const needlessEscape = /\\&(?!#?\w+;)/g;
