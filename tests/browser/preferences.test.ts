import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageKinds } from '../support/site-pages.ts';
import { startVisitor, type Visitor } from '../support/visitor.ts';

/** What readers may set in their browser or system. */
let visitor: Visitor;
beforeAll(async () => void (visitor = await startVisitor()));
afterAll(() => visitor.close());

it('moves nothing for readers who want no motion', async () => {
  const { page } = await visitor.open('', { reducedMotion: 'reduce' });
  for (const path of pageKinds) {
    await page.goto(visitor.url + path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const isMoving = [transitionDuration, animationDuration]
          .join(', ')
          .split(', ')
          .some((time) => parseFloat(time) > 0);
        return isMoving || scrollBehavior === 'smooth' ? [`${element.tagName}.${element.className}`] : [];
      }),
    );
    expect(moving, path).toEqual([]);
  }
});

it('loses no text to the spacing that readers set: WCAG 1.4.12', async () => {
  const { page } = await visitor.open('', { viewport: { width: 360, height: 800 } });
  for (const path of pageKinds) {
    await page.goto(visitor.url + path);
    const lost = await page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [spacing];
      const cut = [...document.querySelectorAll<HTMLElement>('body *:not(.visually-hidden)')].filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCut = (overflow: string, inner: number, outer: number) => /hidden|clip/.test(overflow) && inner > outer + 1;
        return (
          element.checkVisibility() &&
          (isCut(overflowX, element.scrollWidth, element.clientWidth) || isCut(overflowY, element.scrollHeight, element.clientHeight))
        );
      });
      return cut.map((element) => `${element.tagName}.${element.className}`);
    });
    expect(lost, path).toEqual([]);
  }
});

it('shows the focus where the reader’s colours replace its own', async () => {
  const { page } = await visitor.open('', { forcedColors: 'active' });
  for (const path of pageKinds) {
    await page.goto(visitor.url + path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle), path).not.toBe('none');
  }
});
