import type { KeptMemo } from './memo-store.ts';

/** What a reader should know of where the memo is kept; empty where all is well. */
export function describeTrouble({ trouble, setAside }: Pick<KeptMemo, 'trouble' | 'setAside'>): string {
  const lost =
    setAside === undefined
      ? ''
      : `What was kept here could not be read. It is not deleted: it lies in this browser’s storage under “${setAside}”. This is a new memo.`;
  return [lost, trouble ? causes[trouble] : ''].filter(Boolean).join(' ');
}

const causes = {
  forbidden: 'This browser keeps nothing for this site: the memo lasts until you leave this page. Save it in one of the forms below.',
  full: 'This browser has no more room for this site: what you change now lasts until you leave this page. Save it in one of the forms below.',
  newer:
    'The memo in this browser was written by a newer version of this site and is left as it is. Load this page anew; what you write here until then is not kept.',
} as const;
