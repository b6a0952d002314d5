/**
 * Asks anew when something in a form changes: at once for a choice, after a short pause for typing, and not while a
 * character is being composed. An answer that comes after the next question is dropped. Returns a function that asks now.
 */
export function answerForm<Answer>(form: HTMLFormElement, { ask, show, wait, fail }: Answering<Answer>): () => void {
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const askNow = () => {
    const question = (latest += 1);
    const isLatest = () => question === latest;
    clearTimeout(pause);
    const slow = setTimeout(() => isLatest() && wait(), patience);
    ask()
      .then(
        (answer) => isLatest() && show(answer),
        () => isLatest() && fail(),
      )
      .finally(() => clearTimeout(slow));
  };
  const askSoon = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    latest += 1;
    clearTimeout(pause);
    pause = setTimeout(askNow, event instanceof InputEvent ? typingPause : 0);
  };
  form.addEventListener('input', askSoon);
  form.addEventListener('compositionend', askSoon);
  return askNow;
}

/** Milliseconds: shorter than the time between two words, longer than between two letters of a quick typist. */
const typingPause = 120;

/** Milliseconds without an answer after which the reader is told to wait. */
const patience = 400;

interface Answering<Answer> {
  readonly ask: () => Promise<Answer>;
  readonly show: (answer: Answer) => void;
  readonly wait: () => void;
  readonly fail: () => void;
}
