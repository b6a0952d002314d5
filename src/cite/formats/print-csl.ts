import type { CslItem } from './csl.ts';

/** Works as a CSL-JSON file, which Pandoc and reference managers read: always a list, a field a line. */
export function printCsl(items: readonly CslItem[]): string {
  return `[\n${items.map(printItem).join(',\n')}\n]\n`;
}

function printItem(item: CslItem): string {
  const fields = Object.entries(item).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `  {\n${fields.join(',\n')}\n  }`;
}
