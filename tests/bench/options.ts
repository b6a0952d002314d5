import { parseArgs } from 'node:util';

/**
 * Reads what is to be measured from the command line.
 *
 * `readOptions(['--only', 'growth', '--docs', '10,100'])` → `{ parts: ['growth'], sizes: [10, 100], starlightUpTo: 1000 }`
 */
export function readOptions(line: readonly string[]): Options | undefined {
  const { values } = parseArgs({ args: [...line], options: flags });
  if (values.help) return undefined;
  const parts = allParts.filter((part) => values.only?.split(',').includes(part) ?? true);
  if (parts.length === 0) throw new Error(`--only takes ${allParts.join(', ')}.`);
  return { parts, sizes: values.docs.split(',').map(readCount), starlightUpTo: readCount(values['starlight-up-to']) };
}

export const usage = `npm run bench                                   everything, in about ten minutes
npm run bench -- --only cold,typing             some of cold, typing, growth
npm run bench -- --docs 10,100,1000,10000       numbers of made-up documents for growth
npm run bench -- --starlight-up-to 10000        let Starlight build more than 1,000 documents too
SITE_DIR=dist npm run bench                     take a site that is built already`;

const allParts = ['cold', 'typing', 'growth'] as const;

export interface Options {
  readonly parts: readonly (typeof allParts)[number][];
  readonly sizes: readonly number[];
  /** Larger collections are not built with Starlight. */
  readonly starlightUpTo: number;
}

const flags = {
  only: { type: 'string' },
  docs: { type: 'string', default: '10,100,1000,10000' },
  'starlight-up-to': { type: 'string', default: '1000' },
  help: { type: 'boolean' },
} as const;

function readCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`“${text}” is no number of documents.`);
  return Number(text);
}
