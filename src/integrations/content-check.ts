import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import type { LoadedCorpus } from '../corpus/load.ts';
import { contentRoot } from '../corpus/root.ts';
import { formatProblem, type Problem } from '../corpus/problems/problem.ts';

/**
 * Checks the content before Astro renders anything: a build with errors stops with all of them, and the earlier `dist`
 * stays as it was. In development they are shown in the browser, and again whenever a content file changes.
 */
export function contentCheck(initial: readonly Problem[], reload: () => LoadedCorpus): AstroIntegration {
  let problems = initial;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        for (const line of format(problems, 'warning')) logger.warn(line);
        const errors = format(problems, 'error');
        if (errors.length === 0) return;
        for (const line of errors) logger.error(line);
        if (command === 'build') {
          logger.error(`${errors.length === 1 ? 'One problem' : `${errors.length} problems`} in the content; nothing was built.`);
          process.exit(1);
        }
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const show = (errors: readonly string[]) =>
          server.ws.send({ type: 'error', err: { name: 'Content', message: errors.join('\n\n'), stack: '' } });
        const check = async () => {
          ({ problems } = reload());
          const errors = format(problems, 'error');
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
          const errors = format(problems, 'error');
          if (errors.length > 0) setTimeout(show, 100, errors);
        });
      },
    },
  };
}

function format(problems: readonly Problem[], severity: Problem['severity']): string[] {
  const root = relative(process.cwd(), contentRoot) || '.';
  return problems.filter((problem) => problem.severity === severity).map((problem) => formatProblem(problem, root));
}
