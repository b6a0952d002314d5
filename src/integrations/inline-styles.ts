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
  const read = (path: string) => readFileSync(new URL(path, dir), 'utf8');
  const sheets = new Map(files.filter((path) => path.endsWith('.css')).map((path) => [base + path, read(path).trim()]));
  const scripts = files.filter((path) => path.endsWith('.js'));
  const scopes = new Set([...sheets.values()].join('').match(scope)?.toSorted());
  const shortNames = new Map([...scopes].map((name, index) => [name, `s${index.toString(36)}`]));
  const shorten = (text: string) => text.replace(scope, (name) => shortNames.get(name) ?? name);
  const pages = files.filter((path) => path.endsWith('.html'));
  const byLinks = Map.groupBy(pages, (path) => Array.from(read(path).matchAll(styleSheet), ([, href = '']) => href).join(' '));
  const groups = [...byLinks].map(([hrefs, paths]) => {
    const linked = hrefs.split(' ').map((href) => sheets.get(href) ?? '');
    // A page is read when it is needed: all of them together would fill the memory.
    const style = layerOrder + shorten(prune(linked.join(''), [...scripts, ...paths].values().map(read)));
    return { paths, style, hash: hashOfStyle(style) };
  });
  const fetched = groups.filter(({ paths }) => paths.some((path) => fetchedFrom.some((folder) => path.startsWith(folder))));
  for (const { paths, style, hash } of groups) {
    const allowed = [...new Set([hash, ...fetched.map((each) => each.hash)])].toSorted().join(' ');
    for (const path of paths) {
      const inlined = shorten(read(path))
        .replace(styleSheet, '')
        .replace(layerOrder, () => style);
      writeFileSync(new URL(path, dir), inlined.replace(hashOfStyle(layerOrder), allowed));
    }
  }
  const hashes = new Set(groups.map(({ hash }) => hash));
  const headers = new URL('_headers', dir);
  writeFileSync(headers, readFileSync(headers, 'utf8').replace(hashOfStyle(layerOrder), [...hashes].toSorted().join(' ')));
  return { sheets: sheets.size, styles: hashes.size };
}

/** Leaves out the rules for classes, and the properties, that a style sheet has and none of some texts uses. */
function prune(css: string, users: Iterable<string>): string {
  const classes = Array.from(css.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name);
  const properties = css.match(/--[\w-]+(?=:)/g)?.filter((name) => !css.includes(`var(${name}`)) ?? [];
  const unused = findUnused([...classes, ...properties], users);
  return transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols: unused }).code.toString();
}

/** The names that are in none of some texts. */
function findUnused(names: readonly string[], texts: Iterable<string>): string[] {
  const unused = new Set(names);
  for (const text of texts) for (const name of unused) if (text.includes(name)) unused.delete(name);
  return [...unused];
}

/** The class by which Astro tells the elements of a component. */
const scope = /\bastro-[a-z0-9]{8}\b/g;

/** Where the pages lie that scripts fetch for a part of them: the policy of the page that asks is applied to their styles too. */
const fetchedFrom = [citePathOf('/'), historyPathOf('/')].map((path) => path.slice(1));

const styleSheet = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;
