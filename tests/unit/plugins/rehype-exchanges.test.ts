import { describe, expect, it } from 'vitest';
import { peekIdOf } from '../../../src/brief/ids.ts';
import { loadSmallBrief, readSmallBrief } from '../../support/check-fixture.ts';
import { inLines, renderMarkdown } from '../../support/render-markdown.ts';

const exchanges = `
- {id: help-north, from: north-bank, to: south-bank, what: help, standing: reported, claims: [radio-talk#aid-is-due, weekly-letter#south-should-wait]}
- {id: help-south, from: south-bank, to: north-bank, what: help, standing: reported, claims: [radio-talk#aid-is-due, weekly-letter#south-should-wait]}
- {id: grain-south, from: north-bank, to: south-bank, what: grain, standing: expected, claims: [radio-talk#aid-is-due, radio-talk#grain-passes-daily]}
- {id: pact-one, from: far-island, to: south-bank, what: a pact of all the banks there are, standing: urged, claims: [radio-talk#promise-may-fade]}
- {id: pact-two, from: far-island, to: delta, what: a pact of all the banks there are, standing: urged, claims: [radio-talk#promise-may-fade]}
`;
const actors = `${readSmallBrief().get('actors.yaml') ?? ''}
- {id: south-bank, name: South Bank, kind: state, description: The state south of the river.}
- {id: far-island, name: Far Island Republic, kind: state, description: A state at sea.}
- {id: delta, name: Delta, kind: state, description: Where the river ends.}
`;
const { corpus } = loadSmallBrief({ 'exchanges.yaml': exchanges, 'actors.yaml': actors });
const page = await renderMarkdown('themes/treaty.md', '::exchanges\n', { corpus });
const html = page.slice(0, page.indexOf('</figure>') + '</figure>'.length);

it('becomes the HTML in its file', async () => {
  const inRows = inLines(html).replace(/(?=<(?:figcaption|svg|title|desc|g|rect|path|text)\b)/g, '\n');
  await expect(inRows).toMatchFileSnapshot('who gives what to whom.html');
});

describe('the drawing', () => {
  it('has an arrow for each exchange, and one with two heads for what goes both ways', () => {
    const arrows = [...html.matchAll(/<g class="exchanges-arrow"[^>]*>(.*?)<\/g>/g)].map(([, inside = '']) => inside);
    expect(arrows.map((inside) => inside.split('class="exchanges-head"').length - 1)).toEqual([2, 1, 1, 1]);
  });

  it('names the standing of each, which gives its line a form', () => {
    expect([...html.matchAll(/exchanges-arrow" data-standing="([a-z]+)"/g)].map(([, standing]) => standing)).toEqual([
      'reported',
      'expected',
      'urged',
      'urged',
    ]);
  });

  it('says what it is to those who do not see it', () => {
    expect(html).toMatch(/<svg [^>]*role="img"><title>Who gives what to whom<\/title><desc>A drawing of 4 arrows between 4 places/);
  });

  it('has no two places in one spot', () => {
    const boxes = [...html.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
      ([, ...numbers]) => numbers.map(Number) as [x: number, y: number, width: number, height: number],
    );
    expect(boxes).toHaveLength(4);
    for (const [index, [x, y, width, height]] of boxes.entries()) {
      for (const [otherX, otherY, otherWidth, otherHeight] of boxes.slice(index + 1))
        expect(x + width <= otherX || otherX + otherWidth <= x || y + height <= otherY || otherY + otherHeight <= y).toBe(true);
    }
  });

  it('keeps arrows apart by more than a line of text, and the text off them', () => {
    const lines = [...html.matchAll(/exchanges-line" d="M[\d.]+ ([\d.]+)H/g)].map(([, y]) => Number(y));
    for (const [index, y] of lines.slice(1).entries()) expect(y - (lines[index] ?? 0)).toBeGreaterThan(30);
    const texts = [...html.matchAll(/exchanges-arrow.*?<\/g>/g)].map(([arrow]) =>
      [...arrow.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y)),
    );
    for (const [index, baselines] of texts.entries()) {
      for (const baseline of baselines) expect(baseline).toBeLessThan((lines[index] ?? 0) - 5);
      for (const baseline of baselines) expect(baseline).toBeGreaterThan((lines[index - 1] ?? 0) + 5);
    }
  });
});

describe('the list', () => {
  it('has an item for each number, which says all that the drawing shows', () => {
    const items = [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) => item.replace(/<br>/g, ' / ').replace(/<[^>]*>/g, ''));
    expect(items).toEqual([
      'North Bank ⇄ to and from South Bank: help / Reported: Anna Berg; River Gazette',
      'North Bank → to South Bank: grain / Expected or talked of: Anna Berg (claim 1, claim 3)',
      'Far Island Republic → to South Bank, Delta: a pact of all the banks there are / Only urged: Anna Berg',
    ]);
  });

  it('opens the wording of each claim in place, under a name that says which', () => {
    const targets = [...html.matchAll(/class="stand-claim" href="([^"]*)"/g)].map(([, path = '']) => peekIdOf(path));
    expect(targets).toHaveLength(5);
    for (const id of targets) expect(page).toContain(`id="${id}"`);
    expect(html).toContain('aria-label="Anna Berg: Aid is due at once">Anna Berg</a>');
  });
});

it('is left out of a brief that has no exchanges', async () => {
  expect(await renderMarkdown('themes/treaty.md', 'One. [@radio-talk#aid-is-due]\n\n::exchanges\n')).not.toContain('figure');
});
