import { make } from './elements.ts';

/** Text for the page, words in other scripts marked with their language: `a verb, 延续` → `a verb, <span lang="zh-Hans">延续</span>`. */
export function tagLanguages(text: string): (Node | string)[] {
  const scripts = __BRIEF__.scripts;
  if (scripts.length === 0) return [text];
  // What is split off stands behind each text, in one place for each script, of which one at most is filled.
  return text.split(new RegExp(scripts.map(({ pattern }) => `(${pattern})`).join('|'), 'u')).flatMap((run, index): (Node | string)[] => {
    const script = scripts[(index % (scripts.length + 1)) - 1];
    if (!run) return [];
    return script ? [make('span', { lang: script.language }, run)] : [run];
  });
}
