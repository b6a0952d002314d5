import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { citePathOf, historyPathOf } from '../brief/routes.ts';
import { hashOfStyle, layerOrder } from '../layouts/policy.ts';

/**
 * Puts the style sheets that a page links into the page, so that one answer paints its first screen, and allows them by their
 * hash: in the policy of the page, and with those of all other pages in the header.
 *
 * `<style>@layer …;</style><link rel="stylesheet" href="/_astro/a.css">` → `<style>@layer …;.claim{…}</style>`
 */
export function inlineStyles(base: string): AstroIntegration {
  return {
    name: 'inline-styles',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const sheets = new Map<string, string>();
        const readSheet = (href: string): string => {
          const sheet = sheets.get(href) ?? readFileSync(new URL(href.slice(base.length), dir), 'utf8').trim();
          sheets.set(href, sheet);
          return sheet;
        };
        const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.html'))
          .map((name) => {
            const path = `/${name.replaceAll('\\', '/')}`;
            const file = new URL(`.${path}`, dir);
            const html = readFileSync(file, 'utf8');
            const linked = [...html.matchAll(styleSheet)].map(([, href = '']) => readSheet(href));
            return { path, file, html, style: layerOrder + linked.join('') };
          });
        const fetched = pages
          .filter(({ path }) => fetchedFrom.some((folder) => path.startsWith(folder)))
          .map(({ style }) => hashOfStyle(style));
        for (const { file, html, style } of pages) {
          const allowed = [...new Set([hashOfStyle(style), ...fetched])].join(' ');
          const inlined = html.replace(styleSheet, '').replace(layerOrder, () => style);
          writeFileSync(file, inlined.replace(hashOfStyle(layerOrder), allowed));
        }
        const hashes = new Set(pages.map(({ style }) => hashOfStyle(style)));
        const headers = new URL('_headers', dir);
        writeFileSync(headers, readFileSync(headers, 'utf8').replace(hashOfStyle(layerOrder), [...hashes].toSorted().join(' ')));
        logger.info(`${sheets.size} style sheets in ${hashes.size} combinations put into the pages`);
      },
    },
  };
}

/** Where the pages lie that scripts fetch for a part of them: the policy of the page that asks is applied to their styles too. */
const fetchedFrom = [citePathOf('/'), historyPathOf('/')];

const styleSheet = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;
