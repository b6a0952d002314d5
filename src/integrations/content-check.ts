import type { AstroIntegration } from 'astro';
import { join, relative } from 'node:path';
import { listScripts } from '../brief/language.ts';
import { loadCorpus } from '../corpus/load.ts';
import { formatProblem, type Problem } from '../corpus/problems/problem.ts';
import { handOverCorpus } from '../corpus/query.ts';
import { contentRoot } from '../corpus/read-files.ts';

/**
 * Reads and checks the content before Astro renders anything: a build with errors stops with all of them, and the earlier
 * `dist` stays as it was. What the browser’s part needs to know of the brief is written into it. In development they are shown in the browser, and again whenever a content file changes.
 */
export function contentCheck(base: string): AstroIntegration {
  let problems: readonly Problem[] = [];
  const list = (severity: Problem['severity']) => {
    const root = relative(process.cwd(), contentRoot) || '.';
    return problems.filter((problem) => problem.severity === severity).map((problem) => formatProblem(problem, root));
  };
  const read = () => {
    const loaded = loadCorpus(contentRoot);
    handOverCorpus(loaded.corpus);
    problems = loaded.problems;
    return loaded.corpus.brief;
  };
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig, addWatchFile }) => {
        const { id, address, language, locale, nameLanguages } = read();
        addWatchFile(join(contentRoot, 'brief.yaml'));
        const inBrowser: BriefInBrowser = { id, locale, scripts: listScripts(language, nameLanguages) };
        const define = Object.entries(inBrowser).map(([field, value]) => [`__BRIEF__.${field}`, JSON.stringify(value)] as const);
        const fault = findFaultOfAddress(base);
        if (fault !== undefined) {
          logger.error(fault);
          process.exit(1);
        }
        updateConfig({ site: process.env.SITE_URL ?? address, vite: { define: Object.fromEntries(define) } });
        for (const line of list('warning')) logger.warn(line);
        const errors = list('error');
        for (const line of errors) logger.error(line);
        if (errors.length === 0 || command !== 'build') return;
        logger.error(`${errors.length === 1 ? 'One problem' : `${errors.length} problems`} in the content; nothing was built.`);
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const show = (errors: readonly string[]) =>
          server.ws.send({ type: 'error', err: { name: 'Content', message: errors.join('\n\n'), stack: '' } });
        const check = async () => {
          read();
          const errors = list('error');
          for (const line of errors) logger.error(line);
          if (errors.length > 0) show(errors);
          else {
            await refreshContent?.({});
            server.ws.send({ type: 'full-reload' });
          }
        };
        server.watcher.add(contentRoot);
        server.watcher.on('all', (_, path) => {
          if (!relative(contentRoot, path).startsWith('..')) check().catch((error: unknown) => logger.error(String(error)));
        });
        // A page that opens later has missed what was sent.
        server.ws.on('connection', () => {
          const errors = list('error');
          if (errors.length > 0) setTimeout(show, 100, errors);
        });
      },
    },
  };
}

/** What is wrong with where the site is to live, as the environment says it. */
function findFaultOfAddress(base: string): string | undefined {
  const { SITE_URL: site } = process.env;
  if (site !== undefined && !(URL.canParse(site) && /^https?:\/\/[^/]+\/?$/.test(site)))
    return `SITE_URL, “${site}”, must be the address of a whole site, such as https://brief.example; BASE_PATH says where on it the brief lies.`;
  return /^\/(?:[\w~-][\w.~-]*\/)*$/.test(base) ? undefined : `BASE_PATH, “${base}”, must be a path such as /brief/.`;
}
