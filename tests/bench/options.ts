import { parseArgs } from 'node:util';

/**
 * Reads what is to be measured from the command line.
 *
 * `readOptions(['--only', 'growth', '--docs', '10,100'])` → `{ parts: ['growth'], sizes: [10, 100] }`
 */
export function readOptions(line: readonly string[]): Options | undefined {
  const { values } = parseArgs({ args: [...line], options: flags });
  if (values.help) return undefined;
  const parts = allParts.filter((part) => values.only?.split(',').includes(part) ?? true);
  if (parts.length === 0) throw new Error(`--only takes ${allParts.join(', ')}.`);
  return { parts, sizes: values.docs.split(',').map(readCount) };
}

export const usage = `npm run bench                                   everything, in about ten minutes
npm run bench -- --only cold,typing             some of cold, typing, growth
npm run bench -- --docs 10,100,1000,10000       numbers of made-up documents for growth
SITE_DIR=dist npm run bench                     take a site that is built already`;

const allParts = ['cold', 'typing', 'growth'] as const;

export interface Options {
  readonly parts: readonly (typeof allParts)[number][];
  readonly sizes: readonly number[];
}

const flags = {
  only: { type: 'string' },
  docs: { type: 'string', default: '10,100,1000,10000' },
  help: { type: 'boolean' },
} as const;

function readCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`“${text}” is no number of documents.`);
  return Number(text);
}
