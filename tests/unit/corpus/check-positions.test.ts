import { describe, expect, it } from 'vitest';
import { checkEdit, loadSmallBrief, readSmallBrief } from '../../support/check-fixture.ts';

const [theme, question, positions] = ['themes/treaty.md', 'questions/promise-holds.yaml', 'pages/positions.md'];

/** A second theme, made of the first, with another order and no question of its own. */
const second = (order: number) => (readSmallBrief().get(theme) ?? '').replace('order: 1', `order: ${order}`);
const both = `${readSmallBrief().get(positions) ?? ''}\n## The trade {#trade-questions}\n\n::positions{theme=trade}\n`;

describe('the order of themes', () => {
  const names = (order: number) =>
    loadSmallBrief({ 'themes/trade.md': second(order), [positions]: both }).problems.filter(({ name }) => name === 'ThemeOrder');

  it.each([1, 3])('is reported where the second has the number %i', (order) => {
    expect(names(order)).toReport([['themes/trade.md', 'ThemeOrder', 4, 8]]);
  });

  it('is right where they are numbered from one', () => {
    expect(names(2)).toEqual([]);
  });

  it('is not blamed on a theme where another could not be read', () => {
    const broken = (readSmallBrief().get(theme) ?? '').replace('short: The treaty', 'short: [The treaty]');
    const found = loadSmallBrief({ [theme]: broken, 'themes/trade.md': second(2), [positions]: both }).problems;
    expect(found.filter(({ name }) => name === 'ThemeOrder')).toEqual([]);
  });
});

it('is not confused by a theme whose name is no id', () => {
  expect(checkEdit(positions, '::positions{theme=treaty}', '::positions{theme="The treaty"}').map(({ name }) => name)).toEqual([
    'ThemeNotShown',
    'UnknownTheme',
  ]);
});

it('does not blame a question for the misspelt name of its theme, nor a theme for that of its question', () => {
  expect(checkEdit(question, 'theme: treaty', 'theme: treety').map(({ name }) => name)).toEqual(['UnknownTheme']);
  expect(checkEdit(theme, 'questions: [promise-holds]', 'questions: [promise-hold]').map(({ name }) => name)).toEqual(['UnknownQuestion']);
});
