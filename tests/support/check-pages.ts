import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readMissingPage, readSitePages, type SitePage } from './site-pages.ts';
import { htmlRules } from '../../.config/html-validate.ts';

/**
 * Follows every link of a built site that leads to the site itself: addresses of pages and files, fragments of pages.
 *
 * `checkLinks(folder, { base: '/tumen/', origin: 'https://example.org' })` →
 * `{ checked: 4210, broken: ['/themes/arms/ → /tumen/sources/radio-talk/#workers'] }`
 */
export function checkLinks(folder: string, { base, origin }: { base: string; origin: string }): CheckedLinks {
  const missing = readMissingPage(folder);
  const pages = new Map([...readSitePages(folder), [missing.path, missing]]);
  const broken: string[] = [];
  let checked = 0;
  for (const page of pages.values()) {
    for (const link of listLinks(page)) {
      const address = new URL(link, `${origin}${base}${page.path.slice(1)}`);
      if (address.origin !== origin) continue;
      checked += 1;
      if (!leadsSomewhere(address)) broken.push(`${page.path} → ${link}`);
    }
  }
  return { checked, broken };

  function leadsSomewhere({ pathname, hash }: URL): boolean {
    if (!pathname.startsWith(base)) return false;
    const path = decodeURIComponent(pathname.slice(base.length - 1));
    const target = pages.get(path);
    if (!target) return hash === '' && path !== '/' && !path.endsWith('/') && isFile(join(folder, path));
    return hash === '' || target.ids.has(decodeURIComponent(hash.slice(1)));
  }
}

interface CheckedLinks {
  /** How many lead to the site itself. */
  readonly checked: number;
  /** Each that leads nowhere, with the page it stands on. */
  readonly broken: readonly string[];
}

/** All addresses a page names, wherever its elements have them. */
function listLinks({ elements }: SitePage): string[] {
  return elements.flatMap(({ tagName, properties }) => {
    const named = [properties.href, properties.src, properties.action, properties.cite, properties.dataSrc];
    const announced = tagName === 'meta' && ['og:url', 'og:image'].includes(String(properties.property)) ? [properties.content] : [];
    return [...named, ...announced].filter((value) => typeof value === 'string');
  });
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** What is wrong with the HTML of a page: `['12:40 no-dup-id: Duplicate ID "a"']` */
export async function validateHtml({ html, path }: Pick<SitePage, 'html' | 'path'>): Promise<string[]> {
  const { results } = await validator.validateString(html, `${path}index.html`);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`));
}

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
