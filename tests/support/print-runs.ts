import type { Run } from '../../src/cite/formats/citation.ts';

/** Runs as tests read them: `*italics*`, `<address>`, and `<text → address>` where a link leads elsewhere than it says. */
export function printRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, italic, href }) => {
      if (href !== undefined) return href === text ? `<${text}>` : `<${text} → ${href}>`;
      return italic ? `*${text}*` : text;
    })
    .join('');
}
