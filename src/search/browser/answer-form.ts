/**
 * Answers when something in a form changes: where answers cost something, after a short pause in the typing. A Hangul syllable
 * that is still being composed may be the last one, other characters being composed are none yet. An answer that comes after the
 * next question is dropped. Returns a function that asks now.
 */
export function answerForm<Answer>(form: HTMLFormElement, { begin, ask, show, wait, fail, isCostly }: Answering<Answer>): () => void {
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const askNow = () => {
    const question = (latest += 1);
    const isLatest = () => question === latest;
    clearTimeout(pause);
    begin();
    const waits = patience.map((time, at) => setTimeout(() => isLatest() && wait(at > 0), time));
    ask()
      .then(
        (answer) => isLatest() && show(answer, isLatest),
        () => isLatest() && fail(),
      )
      .finally(() => waits.forEach(clearTimeout));
  };
  const askSoon = (event: Event) => {
    const isTyping = event instanceof InputEvent;
    const isComposing = isTyping && event.isComposing;
    latest += 1;
    clearTimeout(pause);
    begin();
    if (isComposing && !isHangul(event.target)) return;
    pause = setTimeout(askNow, isComposing ? composingPause : isTyping && isCostly() ? typingPause : 0);
  };
  form.addEventListener('input', askSoon);
  form.addEventListener('compositionend', askSoon);
  return askNow;
}

/** Milliseconds: shorter than the time between two words, longer than between two letters of a quick typist. */
const typingPause = 120;

/** Milliseconds: longer than between two letters of a syllable. */
const composingPause = 400;

function isHangul(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && /[가-힣]\p{Script=Hangul}?$/u.test(target.value);
}

/** Milliseconds without an answer after which the reader is told to wait, and then that it may take long. */
const patience = [400, 6_000];

interface Answering<Answer> {
  /** Something else is asked than what is shown answers. */
  readonly begin: () => void;
  readonly ask: () => Promise<Answer>;
  /** What is found later may still be shown while the question is the latest. */
  readonly show: (answer: Answer, isLatest: () => boolean) => void;
  readonly wait: (isLong: boolean) => void;
  readonly fail: () => void;
  readonly isCostly: () => boolean;
}
