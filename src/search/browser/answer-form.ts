/**
 * Answers when something in a form changes: at once with what is known already, and after a short pause, or a choice, with
 * what has to be looked for. Nothing is asked while a character is being composed, and an answer that comes after the next
 * question is dropped. Returns a function that asks now.
 */
export function answerForm<Answer>(form: HTMLFormElement, { begin, ask, show, wait, fail }: Answering<Answer>): () => void {
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const askNow = () => {
    const question = (latest += 1);
    const isLatest = () => question === latest;
    clearTimeout(pause);
    begin(isLatest);
    const waits = patience.map((time, at) => setTimeout(() => isLatest() && wait(at > 0), time));
    ask()
      .then(
        (answer) => isLatest() && show(answer),
        () => isLatest() && fail(),
      )
      .finally(() => waits.forEach(clearTimeout));
  };
  const askSoon = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    const isTyping = event instanceof InputEvent;
    const question = (latest += 1);
    clearTimeout(pause);
    if (isTyping) begin(() => question === latest);
    pause = setTimeout(askNow, isTyping ? typingPause : 0);
  };
  form.addEventListener('input', askSoon);
  form.addEventListener('compositionend', askSoon);
  return askNow;
}

/** Milliseconds: shorter than the time between two words, longer than between two letters of a quick typist. */
const typingPause = 120;

/** Milliseconds without an answer after which the reader is told to wait, and then that it may take long. */
const patience = [400, 6_000];

interface Answering<Answer> {
  /** Shows what can be said at once; anything later only while the question is the latest. */
  readonly begin: (isLatest: () => boolean) => void;
  readonly ask: () => Promise<Answer>;
  readonly show: (answer: Answer) => void;
  readonly wait: (isLong: boolean) => void;
  readonly fail: () => void;
}
