/** `make('a', { href: '/themes/' }, 'Themes')`: an element with attributes and children; texts become text nodes, whatever they contain. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** Text for the page, Korean and Chinese words marked with their language: `a verb, 延续` → `a verb, <span lang="zh-Hans">延续</span>`. */
export function tagLanguages(text: string): (Node | string)[] {
  return text
    .split(/((?:\p{Script=Hangul}|(?<=\p{Script=Hangul})\s(?=\p{Script=Hangul}))+|\p{Script=Han}+)/u)
    .map((run, index) => (index % 2 === 0 ? run : make('span', { lang: /\p{Script=Han}/u.test(run) ? 'zh-Hans' : 'ko' }, run)));
}
