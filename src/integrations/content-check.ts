import type { AstroIntegration } from 'astro';
import { join, relative } from 'node:path';
import { listScripts } from '../brief/language.ts';
import { pathOfFile } from '../brief/routes.ts';
import { wordsOf } from '../brief/words.ts';
import type { ToldProblem } from '../browser/content-problems.ts';
import { loadCorpus } from '../corpus/load.ts';
import { listFindings, type Finding, type Problem } from '../corpus/problems/problem.ts';
import type { ReadMemo } from '../corpus/parse-content.ts';
import { handOverCorpus } from '../corpus/query.ts';
import { contentRoot } from '../corpus/read-files.ts';

/**
 * Reads and checks the content before Astro renders anything: a build with errors stops with all of them, and the earlier
 * `dist` stays as it was. What the browser’s part needs to know of the brief is written into it. In development each page shows its own, and all pages can be read.
 */
export function contentCheck(base: string): AstroIntegration {
  let problems: readonly Problem[] = [];
  /** Only while a brief is written: a build reads it once, and needs the room. */
  let memo: ReadMemo | undefined;
  const list = (severity: Problem['severity']): Finding[] => {
    const found = problems.filter((problem) => problem.severity === severity);
    return listFindings(found, relative(process.cwd(), contentRoot) || '.');
  };
  const read = () => {
    const loaded = loadCorpus(contentRoot, memo);
    handOverCorpus(loaded.corpus);
    problems = loaded.problems;
    return loaded.corpus.brief;
  };
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger, updateConfig, addWatchFile, injectScript }) => {
        if (command === 'dev') memo = new Map();
        if (command === 'dev') injectScript('page', `import '/src/browser/content-problems.ts';`);
        const brief = read();
        const { id, address, language, locale, nameLanguages } = brief;
        addWatchFile(join(contentRoot, 'brief.yaml'));
        const scripts = listScripts(language, nameLanguages);
        const inBrowser: BriefInBrowser = { id, language: new Intl.Locale(language).language, locale, scripts };
        // What is shared with scripts runs in this process too.
        Object.assign(globalThis, { __BRIEF__: inBrowser });
        const fault = findFaultOfAddress(base);
        if (fault !== undefined) {
          logger.error(fault);
          process.exit(1);
        }
        const define = { ...listConstants('__BRIEF__', inBrowser), ...listConstants('__WORDS__', wordsOf(brief)) };
        updateConfig({ site: process.env.SITE_URL ?? address, vite: { define } });
        for (const { line } of list('warning')) logger.warn(line);
        const errors = list('error');
        for (const { line } of errors) logger.error(line);
        if (errors.length === 0 || command !== 'build') return;
        const count = problems.filter(({ severity }) => severity === 'error').length;
        logger.error(`${count === 1 ? 'One problem' : `${count} problems`} in the content; nothing was built.`);
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        const show = () => {
          const told: ToldProblem[] = list('error').map(({ files, line }) => ({ line, pages: files.flatMap(findPage) }));
          server.ws.send('content:problems', told);
        };
        const check = () => {
          read();
          for (const { line } of list('error')) logger.error(line);
          // Astro keeps the list of pages until its own content changes.
          server.environments.ssr.hot.send('astro:content-changed', {});
          // Pages that are loaded anew ask what is wrong.
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.add(contentRoot);
        // Programs empty a file before they write it.
        let soon: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (relative(contentRoot, path).startsWith('..')) return;
          clearTimeout(soon);
          soon = setTimeout(() => void Promise.try(check).catch((error: unknown) => logger.error(String(error))), 50);
        });
        server.ws.on('content:ask', show);
      },
    },
  };
}

/**
 * A value and all that is in it, by the names by which code asks for them, each as an expression: a script gets what it uses of
 * it and nothing else. Functions are written as they stand, and so must need nothing but what they are given.
 *
 * `listConstants('__WORDS__', { cite: { copy: 'Copy' } })` →
 * `{ __WORDS__: '{"cite":{"copy":"Copy"}}', '__WORDS__.cite': '{"copy":"Copy"}', '__WORDS__.cite.copy': '"Copy"' }`
 */
function listConstants(name: string, value: unknown): Record<string, string> {
  if (typeof value === 'function') return { [name]: String(value) };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { [name]: JSON.stringify(value) };
  const parts = Object.entries(value).map(([key, each]) => [key, listConstants(`${name}.${key}`, each)] as const);
  const members = parts.map(([key, constants]) => `${JSON.stringify(key)}:${constants[`${name}.${key}`]}`);
  // What is no name in code is had from the whole.
  const named = parts.filter(([key]) => /^\w+$/.test(key)).map(([, constants]) => constants);
  return Object.assign({ [name]: `{${members.join()}}` }, ...named) as Record<string, string>;
}

/** What is wrong with where the site is to live, as the environment says it. */
function findFaultOfAddress(base: string): string | undefined {
  const { SITE_URL: site } = process.env;
  if (site !== undefined && !(URL.canParse(site) && /^https?:\/\/[^/]+\/?$/.test(site)))
    return `SITE_URL, “${site}”, must be the address of a whole site, such as https://brief.example; BASE_PATH says where on it the brief lies.`;
  return /^\/(?:[\w~-][\w.~-]*\/)*$/.test(base) ? undefined : `BASE_PATH, “${base}”, must be a path such as /brief/.`;
}

/** The page that a file becomes; none for lists, which all pages may need. */
function findPage(file: string): string[] {
  return file.endsWith('.md') ? [pathOfFile(file)] : [];
}
