import type { Root } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { h } from 'hastscript';

/**
 * Marks Korean and Chinese words with their language, so that the right fonts and voices are used.
 *
 * `the verb 延续` → `the verb <span lang="zh-Hans">延续</span>`
 */
export function rehypeLanguages() {
  return (tree: Root): void => {
    findAndReplace(tree, [
      [/\p{Script=Hangul}[\p{Script=Hangul}\s·]*\p{Script=Hangul}|\p{Script=Hangul}/gu, (text: string) => h('span', { lang: 'ko' }, text)],
      [/\p{Script=Han}+/gu, (text: string) => h('span', { lang: 'zh-Hans' }, text)],
    ]);
  };
}
