import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../brief/corpus.ts';
import { joinAddress } from '../ledger/fragments/address.ts';
import { listRequiredFragments } from '../ledger/record/required-fragments.ts';

/**
 * Looks, in the pages as they were built, for every address of the ledger and every pin of its wordings, and stops a build
 * that lost one or has it twice.
 */
export function keptLinks(readCorpus: () => Corpus): AstroIntegration {
  return {
    name: 'kept-links',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const required = [...listRequiredFragments(readCorpus())];
        const lost = required.flatMap(([page, fragments]) => findLost(fileURLToPath(new URL(`.${page}index.html`, dir)), page, fragments));
        for (const address of lost) logger.error(`${address} was published and is not once in the pages that were built.`);
        if (lost.length > 0) process.exit(1);
        logger.info(`${required.reduce((sum, [, fragments]) => sum + fragments.length + 1, 0)} links kept`);
      },
    },
  };
}

function findLost(file: string, page: string, fragments: readonly string[]): string[] {
  if (!existsSync(file)) return [page];
  const ids = [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  const once = new Set(ids.filter((id) => ids.indexOf(id) === ids.lastIndexOf(id)));
  return fragments.filter((fragment) => !once.has(fragment)).map((fragment) => joinAddress(page, fragment));
}
