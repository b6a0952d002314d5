import type { Problem } from './problems/problem.ts';
import type { Files } from './read-files.ts';

/**
 * Whether a name is missing only because the file that defines it is faulty: one mistake is reported where it was made,
 * and not again at every place that relies on it.
 *
 * With a wrong `kind` in the claim `{#aid-is-due kind=fakt}`: `excuses('sources/radio-talk.md', 'aid-is-due')` → `true`
 */
export function createFaults(files: Files, problems: readonly Problem[]): Faults {
  const faulty = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const excuses = (file: string, name: string | undefined): boolean => {
    if (!faulty.has(file)) return false;
    const text = files.get(file);
    return name === undefined || text === undefined || new RegExp(`(?:#|id:\\s*["']?)${escape(name)}(?![\\w-])`).test(text);
  };
  return { files: faulty, excuses };
}

export interface Faults {
  /** Paths of the faulty files. */
  readonly files: ReadonlySet<string>;
  /** Whether a faulty file defines that name or, without one, is faulty at all. */
  readonly excuses: (file: string, name: string | undefined) => boolean;
}

function escape(text: string): string {
  return text.replace(/[^\w-]/g, '\\$&');
}
