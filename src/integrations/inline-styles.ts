import { transform } from 'lightningcss';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { citePathOf, historyPathOf } from '../brief/routes.ts';
import { hashOfStyle, layerOrder } from '../layouts/policy.ts';

/**
 * Puts what a page uses of the style sheets that it links into the page, so that one answer paints its first screen, and allows
 * it by its hash: in the policy of the page, and with those of all other pages in the header. Pages that link the same have the same.
 *
 * `<style>@layer …;</style><link rel="stylesheet" href="/_astro/a.css">` → `<style>@layer …;.claim{…}</style>`
 */
export function inlineStyles(dir: URL, base: string): { sheets: number; styles: number } {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const read = (ending: RegExp) =>
    files.filter((path) => ending.test(path)).map((path) => ({ path, text: readFileSync(new URL(path, dir), 'utf8') }));
  const sheets = new Map(read(/\.css$/).map(({ path, text }) => [base + path, text.trim()]));
  const scripts = read(/\.js$/).map(({ text }) => text);
  const scopes = new Set([...sheets.values()].join('').match(scope)?.toSorted());
  const shortNames = new Map([...scopes].map((name, index) => [name, `s${index.toString(36)}`]));
  const shorten = (text: string) => text.replace(scope, (name) => shortNames.get(name) ?? name);
  const byLinks = Map.groupBy(read(/\.html$/), ({ text }) => Array.from(text.matchAll(styleSheet), ([, href = '']) => href).join(' '));
  const pages = [...byLinks].flatMap(([hrefs, alike]) => {
    const linked = hrefs.split(' ').map((href) => sheets.get(href) ?? '');
    const style = layerOrder + shorten(prune(linked.join(''), [...alike.map(({ text }) => text), ...scripts]));
    return alike.map(({ path, text }) => ({ path, html: shorten(text), style }));
  });
  const fetched = pages.filter(({ path }) => fetchedFrom.some((folder) => path.startsWith(folder))).map(({ style }) => hashOfStyle(style));
  for (const { path, html, style } of pages) {
    const allowed = [...new Set([hashOfStyle(style), ...fetched])].toSorted().join(' ');
    const inlined = html.replace(styleSheet, '').replace(layerOrder, () => style);
    writeFileSync(new URL(path, dir), inlined.replace(hashOfStyle(layerOrder), allowed));
  }
  const hashes = new Set(pages.map(({ style }) => hashOfStyle(style)));
  const headers = new URL('_headers', dir);
  writeFileSync(headers, readFileSync(headers, 'utf8').replace(hashOfStyle(layerOrder), [...hashes].toSorted().join(' ')));
  return { sheets: sheets.size, styles: hashes.size };
}

/** Leaves out the rules for classes, and the properties, that a style sheet has and none of some texts uses. */
function prune(css: string, users: readonly string[]): string {
  const classes = Array.from(css.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name);
  const properties = css.match(/--[\w-]+(?=:)/g)?.filter((name) => !css.includes(`var(${name}`)) ?? [];
  const unused = [...new Set([...classes, ...properties])].filter((name) => !users.some((text) => text.includes(name)));
  return transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols: unused }).code.toString();
}

/** The class by which Astro tells the elements of a component. */
const scope = /\bastro-[a-z0-9]{8}\b/g;

/** Where the pages lie that scripts fetch for a part of them: the policy of the page that asks is applied to their styles too. */
const fetchedFrom = [citePathOf('/'), historyPathOf('/')].map((path) => path.slice(1));

const styleSheet = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;
