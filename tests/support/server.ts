import { serveSite, type ServedSite } from '../../src/commands/serve-site.ts';
import { isFirefox } from './firefox.ts';

/** Serves a built site to the browser that the tests run in. */
export function serveToBrowser(folder: string, base = '/'): Promise<ServedSite> {
  return serveSite(folder, { base, adapt: isFirefox ? allowEval : undefined });
}

/** In Firefox, what tests run in a page is evaluated there, which its policy forbids; all else of the policy stays. */
function allowEval(text: string): string {
  return text
    .replaceAll("script-src 'self'", "script-src 'self' 'unsafe-eval'")
    .replaceAll(/; require-trusted-types-for 'script'; trusted-types 'none'/g, '');
}
