import type { Page } from 'playwright-core';

/** A search as a reader meets it: how it is opened, and how its page shows that it has answered. */
export interface Engine {
  readonly name: string;
  /** Path of a page that has it. */
  readonly page: string;
  /** The keys that lead into its field. */
  readonly keys: string;
  readonly field: string;
  /** What of the page’s own files is only there for search. */
  readonly loadedWithPage: RegExp;
  /** Runs in the page, alone: what stands there as the answer to a query. */
  readonly readAnswer: ReadAnswer;
}

export type ReadAnswer = (query: string) => Answer;

export interface Answer {
  /** `quick` may change as soon as more of the index is there; `failed` and `none` are no answers. */
  readonly state: 'none' | 'quick' | 'full' | 'failed';
  readonly hasResult: boolean;
}

/** Reaches for search as a reader does who uses the keyboard. */
export async function openEngine(page: Page, { keys, field }: Engine): Promise<void> {
  await page.keyboard.press(keys);
  await page.waitForFunction((selector) => document.activeElement?.matches(selector), field);
}
