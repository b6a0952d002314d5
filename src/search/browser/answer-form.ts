import { isEmptySearch, type Search } from '../query/search-address.ts';
import type { Ranked } from '../query/rank-passages.ts';
import { createSearch, type Answer } from './create-search.ts';
import { createResultsView } from './results-view.ts';

/**
 * Answers, in the results beside it, when something in a form changes: where answers cost something, after a short pause in the
 * typing. A Hangul syllable that is still being composed may be the last one, other characters being composed are none yet; an
 * answer that comes after the next question is dropped. `askNow` asks at once.
 */
export function answerForm(root: HTMLElement, form: HTMLFormElement, index: Promise<unknown>, answering: Answering) {
  const search = createSearch(index);
  const view = createResultsView(root);
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    latest += 1;
    clearTimeout(pause);
    view.begin();
    answering.begin?.();
    return latest;
  };
  const ask = async (asked: Search): Promise<Asked> => {
    if (isEmptySearch(asked)) return { search: asked, answer: undefined, hits: [] };
    const answer = await search.ask(asked);
    return { search: asked, answer, hits: await answer.found.load(0, answering.most()) };
  };
  const askAndShow = async () => {
    const question = begin();
    const isLatest = () => question === latest;
    const waits = patience.map((time, at) => setTimeout(() => isLatest() && view.wait(at > 0), time));
    const asked = await ask(answering.read()).catch(() => undefined);
    waits.forEach(clearTimeout);
    if (!isLatest()) return;
    if (!asked) view.fail();
    else if (asked.answer) view.show(asked.answer, asked.hits, isLatest);
    else view.clear();
    answering.answered(asked);
  };
  const askNow = () => void askAndShow();
  const askSoon = (event: Event) => {
    const isTyping = event instanceof InputEvent;
    const isComposing = isTyping && event.isComposing;
    begin();
    if (isComposing && !isHangul(event.target)) return;
    pause = setTimeout(askNow, isComposing ? composingPause : isTyping && !search.isLocal() ? typingPause : 0);
  };
  form.addEventListener('input', askSoon);
  form.addEventListener('compositionend', askSoon);
  return { askNow, search, view };
}

/** Milliseconds: shorter than the time between two words, longer than between two letters of a quick typist, and of a syllable. */
const typingPause = 120;
const composingPause = 400;

function isHangul(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && /[가-힣]\p{Script=Hangul}?$/u.test(target.value);
}

/** Milliseconds without an answer after which the reader is told to wait, and then that it may take long. */
const patience = [400, 6_000];

interface Answering {
  /** What is asked. */
  readonly read: () => Search;
  /** How many passages are shown at first. */
  readonly most: () => number;
  /** Something else is asked than what is shown answers. */
  readonly begin?: () => void;
  /** The answer is shown; undefined where there was none to be had. */
  readonly answered: (asked: Asked | undefined) => void;
}

interface Asked {
  readonly search: Search;
  /** Undefined where nothing is asked. */
  readonly answer: Answer | undefined;
  readonly hits: readonly Ranked[];
}
