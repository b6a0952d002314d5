import type { Locator, Page } from 'playwright-core';

/** What is open in place. */
export const openPeeks = (page: Page) => page.locator('.peek:popover-open');

/** Presses a mark, and waits until what it cites has come and is open. */
export async function openMark(mark: Locator, press = () => mark.click()): Promise<Locator> {
  await press();
  const peek = openPeeks(mark.page());
  await peek.waitFor();
  return peek;
}
