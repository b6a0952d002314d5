import type { Element, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Publication } from '../../brief/schema/brief.ts';
import { linkPeeks } from './link-peeks.ts';
import { createHandlers } from './handlers.ts';
import { remarkLiftEntries } from './lift-entries.ts';
import { readPage } from './read-page.ts';
import { tidy } from './tidy.ts';
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../../brief/classes.ts';

/**
 * A page’s text as Markdown: what its `<main>` says, with notes as footnotes and absolute addresses. Undefined for a page
 * that does not say it has such a twin.
 *
 * `<main><h1>The treaty</h1><p>Binding.<a class="cite" href="#note-1">1</a></p>…</main>` →
 * `---\ntitle: "The treaty"\n…---\n\n# The treaty\n\nBinding.[^1]\n\n[^1]: **Victor Cha**, …`
 */
export function writeTwin(html: string, facts: TwinFacts): string | undefined {
  const page = readPage(unified().use(rehypeParse).parse(html));
  if (!page) return undefined;
  linkPeeks(page.main);
  const notes = takeFootnotes(page.main);
  tidy(page.main, page.address);
  for (const { content } of notes) tidy(content, page.address);
  const processor = unified()
    .use(rehypeRemark, { handlers: createHandlers(page.address) })
    .use(remarkLiftEntries)
    .use(remarkDropEmptySections)
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, style);
  const print = (children: RootContent[]) =>
    processor
      .stringify(processor.runSync({ type: 'root', children }))
      .trim()
      .replace(needlessEscape, '&');
  const body = print(page.main.children);
  const footnotes = notes.map(({ number, content }) => `[^${number}]: ${print(content.children).replaceAll('\n', '\n    ')}`);
  return `${frontMatter(toString(page.heading), page.address, facts)}\n${[body, ...footnotes].join('\n\n')}\n`;
}

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

/**
 * Leaves out headings under which nothing stands, such as that of search results before anything was asked.
 *
 * `## Results\n\n## Topics\n\n- The treaty` → `## Topics\n\n- The treaty`
 */
function remarkDropEmptySections() {
  return (tree: Root): void => {
    tree.children = tree.children.filter((node, index, siblings) => {
      const next = siblings[index + 1];
      return node.type !== 'heading' || (next !== undefined && (next.type !== 'heading' || next.depth > node.depth));
    });
  };
}

/**
 * Takes the notes out of a page, in order: `<details class="notes">…<li id="note-1">…</li></details>` →
 * `{ number: '1', content: <li>…</li> }`
 */
function takeFootnotes(main: Element): Footnote[] {
  const notes: Footnote[] = [];
  visit(main, 'element', (element, index, parent) => {
    if (!hasClass(element, 'notes') || element.tagName !== 'details' || index === undefined || !parent) return undefined;
    visit(element, { tagName: 'li' }, (item: Element) => {
      const number = /^note-(\d+)$/.exec(String(item.properties.id))?.[1];
      if (number !== undefined) notes.push({ number, content: item });
    });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return notes;
}

interface Footnote {
  readonly number: string;
  readonly content: Element;
}
