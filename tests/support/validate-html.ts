import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlRules } from '../../.config/html-validate.ts';
import type { SitePage } from './site-pages.ts';

/** What is wrong with the HTML of a page: `['12:40 no-dup-id: Duplicate ID "a"']` */
export async function validateHtml({ html, path }: Pick<SitePage, 'html' | 'path'>): Promise<string[]> {
  const { results } = await validator.validateString(html, `${path}index.html`);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`));
}

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
