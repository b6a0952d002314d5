/**
 * Marks words in the passage that was found by them, without changing the page: by the CSS Custom Highlight API, and where a
 * browser has none, not at all. The marks go with Esc and with the next landing.
 *
 * `markSought(document.getElementById('upper-hand'), ['upper hand', 'river'])`
 */
export function markSought(target: Element, words: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const pattern = toPattern(words);
  const ranges = listParts(target).flatMap((part) => listTexts(part).flatMap((text) => findRanges(text, pattern)));
  CSS.highlights.set('sought', new Highlight(...ranges));
  const end = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    CSS.highlights.delete('sought');
    removeEventListener('keydown', end);
    removeEventListener('hashchange', end);
  };
  addEventListener('keydown', end);
  addEventListener('hashchange', end);
}

/** Whole words, in which a hyphen must not be escaped, since the pattern is one of Unicode; Korean and Chinese ones may have others written onto them. */
function toPattern(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{Script=Latin}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{Script=Latin}\\p{N}])`, 'giu');
}

/** A heading, with the tools beside it, stands for all that follows it, up to the next one as high. */
function listParts(target: Element): Element[] {
  const heading = target.closest(headings);
  if (!heading) return [target];
  const head = heading.parentElement?.matches(':has(> .passage-tools)') ? heading.parentElement : heading;
  const parts: Element[] = [head];
  for (let next = head.nextElementSibling; next && !isAsHigh(next, heading); next = next.nextElementSibling) parts.push(next);
  return parts;
}

function isAsHigh(element: Element, heading: Element): boolean {
  const other = element.matches(headings) ? element : element.querySelector(`:scope > :is(${headings})`);
  return other !== null && other.tagName <= heading.tagName;
}

const headings = 'h1, h2, h3';

function listTexts(part: Element): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  return texts;
}

function findRanges(text: Text, pattern: RegExp): StaticRange[] {
  return Array.from(text.data.matchAll(pattern), ({ 0: word, index }) => {
    return new StaticRange({ startContainer: text, startOffset: index, endContainer: text, endOffset: index + word.length });
  });
}
