import { findChange, mergeTexts } from '../document/merge-texts.ts';

/**
 * Lets a field be written in several windows at once: what is typed in one is a change to what is kept, wherever that has come
 * from by then, and does not replace it. Gives what shows the kept text in the field; the caret stays where it was in the words.
 */
export function shareField(
  field: HTMLInputElement | HTMLTextAreaElement,
  write: (merge: Merge) => Promise<unknown>,
): (text: string) => void {
  /** What the field had before what is typed next. */
  let before = field.value;
  let kept = field.value;
  let waiting = 0;
  const show = () => {
    // What is typed and not kept yet would go, and come again.
    if (waiting > 0) return;
    before = kept;
    if (field.value === kept) return;
    const { start, end, text } = findChange(field.value, kept);
    const move = (caret: number) => (caret <= start ? caret : caret < end ? start : caret + start + text.length - end);
    const [from, to] = [move(field.selectionStart ?? 0), move(field.selectionEnd ?? 0)];
    field.value = kept;
    if (field === document.activeElement) field.setSelectionRange(from, to);
  };
  field.addEventListener('input', () => {
    const [base, mine] = [before, field.value];
    before = mine;
    waiting += 1;
    void write((theirs) => mergeTexts(base, mine, theirs)).finally(() => {
      waiting -= 1;
      show();
    });
  });
  return (text) => {
    kept = text;
    show();
  };
}

/** From a text as it is kept to one in which what was typed has its place. */
export type Merge = (theirs: string) => string;
