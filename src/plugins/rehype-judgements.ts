import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { hasClass } from '../brief/classes.ts';
import type { Corpus } from '../brief/corpus.ts';
import { toThemeId, type ClaimKey } from '../brief/ids.ts';
import { titleOfJudgement } from '../brief/language.ts';
import { listHeardThrough, listVoices } from '../brief/provenance.ts';
import { identify, nameOf, permalink, type PluginOptions } from './fragments.ts';
import { wordsOf } from '../brief/words.ts';

/**
 * Gathers the key judgements of a theme into one list and shows which independent voices hold each. What is cited against a
 * judgement does not count, nor does who is heard only through another.
 *
 * `<div class="judgement" id="a-b">…</div>…` → `<ol class="judgements"><li class="judgement" id="a-b">… <p class="voices">…</p></li>…</ol>`
 */
export function rehypeJudgements({ corpus: read }: PluginOptions) {
  return (tree: Root, file: VFile): void => {
    const { folder, id } = identify(file);
    if (folder !== 'themes') return;
    const corpus = read();
    const words = wordsOf(corpus.brief).passage;
    const known = new Map(corpus.themes.get(toThemeId(id))?.judgements.map((each) => [String(each.id), each]));
    const judgements = tree.children.filter(isJudgement);
    const [first] = judgements;
    if (!first) return;
    const items = judgements.map((element, index) => {
      const anchor = String(element.properties.id);
      const { text = '', support = [] } = known.get(anchor) ?? {};
      const number = permalink(anchor, `${words.judgement} ${index + 1}, ${titleOfJudgement(text)}`, String(index + 1), corpus);
      const judged = h('div', { className: 'judgement-text' }, element.children);
      return h('li', { className: 'judgement', id: anchor }, number, judged, voices(corpus, support));
    });
    tree.children.splice(tree.children.indexOf(first), 1, h('ol', { className: 'judgements', role: 'list' }, items));
    tree.children = tree.children.filter((node) => !isJudgement(node));
  };
}

/** “●●○○ Held by two of four voices: Anna Berg, Bo Lind”; the count is seen as dots. */
function voices(corpus: Corpus, claims: readonly ClaimKey[]): Element {
  const words = wordsOf(corpus.brief).passage;
  const heard = listVoices(corpus, claims);
  const all = listVoices(corpus).length;
  const names = heard.map((voice) => {
    const through = listHeardThrough(corpus, claims, voice).map((id) => nameOf(corpus, id));
    const name = nameOf(corpus, voice);
    return through.length === 0 ? name : `${name} (${words.throughIt(new Intl.ListFormat(corpus.brief.locale).format(through))})`;
  });
  const dots = '●'.repeat(heard.length) + '○'.repeat(Math.max(0, all - heard.length));
  const count = h('span', { className: 'visually-hidden' }, `${words.heldBy(heard.length, all)}: `);
  return h('p', { className: 'voices' }, h('span', { className: 'dots', ariaHidden: 'true' }, dots), count, names.join(', '));
}

function isJudgement(node: RootContent): node is Element {
  return node.type === 'element' && hasClass(node, 'judgement');
}
